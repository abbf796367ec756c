import type { LimitRows } from './limit-row'

/** The limits of a sheet's file, which may be a workbook or a web page. */
export const limitsOfWorkbooks = {
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
