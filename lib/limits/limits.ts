// Every limit on what comes from outside. What each of them holds back stands in limits-table.ts, and so in docs/limits.md.

// Texts and forms

/** Characters of the text of a number, in a field or a cell. */
export const maxNumberCharacters = 40

// The API

/** Bytes of a JSON body, and of a line of POST /api/v1/screen. */
export const maxBodyBytes = 1024 * 1024

// Sheets

/** Columns of a sheet, as many as Excel has. */
export const maxSheetColumns = 16_384

/** Rows of a sheet of a workbook, as many as Excel has. */
export const maxWorkbookRows = 1_048_576

/** Candidates in the list, and rows of a sheet that are taken into it. */
export const maxCandidates = 100_000

/** Characters of a heading. */
export const maxHeadingCharacters = 1_000

/** Characters of a cell that is read as an answer; no answer is longer. */
export const maxCellCharacters = 10_000

/** Faults of one row that are named. */
export const maxRowFaults = 100

/** Bytes of a row of a text file, in UTF-8. */
export const maxRowBytes = 8 * 1024 * 1024

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

/** Bytes between two tags in a workbook. */
export const maxMarkupTextBytes = 16 * 1024 * 1024

// Codes, links and what is kept on the device
