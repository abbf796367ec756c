import { rowWithHeadings } from '../headings/headings'
import { type Separator, separators } from './csv-pieces'
import { firstRows } from './read-csv'

const rowsToJudgeBy = 50

/** The share of rows that have the most common width, ignoring rows of a single cell. */
function evenness(rows: readonly (readonly string[])[]) {
	const counts = new Map<number, number>()
	for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
	return Math.max(0, ...counts.values()) / rows.length
}

/** Detects a text's cell separator: the one that gives the most known headings, then the most even row widths. */
export function separatorOf(head: string): Separator {
	const named = head.match(/^"?sep=(.)/i)?.[1]
	const own = separators.find((separator) => separator === named)
	if (own) return own
	const judged = separators.map((separator) => {
		const rows = firstRows(head, separator, rowsToJudgeBy)
		return { separator, known: rowWithHeadings(rows).known, evenness: evenness(rows) }
	})
	judged.sort((a, b) => b.known - a.known || b.evenness - a.evenness)
	return judged[0]?.separator ?? ','
}
