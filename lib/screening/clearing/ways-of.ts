import { maxTogether } from '@/rules/asking/limits'
import type { Tries } from '@/rules/asking/settling-sets'
import type { FactId } from '@/rules/facts'
import type { AlikeCandidates } from './alike-candidates'
import { type ClearingMeans, clearingQuestion, clears } from './clears'

/** A set of the employer's questions, one bit for each. */
export type Bits = bigint

/**
 * The smallest sets of up to three of the employer's questions with which results are clear: by themselves, with one
 * answer of the candidate, and with the offer in writing.
 */
export type ClearingWays = Readonly<Record<ClearingMeans['by'], readonly Bits[]>> & {
	/** Whether they can be clear once all of the employer's questions are answered. */
	readonly isPossible: boolean
}

export const hasWithin = (sets: readonly Bits[], bits: Bits): boolean =>
	sets.some((set) => (set & ~bits) === 0n)

/** The sets of up to three questions, the smallest first, in the order of the questions. */
export function* setsOf(questions: readonly FactId[]): Generator<readonly FactId[]> {
	for (let size = 0; size <= maxTogether; size++) yield* setsOfSize(questions, size)
}

function* setsOfSize(questions: readonly FactId[], size: number): Generator<readonly FactId[]> {
	if (size === 0) return yield []
	for (const [at, first] of questions.entries())
		for (const rest of setsOfSize(questions.slice(at + 1), size - 1)) yield [first, ...rest]
}

/**
 * Finds the ways in which results of candidates can be made clear.
 * @param bitsOf the bits of some questions
 * @returns null if too much has been tried before everything was
 */
export function waysOf(
	alike: AlikeCandidates,
	bitsOf: (facts: readonly FactId[]) => Bits,
	tries: Tries,
): ClearingWays | null {
	const { open, inWriting, own } = alike
	// What all answers together leave open, no smaller set makes clear.
	const canBeClear = clears(open, own, tries)
	const questions = alike.lacking.filter((fact) => clears(open, [...own, fact], tries))
	const canBeWritten = inWriting !== undefined && clears(inWriting, own, tries)
	const isPossible = canBeClear || questions.length > 0 || canBeWritten
	const ways = { own: [] as Bits[], link: [] as Bits[], document: [] as Bits[], isPossible }
	for (const set of isPossible ? setsOf(own) : []) {
		if (tries.left <= 0) return null
		const bits = bitsOf(set)
		if (hasWithin(ways.own, bits)) continue
		if (canBeClear && clears(open, set, tries)) ways.own.push(bits)
		else if (hasWithin(ways.link, bits)) continue
		else if (clearingQuestion(alike, set, tries, questions)) ways.link.push(bits)
		else if (canBeWritten && !hasWithin(ways.document, bits) && clears(inWriting, set, tries))
			ways.document.push(bits)
	}
	return tries.left > 0 ? ways : null
}
