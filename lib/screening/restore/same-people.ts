import { canBeSameName } from '../difference/same-name'
import type { Candidate } from '../model/records'

type Identified = Pick<Candidate, 'key' | 'id' | 'name' | 'email'>

/** Who a person in a file is here. */
export type SamePerson = {
	readonly known: Candidate
	/** Whether the file contains the person twice, because their records were merged here: this one changes nothing. */
	readonly isBeside: boolean
}

/** Candidates by one of their texts; null for a text that several of them share, which identifies nobody. */
function byText(
	candidates: Iterable<Candidate>,
	textsOf: (candidate: Candidate) => readonly (string | undefined)[],
) {
	const found = new Map<string, Candidate | null>()
	for (const candidate of candidates) {
		for (const text of textsOf(candidate)) {
			if (!text) continue
			const before = found.get(text)
			found.set(text, before === undefined || before === candidate ? candidate : null)
		}
	}
	return (text: string | undefined) => (text ? (found.get(text) ?? null) : null)
}

/**
 * Finds the stored candidate for each one in a file: the one with the same key, or the one that record was merged
 * into here; or else with the same employer's id; or else with the same e-mail address, unless both have ids or the
 * names belong to different people.
 * @returns by key in the file
 */
export function samePeople(
	theirs: readonly Identified[],
	stored: ReadonlyMap<string, Candidate>,
): ReadonlyMap<string, SamePerson> {
	const found = new Map<string, SamePerson>()
	const taken = new Set<string>()
	const all = [...stored.values()]
	const withKey = byText(all, ({ alsoKeys = [] }) => alsoKeys)
	const withId = byText(all, ({ id, alsoIds = [] }) => [id, ...alsoIds])
	const withEmail = byText(all, ({ email, alsoEmails = [] }) => [email, ...alsoEmails])

	function sameAddress({ id, name, email }: Identified) {
		const known = withEmail(email)
		return known && (id === '' || known.id === '') && canBeSameName(name, known.name) ? known : null
	}
	function find(way: (one: Identified) => Candidate | null, isMerged = false) {
		for (const one of theirs) {
			const known = found.has(one.key) ? null : way(one)
			if (!known || (taken.has(known.key) && !isMerged)) continue
			found.set(one.key, { known, isBeside: taken.has(known.key) })
			taken.add(known.key)
		}
	}
	find(({ key }) => stored.get(key) ?? null)
	find(({ key }) => withKey(key), true)
	find(({ id }) => withId(id))
	find(sameAddress)
	return found
}
