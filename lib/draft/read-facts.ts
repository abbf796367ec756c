import { type FactId, factIds } from '@/rules/facts'
import { type FactValue, factSchemas } from '@/rules/facts-schema'
import type { Draft } from './draft-store'

/** The facts of a draft that are still valid; what an older version or a foreign hand left there is dropped. */
export function readFacts(draft: Draft | null): Partial<Record<FactId, FactValue>> {
	if (!draft) return {}
	const valid = factIds.flatMap((fact) => {
		if (!Object.hasOwn(draft.facts, fact)) return []
		const read = factSchemas[fact].safeParse(draft.facts[fact])
		return read.success && read.data !== undefined ? [[fact, read.data]] : []
	})
	return Object.fromEntries(valid)
}
