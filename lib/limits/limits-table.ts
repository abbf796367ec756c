import type * as limits from './limits'

type LimitId = keyof typeof limits

export type LimitRow = {
	/** What is limited. */
	readonly what: string
	readonly unit:
		| 'bytes'
		| 'characters'
		| 'entries'
		| 'rows'
		| 'columns'
		| 'milliseconds'
		| 'seconds'
		| 'sheets'
		| 'cells'
		| 'elements'
		| 'times'
	/** What happens beyond it. */
	readonly beyond: string
}

/** What each limit holds back, by the subject under which docs/limits.md lists it. */
export const limitsTable = {
	'Texts and forms': {
		maxNumberCharacters: {
			what: 'The text of a number, in a field or a cell',
			unit: 'characters',
			beyond: 'It is not read as a number: the field or the cell says so.',
		},
	},
	'The API': {
		maxBodyBytes: {
			what: 'A JSON body, and a line of `POST /api/v1/screen`',
			unit: 'bytes',
			beyond: 'The body: 413. The line is answered with its fault, and the rest goes on.',
		},
	},
	Sheets: {
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
		maxRowFaults: {
			what: 'Faults of one row that are named',
			unit: 'entries',
			beyond: 'The others are not named.',
		},
		maxRowBytes: {
			what: 'A row of a text file',
			unit: 'bytes',
			beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
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
		maxMarkupTextBytes: {
			what: 'What stands between two tags in a workbook',
			unit: 'bytes',
			beyond: 'Reading ends there; the page says at which row and why. The rows before it stand.',
		},
	},
	'Codes, links and what is kept on the device': {},
} satisfies Record<string, { readonly [L in LimitId]?: LimitRow }>
