import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { readFact } from '@/rules/read-fact'
import type { Draft } from './draft-store'

/** Those of some stored facts that are still valid; anything invalid, such as from another version, is dropped. */
export function validIn(stored: Readonly<Record<string, unknown>>): Partial<Facts> {
	const valid = factIds.flatMap((fact) => {
		if (!Object.hasOwn(stored, fact)) return []
		const value = readFact(fact, stored[fact])
		return value === undefined ? [] : [[fact, value]]
	})
	return Object.fromEntries(valid) as Partial<Facts>
}

/** The facts of a draft that are still valid. */
export const readFacts = (draft: Draft | null): Partial<Facts> => (draft ? validIn(draft.facts) : {})

/** The facts of a draft as a form shows them: a question that was left blank is blank again. */
export function shownFacts(draft: Draft | null): Partial<Facts> {
	const known = readFacts(draft)
	for (const fact of draft?.leftOpen ?? []) delete known[fact as FactId]
	return known
}
