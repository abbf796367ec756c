import { maxColumnCharacters } from '@/lib/limits/limits'
import { maxCandidates } from '@/lib/limits/sheet-limits'
import { escapeFormula, unescapeFormula } from '@/lib/sheet/cells/text/escape-formula'
import { parseCsv } from '@/lib/sheet/csv/csv-pieces'
import { sameLineEndsOfRows } from '@/lib/sheet/csv/line-ends'

/** Why a text is no column. */
export type ColumnFault =
	/** Longer than a column may be, or with more lines. */
	| 'too-long'
	/** It has several columns: which of them is meant is not known. */
	| 'columns'
	/** A cell that begins with a quotation mark has no other one at its end. */
	| 'open-quote'
	| 'empty'

/**
 * The cells of a column copied from a spreadsheet, in order. Empty ones stay where they are; those with line breaks stand in
 * quotation marks, as spreadsheets write them; the apostrophe with which our exports guard formulas goes.
 */
export function pastedLines(
	text: string,
): { readonly lines: readonly string[] } | { readonly fault: ColumnFault } {
	if (text.length > maxColumnCharacters) return { fault: 'too-long' }
	const { data, errors } = parseCsv(sameLineEndsOfRows(text, '\t'), '\t', true)
	if (errors.some(({ code }) => code === 'MissingQuotes')) return { fault: 'open-quote' }
	// A last line end ends the last line and begins no further one.
	const rows = data.length > 1 && isBlank(data.at(-1)) ? data.slice(0, -1) : data
	if (rows.length > maxCandidates) return { fault: 'too-long' }
	if (rows.some((cells) => !isBlank(cells.slice(1)))) return { fault: 'columns' }
	const lines = rows.map(([cell = '']) => unescapeFormula(cell))
	return isBlank(lines) ? { fault: 'empty' } : { lines }
}

const isBlank = (cells: readonly string[] | undefined) => cells?.every((cell) => cell.trim() === '') ?? true

/** A column as text, one line a cell, as spreadsheets read it: what could run there as a formula is guarded. */
export const columnText = (cells: readonly string[]): string =>
	cells.map((cell) => quoted(escapeFormula(cell))).join('\n')

const quoted = (cell: string) => (/^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
