import { canBeSameName } from '../difference/same-name'
import type { Candidate } from '../model/records'
import type { ReadRow } from './read-row'

const separator = '\u001f'

/** A key that identifies a row: its id or, without one, all its cells; null if it has neither. */
const markOf = (id: string, cells: readonly string[] | undefined) =>
	id !== '' ? `#${id}` : cells ? cells.join(separator).trimEnd() : null

/** Candidates by e-mail address; null for an address that several of them share, which identifies nobody. */
function byAddress(candidates: Iterable<Candidate>): ReadonlyMap<string, Candidate | null> {
	const found = new Map<string, Candidate | null>()
	for (const candidate of candidates) {
		const { email } = candidate
		if (email !== undefined) found.set(email, found.has(email) ? null : candidate)
	}
	return found
}

/**
 * Creates a function that finds the existing candidate for each row of a sheet: the one with the same id; or else
 * with the same e-mail address, unless both have ids or the names belong to different people; or else, for rows
 * without an id, with the same cells. If several rows share an id, they match as many candidates, in order.
 * @param same the candidates who, according to the user, are those of rows, by row
 */
export function knownRows(
	candidates: Iterable<Candidate>,
	same: ReadonlyMap<number, Candidate> = new Map(),
): (row: ReadRow) => Candidate | null {
	const all = [...candidates]
	const byMark = new Map<string, Candidate[]>()
	for (const candidate of all) {
		const mark = markOf(candidate.id, candidate.cells)
		if (mark === null) continue
		const before = byMark.get(mark)
		if (before) before.push(candidate)
		else byMark.set(mark, [candidate])
	}
	const byEmail = byAddress(all)
	const used = new Map<string, number>()
	const found = new Set<string>(Array.from(same.values(), ({ key }) => key))

	function withMark({ id, cells }: ReadRow): Candidate | null {
		const mark = markOf(id, cells)
		if (mark === null) return null
		const nth = used.get(mark) ?? 0
		used.set(mark, nth + 1)
		return byMark.get(mark)?.[nth] ?? null
	}

	function withEmail({ id, name, email }: ReadRow): Candidate | null {
		const known = email === undefined ? null : (byEmail.get(email) ?? null)
		if (known === null || (id !== '' && known.id !== '')) return null
		return canBeSameName(name, known.name) ? known : null
	}

	return (row) => {
		const said = same.get(row.number)
		if (said) return said
		const known = row.id === '' ? (withEmail(row) ?? withMark(row)) : (withMark(row) ?? withEmail(row))
		if (known === null || found.has(known.key)) return null
		found.add(known.key)
		return known
	}
}

/** Candidates by a text that was merged into only one of them, and that nobody has as their own. */
function alone(candidates: readonly Candidate[], own: 'id' | 'email', also: 'alsoIds' | 'alsoEmails') {
	const found = new Map<string, Candidate | null>()
	for (const candidate of candidates)
		for (const text of candidate[also] ?? []) found.set(text, found.has(text) ? null : candidate)
	if (found.size > 0) for (const { [own]: text = '' } of candidates) found.delete(text)
	return found
}

/**
 * Creates a function that finds the candidate into whom the one that a row is about was merged: by the number of the
 * merged record or, for rows without one, by its e-mail address, unless the names belong to different people.
 */
export function mergedRows(candidates: Iterable<Candidate>): (row: ReadRow) => Candidate | null {
	const all = [...candidates]
	const byId = alone(all, 'id', 'alsoIds')
	const byEmail = alone(all, 'email', 'alsoEmails')
	return ({ id, name, email = '' }) => {
		if (id !== '') return byId.get(id) ?? null
		const known = byEmail.get(email) ?? null
		return known && canBeSameName(name, known.name) ? known : null
	}
}

/**
 * Creates a function that finds the existing candidate for each row of a sheet, or the one into whom they were
 * merged.
 */
export function knownOrMergedRows(candidates: Iterable<Candidate>): (row: ReadRow) => Candidate | null {
	const all = [...candidates]
	const [find, merged] = [knownRows(all), mergedRows(all)]
	return (row) => merged(row) ?? find(row)
}
