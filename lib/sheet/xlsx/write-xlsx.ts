import { type CellValue, writeXlsxStream } from 'hucre/xlsx'
import { cutMark } from '@/lib/i18n/cut-mark'
import { escapeFormula } from '../cells/escape-formula'
import type { Rows } from '../csv/write-csv'

/** The media type of Excel workbooks. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Excel takes no longer text in a cell; what is longer ends with dots. */
const longestText = 32_767
const longestNumber = 15
const numeric = /^(0|-?[1-9]\d*)(\.\d*[1-9])?$/

/** In a workbook this stands for a character by its number; where it is only text, it has to say so. */
const signByNumber = /_(?=x[\dA-Fa-f]{4}_)/g

/** A text that is a number, and is written the same once it is one, becomes one: so it can be sorted and added up. */
function cellOf(text: string): CellValue {
	if (text.length <= longestNumber && numeric.test(text)) {
		const value = Number(text)
		if (String(value) === text) return value
	}
	const guarded = escapeFormula(text)
	const cut = guarded.length > longestText ? guarded.slice(0, longestText - 1) + cutMark : guarded
	return cut.replace(signByNumber, '_x005F_')
}

async function* cellRows(rows: Rows): AsyncGenerator<CellValue[]> {
	for await (const cells of rows) yield cells.map((text) => (text === '' ? null : cellOf(text)))
}

/** The name of a sheet as Excel allows it. */
export const sheetName = (name: string): string =>
	name
		.replace(/[[\]:*?/\\]|^'|'$/g, ' ')
		.trim()
		.slice(0, 31) || 'Sheet'

/**
 * Writes rows as an Excel workbook, the first row staying in sight. Cells that a spreadsheet would run as formulas once
 * saved as text are guarded. Memory stays flat; past Excel's last row a further sheet goes on.
 */
export const writeXlsx = (rows: Rows, name: string): ReadableStream<Uint8Array> =>
	writeXlsxStream(cellRows(rows), { name: sheetName(name), freezePane: { rows: 1 } })
