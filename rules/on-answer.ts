import type { Case } from './case'
import type { Test } from './condition'
import { type DerivedFactId, derivedFacts, isDerived } from './derived-facts'
import type { FactId } from './facts'
import type { Truth } from './kleene'
import { noEntries, nothing, type Operator, type TruthOfAnswers } from './operator'

type OnAnswer =
	| 'yes'
	| 'one-of'
	| 'includes'
	| 'not-empty'
	| 'names-way'
	| 'declares'
	| 'declares-way'
	| 'leaves-open'

/**
 * Creates an operator that depends only on the answer to one asked or derived fact.
 * @param compile compiles a test into a function from an answer to its truth
 */
export function onAnswer<O extends OnAnswer>(
	compile: (test: Test<O>) => (answer: unknown) => Truth,
	more: Partial<Pick<Operator<O>, 'options' | 'settlesNothing'>> = {},
): Operator<O> {
	const facts = ({ fact }: Test<O>) => (isDerived(fact) ? derivedFacts[fact].from : [fact])
	const ofAnswers = (test: Test<O>): TruthOfAnswers => {
		const truthOf = compile(test)
		if (!isDerived(test.fact)) return truthOf
		const derive = deriveOf(test.fact)
		return (first, second) => truthOf(derive(first, second))
	}
	const truth = (test: Test<O>) => {
		const [first, second] = facts(test) as readonly [FactId, FactId?]
		const truthOf = ofAnswers(test)
		if (!second) return ({ facts }: Case) => truthOf(facts[first])
		return ({ facts }: Case) => truthOf(facts[first], facts[second])
	}
	return {
		facts,
		parameters: noEntries,
		ofAnswers,
		truth,
		partners: noEntries,
		turns: noEntries,
		bound: nothing,
		sum: nothing,
		options: noEntries,
		settlesNothing: (test, member) => {
			const [only, ...others] = facts(test)
			if (only !== member || others.length > 0) return null
			const truthOf = ofAnswers(test)
			return (answer) => answer !== null && truthOf(answer) === null
		},
		...more,
	}
}

const deriveOf = (fact: DerivedFactId) =>
	derivedFacts[fact].derive as (first: unknown, second: unknown) => unknown
