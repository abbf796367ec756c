import type { Candidate } from '../model/records'
import type { ReadRow } from './import-sheet'

const separator = '\u001f'

/** Rows without a number are the same when all their cells are. */
const markOf = (id: string, cells: readonly string[] | undefined) =>
	id !== '' ? `#${id}` : cells ? cells.join(separator).trimEnd() : null

/**
 * Finds for each row of a sheet the candidate that it stands for: the one with the same number or, where there is none,
 * the one with the same cells. A number that stands in several rows leads to as many candidates, in their order.
 */
export function knownRows(candidates: Iterable<Candidate>): (row: ReadRow) => Candidate | null {
	const byMark = new Map<string, Candidate[]>()
	for (const candidate of candidates) {
		const mark = markOf(candidate.id, candidate.cells)
		if (mark === null) continue
		const before = byMark.get(mark)
		if (before) before.push(candidate)
		else byMark.set(mark, [candidate])
	}
	const used = new Map<string, number>()
	return ({ id, cells }) => {
		const mark = markOf(id, cells)
		if (mark === null) return null
		const nth = used.get(mark) ?? 0
		used.set(mark, nth + 1)
		return byMark.get(mark)?.[nth] ?? null
	}
}
