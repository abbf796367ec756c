import { declarationsOf, type FactId, factIds, facts, type Step } from '@/rules/facts'

function rank(id: FactId): number {
	if ('asksFirst' in facts[id]) return 0
	return declarationsOf(id).length > 0 ? 2 : 1
}

/**
 * All questions of a step in the order in which they are asked: those that others refer to come first, and special ways
 * last, for only then is it known whether they still matter, and which are possible.
 */
export const questionsIn = (step: Step): FactId[] =>
	factIds.filter((fact) => facts[fact].step === step).sort((a, b) => rank(a) - rank(b))
