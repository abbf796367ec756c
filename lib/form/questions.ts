import { type Fact, type FactId, factIds, facts, type Step } from '@/rules/facts'

const rank = (fact: Fact) => (fact.asksFirst ? 0 : 1)

/** All questions of a step in the order in which they are asked: those that others refer to come first. */
export const questionsIn = (step: Step): FactId[] =>
	factIds.filter((fact) => facts[fact].step === step).sort((a, b) => rank(facts[a]) - rank(facts[b]))
