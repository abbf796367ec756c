import { type Fact, type FactId, facts } from '../facts'
import type { FactValue } from '../facts-schema'
import { priors, type Shares } from './priors'

/** The shares of the answers to a question, except "not sure"; equal if there is no guess. */
export const sharesOf = (fact: FactId): Shares =>
	(priors.answers[fact] as Shares | undefined) ?? simpleAnswers(facts[fact]).map((value) => [value, 1])

/** The simplest answers to a question that has few. */
function simpleAnswers(fact: Fact): readonly FactValue[] {
	if (fact.type === 'choice') return fact.options as readonly FactValue[]
	if (fact.type === 'choices') return [[], ...fact.options.map((option) => [option] as FactValue)]
	return [true, false]
}

/** The probabilities of the answers to a question, "not sure" included. */
export function distribution(fact: FactId, shares = sharesOf(fact)): Shares {
	const notSure = priors.notSure[facts[fact].who]
	const sum = shares.reduce((sum, [, share]) => sum + share, 0)
	return [...shares.map(([value, share]) => [value, (share / sum) * (1 - notSure)] as const), [null, notSure]]
}
