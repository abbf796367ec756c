import { type FactId, factIds } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { readFact } from '@/rules/read-fact'
import type { Draft } from './draft-store'

/** The facts of a draft that are still valid; anything invalid, such as from another version, is dropped. */
export function readFacts(draft: Draft | null): Partial<Record<FactId, FactValue>> {
	if (!draft) return {}
	const valid = factIds.flatMap((fact) => {
		if (!Object.hasOwn(draft.facts, fact)) return []
		const value = readFact(fact, draft.facts[fact])
		return value === undefined ? [] : [[fact, value]]
	})
	return Object.fromEntries(valid)
}

/** The facts of a draft as a form shows them: a question that was left blank is blank again. */
export function shownFacts(draft: Draft | null): Partial<Record<FactId, FactValue>> {
	const known = readFacts(draft)
	for (const fact of draft?.leftOpen ?? []) delete known[fact as FactId]
	return known
}
