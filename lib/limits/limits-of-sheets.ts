import type { LimitRows } from './limit-row'

/** The limits of a sheet while it is read and imported into the list. */
export const limitsOfSheets = {
	maxSheetColumns: {
		what: 'Columns of a sheet',
		unit: 'columns',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it are kept.',
	},
	maxWorkbookRows: {
		what: 'Rows of a sheet of a workbook',
		unit: 'rows',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it are kept.',
	},
	maxCandidates: {
		what: 'Candidates in the list, and rows of a sheet that are imported into it',
		unit: 'rows',
		beyond: 'The sheet is screened directly into a result file.',
	},
	maxTransposedCells: {
		what: 'A sheet whose candidates are its columns',
		unit: 'cells',
		beyond: 'Reading ends there; the page says why.',
	},
	maxNumberFormatCharacters: {
		what: 'The format of a number in a workbook',
		unit: 'characters',
		beyond: 'The number is read as if it had no format.',
	},
	maxHeadingCharacters: {
		what: 'A heading',
		unit: 'characters',
		beyond: 'It is not understood; its column is kept and not read.',
	},
	maxVotedColumns: {
		what: 'Columns whose first cells are looked at to tell what they hold',
		unit: 'columns',
		beyond: 'The headings of further columns are read alone.',
	},
	maxVotedCells: {
		what: 'Filled cells of a column that are looked at to tell what it holds',
		unit: 'cells',
		beyond: 'Only these count.',
	},
	maxCellCharacters: {
		what: 'A cell that is read as an answer',
		unit: 'characters',
		beyond: 'The cell is a fault, and the rest of its row is read.',
	},
	maxWordCharacters: {
		what: 'One entry of a cell, or one part of a heading, that is looked up among the known words',
		unit: 'characters',
		beyond: 'It is none of them.',
	},
	maxEmailCharacters: {
		what: 'An e-mail address in a sheet',
		unit: 'characters',
		beyond: 'It is not used to recognise the person.',
	},
	maxRowFaults: {
		what: 'Faults of one row that are named',
		unit: 'entries',
		beyond: 'The others are not named.',
	},
	maxAskedTexts: {
		what: 'Different texts of unreadable cells that an import asks about',
		unit: 'entries',
		beyond: 'The page says how many more there are; they stay unread and are listed with their rows.',
	},
	maxCountedTexts: {
		what: 'Different texts of unreadable cells that an import counts',
		unit: 'entries',
		beyond: 'Further texts are not counted among the remaining ones; they are listed with their rows.',
	},
	maxSaidCharacters: {
		what: 'The text of a cell that is asked about, and its meaning',
		unit: 'characters',
		beyond: 'The cell stays unread and is listed with its row.',
	},
	maxRememberedCells: {
		what: 'The meanings of cells that are remembered with a sheet',
		unit: 'entries',
		beyond: 'The others apply to this sheet and are not remembered.',
	},
	maxRememberedForms: {
		what: 'Kinds of sheets (by their headings) of which a device remembers how the columns were read',
		unit: 'entries',
		beyond: 'The one that was not imported for longest is forgotten.',
	},
	maxFormColumns: {
		what: 'Columns of a sheet whose kind is remembered',
		unit: 'columns',
		beyond: 'Its kind is not remembered; its columns are confirmed each time.',
	},
	maxFormCharacters: {
		what: 'The headings of a sheet whose kind is remembered, together',
		unit: 'characters',
		beyond: 'Its kind is not remembered; its columns are confirmed each time.',
	},
	maxAnsweredPieces: {
		what: 'Answers to words of sheets that a device remembers, and that a file of them may hold',
		unit: 'entries',
		beyond: 'The oldest is forgotten; a file with more is refused as a whole.',
	},
	maxPiecesFileBytes: {
		what: 'A file of answers to words of sheets',
		unit: 'bytes',
		beyond: 'It is refused before it is opened.',
	},
	maxPiecesFileWork: {
		what: 'The work of reading such a file',
		unit: 'steps',
		beyond: 'It is refused; nothing of it is kept.',
	},
	maxAskedTwins: {
		what: 'Possible duplicates of a sheet that are asked about',
		unit: 'entries',
		beyond: 'The others are counted and imported as new candidates, unless one answer is given for all.',
	},
	maxAlikeCandidates: {
		what: 'Candidates who share an e-mail address, a number or a name',
		unit: 'entries',
		beyond:
			'It identifies nobody: none of them is a possible duplicate because of it. The page of an opening says so; a row of a sheet is imported as new.',
	},
	maxDuplicatePairs: {
		what: 'The possible duplicates of an opening',
		unit: 'pairs',
		beyond: 'The most likely ones are shown; the others follow when some of these have been decided on.',
	},
	maxSheetWork: {
		what: 'The work of reading a sheet once: a step for each byte, ten for each row and each cell, and some for each character that is read as an answer',
		unit: 'steps',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it are kept.',
	},
	maxHeadingWork: {
		what: 'The work of reading one row of a sheet as headings: some steps for each character',
		unit: 'steps',
		beyond: 'The file is refused, and its fault named.',
	},
	maxRowBytes: {
		what: 'A row of a text file',
		unit: 'bytes',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it are kept.',
	},
} satisfies LimitRows
