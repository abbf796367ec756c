import type { FactId } from '@/rules/facts'
import { type Bits, type ClearingWays, hasWithin, setsOf } from './ways-of'

/** Questions for the employer to answer, and how many results are clear then: in all, and by these answers alone. */
export type ClearingAnswers = {
	readonly facts: readonly FactId[]
	readonly clear: number
	readonly alone: number
}

/** Whether one choice of questions is better than another: more results are clear, or more by these answers alone. */
export const isBetter = (one: ClearingAnswers, other: ClearingAnswers): boolean =>
	one.clear > other.clear || (one.clear === other.clear && one.alone > other.alone)

/** Ways that some people have in common. */
export type Family = { readonly ways: ClearingWays; people: number }

/**
 * Finds the best of all sets of up to three questions: the one after which the most results can be clear, among those
 * the one that makes the most clear by itself, then the smallest, then the first in the order of the questions.
 */
export function bestAnswers(
	families: readonly Family[],
	questions: readonly FactId[],
	bitsOf: (facts: readonly FactId[]) => Bits,
): ClearingAnswers {
	let best: ClearingAnswers = { facts: [], clear: -1, alone: -1 }
	for (const facts of setsOf(questions)) {
		const bits = bitsOf(facts)
		let [clear, alone] = [0, 0]
		for (const { ways, people } of families) {
			if (hasWithin(ways.own, bits)) alone += people
			else if (!hasWithin(ways.link, bits) && !hasWithin(ways.document, bits)) continue
			clear += people
		}
		const one = { facts, clear, alone }
		if (isBetter(one, best)) best = one
	}
	return best
}
