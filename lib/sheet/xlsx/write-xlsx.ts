import { type CellValue, writeXlsxStream } from 'hucre/xlsx'
import { cutMark } from '@/lib/i18n/cut-mark'
import { escapeFormula } from '../cells/text/escape-formula'
import type { Rows } from '../csv/write-csv'

/** The media type of Excel workbooks. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Excel's maximum text length in a cell; longer texts are truncated with an ellipsis. */
const maxTextLength = 32_767
const maxNumberLength = 15
const numeric = /^(0|-?[1-9]\d*)(\.\d*[1-9])?$/

/** Matches the start of text that Excel would read as an escaped character, such as _x0041_. */
const escapeSequence = /_(?=x[\dA-Fa-f]{4}_)/g

/** Writes a text as a number if that loses nothing, so that it can be sorted and added up. */
function cellOf(text: string): CellValue {
	if (text.length <= maxNumberLength && numeric.test(text)) {
		const value = Number(text)
		if (String(value) === text) return value
	}
	const escaped = escapeFormula(text)
	const cut = escaped.length > maxTextLength ? escaped.slice(0, maxTextLength - 1) + cutMark : escaped
	return cut.replace(escapeSequence, '_x005F_')
}

async function* cellRows(rows: Rows): AsyncGenerator<CellValue[]> {
	for await (const cells of rows) yield cells.map((text) => (text === '' ? null : cellOf(text)))
}

/** A name made valid as an Excel sheet name. */
export const sheetName = (name: string): string =>
	name
		.replace(/[[\]:*?/\\]|^'|'$/g, ' ')
		.trim()
		.slice(0, 31) || 'Sheet'

/**
 * Writes rows as an Excel workbook with a frozen first row. Cells that a spreadsheet would run as formulas once saved as
 * text are escaped. Uses constant memory; rows beyond Excel's limit go to a further sheet.
 */
export const writeXlsx = (rows: Rows, name: string): ReadableStream<Uint8Array> =>
	writeXlsxStream(cellRows(rows), { name: sheetName(name), freezePane: { rows: 1 } })
