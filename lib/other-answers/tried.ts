import type { Draft } from '@/lib/draft/draft-store'
import { readDraft, saveDraft } from '@/lib/draft/draft-store'
import { readFacts, validIn } from '@/lib/draft/read-facts'
import { readScenario, type Scenario } from '@/lib/draft/scenario'
import { replaceDraft } from '@/lib/draft/set-aside'
import { maxScenarioNameCharacters } from '@/lib/limits/limits'
import { factIds } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'

export type TriedFacts = Readonly<Partial<Facts>>

/** An answer as a text, ignoring the order of lists. */
const keyOf = (value: FactValue | undefined) =>
	JSON.stringify(Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)).toSorted() : value)

/**
 * The answers that differ from the given ones, in fact order; one that was never given differs from "I'm not sure".
 */
export const differingAnswers = (given: TriedFacts, other: TriedFacts): TriedFacts =>
	Object.fromEntries(
		factIds.flatMap((fact) =>
			Object.hasOwn(other, fact) && keyOf(given[fact]) !== keyOf(other[fact]) ? [[fact, other[fact]]] : [],
		),
	)

/** The answers of the scenario in a draft that differ from the given ones. */
export const triedIn = (draft: Draft | null): TriedFacts =>
	differingAnswers(readFacts(draft), validIn(readScenario(draft?.scenario)?.facts ?? {}))

/**
 * Stores other answers and their name next to the given ones, which stay as they are; if there are none, there is no
 * scenario.
 */
export function saveTried(tried: TriedFacts, name: string): void {
	const draft = readDraft()
	if (!draft) return
	const { scenario: _, ...own } = draft
	const facts = differingAnswers(readFacts(draft), tried)
	const isEmpty = Object.keys(facts).length === 0
	const scenario: Scenario = { name: name.slice(0, maxScenarioNameCharacters), facts }
	saveDraft(isEmpty ? own : { ...own, scenario })
}
/**
 * Makes the scenario's answers the given ones. The previous ones are set aside with their scenario, and can be
 * restored.
 * @param day today
 */
export function adoptTried(day: string): void {
	const draft = readDraft()
	if (!draft) return
	const tried = triedIn(draft)
	const { scenario: _, aside: __, ...own } = draft
	const isTried = (fact: string) => Object.hasOwn(tried, fact)
	replaceDraft({
		...own,
		savedOn: day,
		facts: { ...own.facts, ...tried },
		...(own.leftOpen && { leftOpen: own.leftOpen.filter((fact) => !isTried(fact)) }),
		...(own.fitting && { fitting: own.fitting.filter((pair) => !pair.split(' ').some(isTried)) }),
	})
}
