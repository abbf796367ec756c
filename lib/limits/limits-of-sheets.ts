import type { LimitRows } from './limit-row'

/** What holds a sheet back, be it text, a workbook or a web page. */
export const limitsOfSheets = {
	maxSheetColumns: {
		what: 'Columns of a sheet',
		unit: 'columns',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
	},
	maxWorkbookRows: {
		what: 'Rows of a sheet of a workbook',
		unit: 'rows',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
	},
	maxCandidates: {
		what: 'Candidates in the list, and rows of a sheet that are taken into it',
		unit: 'rows',
		beyond: 'The sheet is screened straight into a result file.',
	},
	maxTurnedCells: {
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
	maxCellCharacters: {
		what: 'A cell that is read as an answer',
		unit: 'characters',
		beyond: 'The cell is a fault, and its row goes on.',
	},
	maxEmailCharacters: {
		what: 'An e-mail address in a sheet',
		unit: 'characters',
		beyond: 'It is not used to know the person again.',
	},
	maxRowFaults: {
		what: 'Faults of one row that are named',
		unit: 'entries',
		beyond: 'The others are not named.',
	},
	maxAskedTexts: {
		what: 'Different texts of unreadable cells that an import asks about',
		unit: 'entries',
		beyond: 'The page says how many more there are; they stay unread and stand beside their rows.',
	},
	maxCountedTexts: {
		what: 'Different texts of unreadable cells that an import counts',
		unit: 'entries',
		beyond: 'Further texts are not counted among those that are left; they stand beside their rows.',
	},
	maxSaidCharacters: {
		what: 'The text of a cell that is asked about, and what it is said to stand for',
		unit: 'characters',
		beyond: 'The cell stays unread and stands beside its row.',
	},
	maxRememberedCells: {
		what: 'What was said of cells that is kept with a sheet',
		unit: 'entries',
		beyond: 'The rest holds for this sheet and is not remembered.',
	},
	maxAskedTwins: {
		what: 'Possible duplicates of a sheet that are asked about',
		unit: 'entries',
		beyond: 'The others are counted and come in as new candidates, unless one answer is given for all.',
	},
	maxAlikeCandidates: {
		what: 'Candidates who share an e-mail address, a number or a name',
		unit: 'entries',
		beyond:
			'It tells nobody apart: none of them is a possible duplicate for it. The page of an opening says so; a row of a sheet comes in as new.',
	},
	maxDuplicatePairs: {
		what: 'The possible duplicates of an opening',
		unit: 'pairs',
		beyond: 'The surest are shown; the others come when some of them have been decided on.',
	},
	maxRowBytes: {
		what: 'A row of a text file',
		unit: 'bytes',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
	},
	maxPasswordRounds: {
		what: 'Rounds in which the password of a workbook is hashed',
		unit: 'times',
		beyond: 'The file is refused, and its fault named.',
	},
	maxPasswordCharacters: {
		what: 'The password of a workbook',
		unit: 'characters',
		beyond: 'The field takes no more.',
	},
	maxBinaryBytes: {
		what: 'A workbook of Excel 97–2003, or one with a password',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxBinaryRecords: {
		what: 'Records of a sheet of a workbook of Excel 97–2003',
		unit: 'entries',
		beyond: 'The file is refused, and its fault named.',
	},
	maxZipDirectoryBytes: {
		what: 'The directory of a workbook’s archive',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxZipEntries: {
		what: 'Parts of a workbook’s archive',
		unit: 'entries',
		beyond: 'The file is refused, and its fault named.',
	},
	maxSheets: {
		what: 'Sheets of a workbook',
		unit: 'sheets',
		beyond: 'The file is refused, and its fault named.',
	},
	maxUnpackedBytes: {
		what: 'What the parts of a workbook that are read unpack to, together',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxUnpackedRatio: {
		what: 'What a part of a workbook unpacks to, by its packed length',
		unit: 'times',
		beyond: 'The file is refused, and its fault named.',
	},
	maxFreelyUnpackedBytes: {
		what: 'A part of a workbook that may unpack to any number of times its length',
		unit: 'bytes',
		beyond: 'The ratio above holds.',
	},
	maxWorkbookPartBytes: {
		what: 'A part that says what a workbook consists of',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxWorkbookPartElements: {
		what: 'A part that says what a workbook consists of',
		unit: 'elements',
		beyond: 'The file is refused, and its fault named.',
	},
	maxSharedTextBytes: {
		what: 'A workbook’s table of texts',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxStylesBytes: {
		what: 'A workbook’s styles',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxPartElements: {
		what: 'A workbook’s table of texts, or its styles',
		unit: 'elements',
		beyond: 'The file is refused, and its fault named.',
	},
	maxRowElements: {
		what: 'One row of a workbook',
		unit: 'elements',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
	},
	maxWorkbookCells: {
		what: 'A sheet of a workbook, with empty cells that stand before others',
		unit: 'cells',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
	},
	maxTagBytes: {
		what: 'One tag in a workbook',
		unit: 'bytes',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
	},
	maxShortTagBytes: {
		what: 'One tag in a workbook’s styles or table of texts',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxNestedTables: {
		what: 'Tables of a web page that lie in one another',
		unit: 'entries',
		beyond: 'The file is refused, and its fault named.',
	},
	maxColumnSpan: {
		what: 'What one cell of a web page takes, as browsers have it',
		unit: 'columns',
		beyond: 'It takes that many.',
	},
	maxRowSpan: {
		what: 'What one cell of a web page takes, as browsers have it',
		unit: 'rows',
		beyond: 'It takes that many.',
	},
	maxTableNameCharacters: {
		what: 'The name of a table of a web page, where it is chosen',
		unit: 'characters',
		beyond: 'It is cut.',
	},
	maxMarkupDepth: {
		what: 'Elements that lie in one another, in a sheet that is a web page, XML or OpenDocument',
		unit: 'elements',
		beyond: 'The file is refused, and its fault named.',
	},
	maxMarkupTextBytes: {
		what: 'What stands between two tags in a workbook',
		unit: 'bytes',
		beyond:
			'Reading ends there; the page says at which row and why. The rows before it stand. A web page, XML or OpenDocument with a tag or comment that long is refused.',
	},
} satisfies LimitRows
