import type { LimitRows } from './limit-row'

/** The limits of a sheet while it is read and imported into the list. */
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
} satisfies LimitRows
