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
		beyond: 'The field accepts no more.',
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
		what: 'The uncompressed size of all parts of a workbook that are read',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxUnpackedRatio: {
		what: 'The ratio of a workbook part’s uncompressed to its compressed size',
		unit: 'times',
		beyond: 'The file is refused, and its fault named.',
	},
	maxFreelyUnpackedBytes: {
		what: 'The uncompressed size of a workbook part up to which any ratio is allowed',
		unit: 'bytes',
		beyond: 'The ratio above applies.',
	},
	maxWorkbookPartBytes: {
		what: 'A part that describes the structure of a workbook',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxWorkbookPartElements: {
		what: 'A part that describes the structure of a workbook',
		unit: 'elements',
		beyond: 'The file is refused, and its fault named.',
	},
	maxSharedTextBytes: {
		what: 'A workbook’s table of shared texts',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxStylesBytes: {
		what: 'A workbook’s styles',
		unit: 'bytes',
		beyond: 'The file is refused, and its fault named.',
	},
	maxPartElements: {
		what: 'A workbook’s table of shared texts, or its styles',
		unit: 'elements',
		beyond: 'The file is refused, and its fault named.',
	},
	maxRowElements: {
		what: 'One row of a workbook',
		unit: 'elements',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it are kept.',
	},
	maxWorkbookCells: {
		what: 'A sheet of a workbook, including empty cells that precede others',
		unit: 'cells',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it are kept.',
	},
	maxXmlTagCharacters: {
		what: 'One tag in a workbook',
		unit: 'characters',
		beyond: 'Reading ends there; the page says at which row and why. The rows before it are kept.',
	},
	maxShortXmlTagCharacters: {
		what: 'One tag in a workbook’s styles or table of shared texts',
		unit: 'characters',
		beyond: 'The file is refused, and its fault named.',
	},
	maxNestedTables: {
		what: 'Nested tables of a web page',
		unit: 'entries',
		beyond: 'The file is refused, and its fault named.',
	},
	maxColumnSpan: {
		what: 'The span of one cell of a web page, as in browsers',
		unit: 'columns',
		beyond: 'It is clamped.',
	},
	maxRowSpan: {
		what: 'The span of one cell of a web page, as in browsers',
		unit: 'rows',
		beyond: 'It is clamped.',
	},
	maxTableNameCharacters: {
		what: 'The name of a table of a web page, where it is chosen',
		unit: 'characters',
		beyond: 'It is truncated.',
	},
	maxMarkupDepth: {
		what: 'Nested elements of a workbook, a web page or XML',
		unit: 'elements',
		beyond: 'The file is refused, and its fault named.',
	},
	maxMarkupTextCharacters: {
		what: 'The text of one cell of a workbook, a web page or XML',
		unit: 'characters',
		beyond:
			'Reading ends there; the page says at which row and why. The rows before it are kept. A web page, XML or OpenDocument with a tag or comment that long is refused.',
	},
} satisfies LimitRows
