// Written by `npm run generate` from tables/sheets.ts, tables/workbooks.ts. Do not edit.

/** Columns of a sheet (columns); as many as Excel has. */
export const maxSheetColumns = 16_384

/** Rows of a sheet of a workbook (rows); as many as Excel has. */
export const maxWorkbookRows = 1_048_576

/** Candidates in the list, and rows of a sheet that are imported into it (rows). */
export const maxCandidates = 100_000

/** A sheet whose candidates are its columns (cells). */
export const maxTransposedCells = 1_000_000

/** The format of a number in a workbook (characters); Excel allows no more. */
export const maxNumberFormatCharacters = 255

/** A heading (characters). */
export const maxHeadingCharacters = 1000

/** Columns whose first cells are looked at to tell what they hold (columns). */
export const maxVotedColumns = 200

/** Filled cells of a column that are looked at to tell what it holds (cells). */
export const maxVotedCells = 40

/** A cell that is read as an answer (characters); no answer is longer. */
export const maxCellCharacters = 10_000

/** One entry of a cell, or one part of a heading, that is looked up among the known words (characters); the longest word, with each accent typed apart, has fewer. */
export const maxWordCharacters = 250

/** An e-mail address in a sheet (characters); as many as one can have. */
export const maxEmailCharacters = 254

/** Faults of one row that are named (entries). */
export const maxRowFaults = 100

/** Different texts of unreadable cells that an import asks about (entries). */
export const maxAskedTexts = 200

/** Different texts of unreadable cells that an import counts (entries). */
export const maxCountedTexts = 20_000

/** The text of a cell that is asked about, and its meaning (characters). */
export const maxSaidCharacters = 60

/** The meanings of cells that are remembered with a sheet (entries). */
export const maxRememberedCells = 500

/** Kinds of sheets (by their headings) of which a device remembers how the columns were read (entries). */
export const maxRememberedForms = 50

/** Columns of a sheet whose kind is remembered (columns). */
export const maxFormColumns = 200

/** The headings of a sheet whose kind is remembered, together (characters). */
export const maxFormCharacters = 10_000

/** Answers to words of sheets that a device remembers, and that a file of them may hold (entries). */
export const maxAnsweredPieces = 2000

/** A file of answers to words of sheets (bytes); three times as many as the most take. */
export const maxPiecesFileBytes = 1_048_576

/** The work of reading a file of answers to words of sheets (steps). */
export const maxPiecesFileWork = 20_000_000

/** Possible duplicates of a sheet that are asked about, one by one (entries). */
export const maxAskedTwins = 200

/** Candidates who share an e-mail address, a number or a name (entries). */
export const maxAlikeCandidates = 10

/** The possible duplicates of an opening (pairs). */
export const maxDuplicatePairs = 10_000

/** The work of reading a sheet once: a step for each byte, ten for each row and each cell, and some for each character that is read as an answer (steps); a million rows of thirty filled columns take a tenth. */
export const maxSheetWork = 10_000_000_000

/** The work of reading one row of a sheet as headings: some steps for each character (steps); a word in each of the most columns takes a tenth. */
export const maxHeadingWork = 50_000_000

/** A row of a text file, in UTF-8 (bytes). */
export const maxRowBytes = 8_388_608

/** Rounds in which the password of a workbook is hashed (times); Excel uses a tenth. */
export const maxPasswordRounds = 1_000_000

/** The password of a workbook (characters); Excel allows no more. */
export const maxPasswordCharacters = 255

/** A workbook of Excel 97–2003, or one with a password (bytes); one with every cell of a sheet filled has fewer. */
export const maxBinaryBytes = 134_217_728

/** Records of a sheet of a workbook of Excel 97–2003 (entries). */
export const maxBinaryRecords = 20_000_000

/** The directory of a workbook’s archive (bytes). */
export const maxZipDirectoryBytes = 1_048_576

/** Parts of a workbook’s archive (entries). */
export const maxZipEntries = 10_000

/** Sheets of a workbook (sheets). */
export const maxSheets = 500

/** The uncompressed size of all parts of a workbook that are read (bytes). */
export const maxUnpackedBytes = 2_147_483_648

/** The ratio of a workbook part’s uncompressed to its compressed size (times); real sheets reach 50 at most. */
export const maxUnpackedRatio = 200

/** The uncompressed size of a workbook part up to which any ratio is allowed (bytes). */
export const maxFreelyUnpackedBytes = 33_554_432

/** A part that describes the structure of a workbook (bytes). */
export const maxWorkbookPartBytes = 8_388_608

/** A part that describes the structure of a workbook (elements). */
export const maxWorkbookPartElements = 100_000

/** A workbook’s table of shared texts (bytes). */
export const maxSharedTextBytes = 67_108_864

/** A workbook’s styles (bytes). */
export const maxStylesBytes = 16_777_216

/** A workbook’s table of shared texts, or its styles (elements). */
export const maxPartElements = 2_000_000

/** One row of a workbook (elements). */
export const maxRowElements = 131_072

/** A sheet of a workbook, including empty cells that precede others (cells). */
export const maxWorkbookCells = 67_108_864

/** One tag in a workbook (characters). */
export const maxXmlTagCharacters = 262_144

/** One tag in a workbook’s styles or table of shared texts (characters). */
export const maxShortXmlTagCharacters = 8192

/** Nested tables of a web page (entries). */
export const maxNestedTables = 50

/** The span of one cell of a web page (columns); as in browsers. */
export const maxColumnSpan = 1000

/** The span of one cell of a web page (rows); as in browsers. */
export const maxRowSpan = 65_534

/** The name of a table of a web page, where it is chosen (characters). */
export const maxTableNameCharacters = 60

/** Nested elements of a workbook, a web page or XML (elements). */
export const maxMarkupDepth = 5000

/** The text of one cell of a workbook, a web page or XML (characters). */
export const maxMarkupTextCharacters = 16_777_216
