import type { SheetNotes } from '@/lib/sheet/sheet-row'

const rowsOfRange = /^[A-Z]+(\d+):[A-Z]+(\d+)$/

/**
 * The notes of a sheet with those merged ranges alone that hold a candidate's cell: a title over the sheet, headings over
 * several columns and totals are often merged, and nothing is lost by it.
 * @param rows the numbers of the rows before the first and of the last that may be candidates, and of those left out
 */
export function withMergedOfPeople(
	notes: SheetNotes,
	{
		after,
		last: end,
		leftOut,
	}: { readonly after: number; readonly last: number; readonly leftOut: ReadonlySet<number> },
): SheetNotes {
	const holdsCandidate = (range: string) => {
		const [, first, last] = rowsOfRange.exec(range) ?? []
		// The rows of further sheets are counted on.
		if (first === undefined || last === undefined) return true
		const to = Math.min(Number(last), end)
		for (let row = Math.max(Number(first), after + 1); row <= to; row++) if (!leftOut.has(row)) return true
		return false
	}
	const merged = notes.merged.filter(holdsCandidate)
	const left = notes.merged.length - merged.length
	return left === 0 ? notes : { ...notes, merged, mergedCount: notes.mergedCount - left }
}
