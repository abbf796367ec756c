import type { Candidate } from '../model/records'
import type { ReadRow } from './import-sheet'

const separator = '\u001f'

/** A key that identifies a row: its id or, without one, all its cells; null if it has neither. */
const markOf = (id: string, cells: readonly string[] | undefined) =>
	id !== '' ? `#${id}` : cells ? cells.join(separator).trimEnd() : null

/**
 * Creates a function that finds the existing candidate for each row of a sheet: the one with the same id or, for rows
 * without an id, with the same cells. If several rows share an id, they match as many candidates, in order.
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
