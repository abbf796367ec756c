import type { FactId } from '../facts'
import type { FactValue } from '../facts-schema'
import type { KnownCut } from '../fast/known-cuts'
import { type AskingProgress, cutOf, cutterOf } from './progress'

/** Of some answers to a question, the first of each that lead the same groups to the same classes. */
export function differentAnswers(
	{ standings, given, known }: AskingProgress,
	fact: FactId,
	values: readonly FactValue[],
): readonly FactValue[] {
	const cutters = standings.flatMap(({ parts }) =>
		parts.flatMap(({ component }) => cutterOf(component, fact)?.cutter ?? []),
	)
	// Filled in anew for each answer: there may be hundreds.
	const at = { given: { ...given }, known: { ...known, facts: { ...known.facts } } }
	const found = new Map<string, FactValue>()
	for (const value of values) {
		Object.assign(at.given, { [fact]: value })
		Object.assign(at.known.facts, { [fact]: value })
		const key = cutters.map((cutter) => numberOf(cutOf(cutter, at))).join()
		if (!found.has(key)) found.set(key, value)
	}
	return [...found.values()]
}

const numbers = new WeakMap<KnownCut, number>()
let lastNumber = 0

function numberOf(cut: KnownCut): number {
	const number = numbers.get(cut) ?? ++lastNumber
	numbers.set(cut, number)
	return number
}
