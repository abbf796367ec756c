import { rowWithHeadings } from '../headings/headings'
import { type Separator, separators } from './csv-pieces'
import { firstRows } from './read-csv'

const rowsToJudgeBy = 50

/** How many of the first rows are as wide as most of them are, unless that is one cell. */
function evenness(rows: readonly (readonly string[])[]) {
	const counts = new Map<number, number>()
	for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
	return Math.max(0, ...counts.values()) / rows.length
}

/** What stands between the cells of a text: what makes headings of the first rows, or else rows of one width. */
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
