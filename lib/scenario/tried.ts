import type { Draft } from '@/lib/draft/draft-store'
import { readDraft, saveDraft } from '@/lib/draft/draft-store'
import { readFacts, validIn } from '@/lib/draft/read-facts'
import { maxScenarioNameCharacters } from '@/lib/limits/limits'
import { type FactId, factIds } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'

export type Known = Readonly<Partial<Record<FactId, FactValue>>>

/** Whether two answers are the same; one that was never given is not the same as "I'm not sure". */
const isSame = (a: FactValue | undefined, b: FactValue | undefined) => JSON.stringify(a) === JSON.stringify(b)

/** Those of some answers that differ from the given ones, in fact order. */
const differing = (given: Known, other: Known): Known =>
	Object.fromEntries(
		factIds.flatMap((fact) =>
			Object.hasOwn(other, fact) && !isSame(given[fact], other[fact]) ? [[fact, other[fact]]] : [],
		),
	)

/** The answers of the scenario in a draft that differ from the given ones. */
export const triedIn = (draft: Draft | null): Known =>
	differing(readFacts(draft), validIn(draft?.scenario?.facts ?? {}))

/** Keeps other answers and their name beside the given ones, which stay as they are; without any there is no scenario. */
export function saveTried(tried: Known, name: string): void {
	const draft = readDraft()
	if (!draft) return
	const { scenario: _, ...own } = draft
	const facts = differing(readFacts(draft), tried)
	const isEmpty = Object.keys(facts).length === 0
	saveDraft(isEmpty ? own : { ...own, scenario: { name: name.slice(0, maxScenarioNameCharacters), facts } })
}
