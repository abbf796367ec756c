// The limits of sheets, in addition to those of limits.ts.

/** Columns of a sheet, as many as Excel has. */
export const maxSheetColumns = 16_384

/** Rows of a sheet of a workbook, as many as Excel has. */
export const maxWorkbookRows = 1_048_576

/** Candidates in the list, and rows of a sheet that are imported into it. */
export const maxCandidates = 100_000

/** Cells of a transposed sheet. */
export const maxTransposedCells = 1_000_000

/** Characters of a number format in a workbook; Excel allows no more. */
export const maxNumberFormatCharacters = 255

/** Characters of a heading. */
export const maxHeadingCharacters = 1_000

/** First columns of a sheet whose cells are looked at to tell what they hold, and first filled cells of each. */
export const maxVotedColumns = 200
export const maxVotedCells = 40

/** Characters of a cell that is read as an answer; no answer is longer. */
export const maxCellCharacters = 10_000

/**
 * Characters of a text that is looked up among the words for answers and headings; the longest word, with each accent
 * typed apart, has fewer.
 */
export const maxWordCharacters = 250

/** Characters of an e-mail address, as many as one can have. */
export const maxEmailCharacters = 254

/** Faults of one row that are named. */
export const maxRowFaults = 100

/** Texts of a sheet's unreadable cells that are asked about, each once. */
export const maxAskedTexts = 200

/** Different texts of unreadable cells that are counted. */
export const maxCountedTexts = 20_000

/** The maximum length of a cell's text that is asked about, and of its meaning. */
export const maxSaidCharacters = 60

/** Candidates who share an e-mail address, a number or a name and are compared with each other because of it. */
export const maxAlikeCandidates = 10

/** Pairs of candidates that are shown as possible duplicates. */
export const maxDuplicatePairs = 10_000

/** Meanings of cells that a sheet's record remembers. */
export const maxRememberedCells = 500

/** Kinds of sheets whose columns a device remembers, and the columns and characters of the headings of each. */
export const maxRememberedForms = 50
export const maxFormColumns = 200
export const maxFormCharacters = 10_000

/** Answered pieces of cells that a device remembers, and that a file of them may hold. */
export const maxAnsweredPieces = 2000

/** Bytes of a file of answered pieces: three times as many as the most take. */
export const maxPiecesFileBytes = 1024 * 1024

/** The work of reading such a file, in steps of `WorkBudget`. */
export const maxPiecesFileWork = 20_000_000

/** Possible duplicates of a sheet that are asked about, one by one. */
export const maxAskedTwins = 200

/**
 * The work of reading a sheet, in steps of `WorkBudget`: a million rows of thirty filled columns take a tenth. The
 * headings of one row have a limit of their own: a word in each of the most columns takes a tenth.
 */
export const maxSheetWork = 10_000_000_000
export const maxHeadingWork = 50_000_000

/** Bytes of a row of a text file, in UTF-8. */
export const maxRowBytes = 8 * 1024 * 1024

/** Bytes of a workbook of Excel 97 to 2003; one with every cell of a sheet filled has fewer. */
export const maxBinaryBytes = 128 * 1024 * 1024

/** Rounds of hashing the password of a workbook; Excel uses a tenth. */
export const maxPasswordRounds = 1_000_000

/** Characters of the password of a workbook; Excel allows no more. */
export const maxPasswordCharacters = 255

/** Records of a sheet of such a workbook. */
export const maxBinaryRecords = 20_000_000

/** Bytes of the directory of a workbook's archive. */
export const maxZipDirectoryBytes = 1024 * 1024

/** Parts of a workbook's archive. */
export const maxZipEntries = 10_000

/** Sheets of a workbook. */
export const maxSheets = 500

/** Bytes of all parts of a workbook together, uncompressed. */
export const maxUnpackedBytes = 2 * 1024 * 1024 * 1024

/** The ratio of the uncompressed to the compressed size of a workbook's part; real sheets reach 50 at most. */
export const maxUnpackedRatio = 200

/** Bytes of an uncompressed part up to which any ratio is allowed. */
export const maxFreelyUnpackedBytes = 32 * 1024 * 1024

/** Bytes of a part that describes the structure of a workbook. */
export const maxWorkbookPartBytes = 8 * 1024 * 1024

/** Elements of a part that describes the structure of a workbook. */
export const maxWorkbookPartElements = 100_000

/** Bytes of a workbook's table of shared texts. */
export const maxSharedTextBytes = 64 * 1024 * 1024

/** Bytes of a workbook's styles. */
export const maxStylesBytes = 16 * 1024 * 1024

/** Elements of a workbook's table of shared texts, or of its styles. */
export const maxPartElements = 2_000_000

/** Elements of one row of a workbook. */
export const maxRowElements = 131_072

/** Cells of a sheet of a workbook; the empty ones that precede others count. */
export const maxWorkbookCells = 64 * 1024 * 1024

/** Characters of one tag in a workbook. */
export const maxXmlTagCharacters = 256 * 1024

/** Characters of one tag in a workbook's styles or table of shared texts. */
export const maxShortXmlTagCharacters = 8 * 1024

/** Nested tables of a web page. */
export const maxNestedTables = 50

/** Columns that one cell of a web page spans, as in browsers. */
export const maxColumnSpan = 1000

/** Rows that one cell of a web page spans, as in browsers. */
export const maxRowSpan = 65_534

/** Characters of the name of a web page's table. */
export const maxTableNameCharacters = 60

/** Nested elements of a workbook, a web page or XML. */
export const maxMarkupDepth = 5_000

/** Characters of one cell, or of a tag or comment of a web page or XML. */
export const maxMarkupTextCharacters = 16 * 1024 * 1024
