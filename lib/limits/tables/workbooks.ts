import type { LimitEntries } from './limit-entry'

const readingEnds = 'Reading ends there; the page says at which row and why. The rows before it are kept.'

const fileRefused = 'The file is refused, and its fault named.'

/** The limits of a sheet’s file, which may be a workbook or a web page. */
export const limitsOfWorkbooks = {
	maxPasswordRounds: {
		value: 1_000_000,
		unit: 'times',
		what: 'Rounds in which the password of a workbook is hashed',
		why: 'Excel uses a tenth',
		beyond: fileRefused,
	},
	maxPasswordCharacters: {
		value: 255,
		unit: 'characters',
		what: 'The password of a workbook',
		why: 'Excel allows no more',
		beyond: 'The field accepts no more.',
	},
	maxBinaryBytes: {
		value: 128 * 1024 * 1024,
		unit: 'bytes',
		what: 'A workbook of Excel 97–2003, or one with a password',
		why: 'one with every cell of a sheet filled has fewer',
		beyond: fileRefused,
	},
	maxBinaryRecords: {
		value: 20_000_000,
		unit: 'entries',
		what: 'Records of a sheet of a workbook of Excel 97–2003',
		beyond: fileRefused,
	},
	maxZipDirectoryBytes: {
		value: 1024 * 1024,
		unit: 'bytes',
		what: 'The directory of a workbook’s archive',
		beyond: fileRefused,
	},
	maxZipEntries: {
		value: 10_000,
		unit: 'entries',
		what: 'Parts of a workbook’s archive',
		beyond: fileRefused,
	},
	maxSheets: {
		value: 500,
		unit: 'sheets',
		what: 'Sheets of a workbook',
		beyond: fileRefused,
	},
	maxUnpackedBytes: {
		value: 2 * 1024 * 1024 * 1024,
		unit: 'bytes',
		what: 'The uncompressed size of all parts of a workbook that are read',
		beyond: fileRefused,
	},
	maxUnpackedRatio: {
		value: 200,
		unit: 'times',
		what: 'The ratio of a workbook part’s uncompressed to its compressed size',
		why: 'real sheets reach 50 at most',
		beyond: fileRefused,
	},
	maxFreelyUnpackedBytes: {
		value: 32 * 1024 * 1024,
		unit: 'bytes',
		what: 'The uncompressed size of a workbook part up to which any ratio is allowed',
		beyond: 'The ratio above applies.',
	},
	maxWorkbookPartBytes: {
		value: 8 * 1024 * 1024,
		unit: 'bytes',
		what: 'A part that describes the structure of a workbook',
		beyond: fileRefused,
	},
	maxWorkbookPartElements: {
		value: 100_000,
		unit: 'elements',
		what: 'A part that describes the structure of a workbook',
		beyond: fileRefused,
	},
	maxSharedTextBytes: {
		value: 64 * 1024 * 1024,
		unit: 'bytes',
		what: 'A workbook’s table of shared texts',
		beyond: fileRefused,
	},
	maxStylesBytes: {
		value: 16 * 1024 * 1024,
		unit: 'bytes',
		what: 'A workbook’s styles',
		beyond: fileRefused,
	},
	maxPartElements: {
		value: 2_000_000,
		unit: 'elements',
		what: 'A workbook’s table of shared texts, or its styles',
		beyond: fileRefused,
	},
	maxRowElements: {
		value: 131_072,
		unit: 'elements',
		what: 'One row of a workbook',
		beyond: readingEnds,
	},
	maxWorkbookCells: {
		value: 64 * 1024 * 1024,
		unit: 'cells',
		what: 'A sheet of a workbook, including empty cells that precede others',
		beyond: readingEnds,
	},
	maxXmlTagCharacters: {
		value: 256 * 1024,
		unit: 'characters',
		what: 'One tag in a workbook',
		beyond: readingEnds,
	},
	maxShortXmlTagCharacters: {
		value: 8 * 1024,
		unit: 'characters',
		what: 'One tag in a workbook’s styles or table of shared texts',
		beyond: fileRefused,
	},
	maxNestedTables: {
		value: 50,
		unit: 'entries',
		what: 'Nested tables of a web page',
		beyond: fileRefused,
	},
	maxColumnSpan: {
		value: 1000,
		unit: 'columns',
		what: 'The span of one cell of a web page',
		why: 'as in browsers',
		beyond: 'It is clamped.',
	},
	maxRowSpan: {
		value: 65_534,
		unit: 'rows',
		what: 'The span of one cell of a web page',
		why: 'as in browsers',
		beyond: 'It is clamped.',
	},
	maxTableNameCharacters: {
		value: 60,
		unit: 'characters',
		what: 'The name of a table of a web page, where it is chosen',
		beyond: 'It is truncated.',
	},
	maxMarkupDepth: {
		value: 5_000,
		unit: 'elements',
		what: 'Nested elements of a workbook, a web page or XML',
		beyond: fileRefused,
	},
	maxMarkupTextCharacters: {
		value: 16 * 1024 * 1024,
		unit: 'characters',
		what: 'The text of one cell of a workbook, a web page or XML',
		beyond: `${readingEnds} A web page, XML or OpenDocument with a tag or comment that long is refused.`,
	},
} satisfies LimitEntries
