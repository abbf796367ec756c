// The limits of sheets, beside those of limits.ts.

/** Columns of a sheet, as many as Excel has. */
export const maxSheetColumns = 16_384

/** Rows of a sheet of a workbook, as many as Excel has. */
export const maxWorkbookRows = 1_048_576

/** Candidates in the list, and rows of a sheet that are taken into it. */
export const maxCandidates = 100_000

/** Cells of a sheet that is read by its columns. */
export const maxTurnedCells = 1_000_000

/** Characters of the format of a number in a workbook; Excel takes no more. */
export const maxNumberFormatCharacters = 255

/** Characters of a heading. */
export const maxHeadingCharacters = 1_000

/** Characters of a cell that is read as an answer; no answer is longer. */
export const maxCellCharacters = 10_000

/** Characters of an e-mail address, as many as one can have. */
export const maxEmailCharacters = 254

/** Faults of one row that are named. */
export const maxRowFaults = 100

/** Texts of a sheet's unreadable cells that are asked about, each once. */
export const maxAskedTexts = 200

/** Different texts of unreadable cells that are counted. */
export const maxCountedTexts = 20_000

/** The longest text of a cell that is asked about, and of what it stands for. */
export const maxSaidCharacters = 60

/** Candidates who share an e-mail address, a number or a name and are compared with each other for it. */
export const maxAlikeCandidates = 10

/** Pairs of candidates that are shown as possible duplicates. */
export const maxDuplicatePairs = 10_000

/** Answers about cells that a sheet's record remembers. */
export const maxRememberedCells = 500

/** Possible duplicates of a sheet that are asked about, each by itself. */
export const maxAskedTwins = 200

/** Bytes of a row of a text file, in UTF-8. */
export const maxRowBytes = 8 * 1024 * 1024

/** Bytes of a workbook of Excel 97 to 2003: with every cell of a sheet filled it has fewer. */
export const maxBinaryBytes = 128 * 1024 * 1024

/** Rounds in which a password is hashed to open a workbook; Excel takes a tenth. */
export const maxPasswordRounds = 1_000_000

/** Characters of the password of a workbook, as many as Excel takes. */
export const maxPasswordCharacters = 255

/** Records of a sheet of such a workbook. */
export const maxBinaryRecords = 20_000_000

/** Bytes of the directory of a workbook's archive. */
export const maxZipDirectoryBytes = 1024 * 1024

/** Parts of a workbook's archive. */
export const maxZipEntries = 10_000

/** Sheets of a workbook. */
export const maxSheets = 500

/** Bytes that the parts of a workbook unpack to, all together. */
export const maxUnpackedBytes = 2 * 1024 * 1024 * 1024

/** How many times its packed length a part of a workbook unpacks to: real sheets come to 50 at most. */
export const maxUnpackedRatio = 200

/** Bytes of a part up to which it may unpack to any number of times its length. */
export const maxFreelyUnpackedBytes = 32 * 1024 * 1024

/** Bytes of a part that says what a workbook consists of. */
export const maxWorkbookPartBytes = 8 * 1024 * 1024

/** Elements of a part that says what a workbook consists of. */
export const maxWorkbookPartElements = 100_000

/** Bytes of a workbook's table of texts. */
export const maxSharedTextBytes = 64 * 1024 * 1024

/** Bytes of a workbook's styles. */
export const maxStylesBytes = 16 * 1024 * 1024

/** Elements of a workbook's table of texts, or of its styles. */
export const maxPartElements = 2_000_000

/** Elements of one row of a workbook. */
export const maxRowElements = 131_072

/** Cells of a sheet of a workbook, empty ones before others counted. */
export const maxWorkbookCells = 64 * 1024 * 1024

/** Bytes of one tag in a workbook. */
export const maxTagBytes = 256 * 1024

/** Bytes of one tag in a workbook's styles or table of texts. */
export const maxShortTagBytes = 8 * 1024

/** Tables of a web page that lie in one another. */
export const maxNestedTables = 50

/** Columns that one cell of a web page takes, as browsers have it. */
export const maxColumnSpan = 1000

/** Rows that one cell of a web page takes, as browsers have it. */
export const maxRowSpan = 65_534

/** Characters of the name of a web page's table. */
export const maxTableNameCharacters = 60

/** Elements that lie in one another, in a sheet that is written as a web page, as XML or in OpenDocument. */
export const maxMarkupDepth = 5_000

/** Bytes between two tags in a workbook. */
export const maxMarkupTextBytes = 16 * 1024 * 1024
