import { maxColumnCharacters } from '@/lib/limits/limits'
import { maxCandidates } from '@/lib/limits/sheet-limits'
import { escapeFormula, unescapeFormula } from '@/lib/sheet/cells/text/escape-formula'
import { parseCsv } from '@/lib/sheet/csv/csv-pieces'
import { sameLineEndsOfRows } from '@/lib/sheet/csv/line-ends'

/** Why a text is not a column. */
export type ColumnFault =
	/** Longer than the maximum length, or with too many lines. */
	| 'too-long'
	/** It has several columns, and it is not known which one is meant. */
	| 'columns'
	/** A cell that begins with a quotation mark has no closing one. */
	| 'open-quote'
	| 'empty'

/**
 * The cells of a column copied from a spreadsheet, in order. Empty ones are kept; those with line breaks are in
 * quotation marks, as spreadsheets write them; the apostrophe with which our exports guard formulas is removed.
 */
export function pastedLines(
	text: string,
): { readonly lines: readonly string[] } | { readonly fault: ColumnFault } {
	if (text.length > maxColumnCharacters) return { fault: 'too-long' }
	const { data, errors } = parseCsv(sameLineEndsOfRows(text, '\t'), '\t', true)
	if (errors.some(({ code }) => code === 'MissingQuotes')) return { fault: 'open-quote' }
	// A final line end ends the last line and does not begin another one.
	const rows = data.length > 1 && isBlank(data.at(-1)) ? data.slice(0, -1) : data
	if (rows.length > maxCandidates) return { fault: 'too-long' }
	if (rows.some((cells) => !isBlank(cells.slice(1)))) return { fault: 'columns' }
	const lines = rows.map(([cell = '']) => unescapeFormula(cell))
	return isBlank(lines) ? { fault: 'empty' } : { lines }
}

const isBlank = (cells: readonly string[] | undefined) => cells?.every((cell) => cell.trim() === '') ?? true

/** A column as text, one line per cell, in a form that spreadsheets read; potential formulas are guarded. */
export const columnText = (cells: readonly string[]): string =>
	cells.map((cell) => quoted(escapeFormula(cell))).join('\n')

const quoted = (cell: string) => (/^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
