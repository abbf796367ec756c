import { activeRulesets } from '@/lib/active-rules/rulesets'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { once } from '@/rules/once'
import { compileCondition } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import { factsIn } from '@/rules/trace'
import type { KnownFacts } from '../../model/records'
import { factsFor, type OwnAnswers, type RoleAnswers } from '../../role/role-facts'
import type { Law } from './deciding'

/** What one answer of a person does to a result. */
export type AnswerEffect = {
	/** It alone makes a condition "not met", and the result with it. */
	readonly decides: boolean
	/** Nothing else does. */
	readonly isOnly: boolean
}

/** The maximum number of answers of which it is remembered what they do where nothing else is known. */
const maxKnown = 10_000

const noEffect: AnswerEffect = { decides: false, isOnly: false }

/** A condition of a law: whether it holds, null if that is unknown. */
type Tested = {
	readonly facts: ReadonlySet<FactId>
	readonly holds: (facts: Facts) => boolean | null
}

/** The conditions of a law that decide its outcome, without the reasons that an evaluation gives. */
function conditionsOf(law: Law) {
	const { criteria } = activeRulesets[law]
	const parameters = configuredParameters
	const of = (wanted: 'required' | 'exempting'): readonly Tested[] =>
		criteria
			.filter(({ kind }) => kind === wanted)
			.map(({ condition }) => {
				const truthOf = compileCondition(condition)
				return { facts: new Set(factsIn(condition)), holds: (facts) => truthOf({ facts, parameters }) }
			})
	return { required: of('required'), exempting: of('exempting') }
}

/** Creates functions that say what single answers do to the results of people considered for a role. */
export function rowVerdicts(role: RoleAnswers) {
	const laws = { 'k-published': conditionsOf('k-published'), 'work-permit': conditionsOf('work-permit') }
	const known = new Map<string, readonly Tested[]>()
	const nothingKnown = once(() => factsFor(role, { facts: {} }))
	const unmet = (some: readonly Tested[], facts: Facts) => some.filter(({ holds }) => holds(facts) === false)
	/** Whether a condition that is not met makes the result "not met": nobody is exempt, for sure or perhaps. */
	const isConcerned = (law: Law, facts: Facts) =>
		laws[law].exempting.every(({ holds }) => holds(facts) === true)
	const isOut = (law: Law, facts: Facts) =>
		isConcerned(law, facts) && laws[law].required.some(({ holds }) => holds(facts) === false)

	/** The conditions that an answer makes "not met" where nothing else is known of a person. */
	function unmetAlone(law: Law, fact: FactId, value: FactValue): readonly Tested[] {
		const key = JSON.stringify([law, fact, value])
		const before = known.get(key)
		if (before) return before
		const about = laws[law].required.filter(({ facts }) => facts.has(fact))
		const nothing = unmet(about, nothingKnown())
		const alone = unmet(about, factsFor(role, { facts: { [fact]: value } }))
		const added = alone.filter((one) => !nothing.includes(one))
		if (known.size >= maxKnown) known.clear()
		known.set(key, added)
		return added
	}

	/** What an answer does that makes some conditions "not met". */
	const effectOf = (law: Law, facts: Facts, without: Facts): AnswerEffect =>
		isConcerned(law, facts) ? { decides: true, isOnly: !isOut(law, without) } : noEffect

	return {
		unmetAlone,

		/** What answers to one question do to the results of a person, beside all that is known of them. */
		ofPerson(own: OwnAnswers, fact: FactId) {
			const without = once(() => factsFor(role, { ...own, facts: withoutFact(own.facts, fact) }))
			const built = new Map<FactValue, Facts>()
			const factsWith = (value: FactValue): Facts => {
				const facts = built.get(value) ?? factsFor(role, { ...own, facts: { ...own.facts, [fact]: value } })
				built.set(value, facts)
				return facts
			}
			return {
				/** What a yes or a no does. */
				ofYesNo(law: Law, value: boolean): AnswerEffect {
					const facts = factsWith(value)
					const isAdded = laws[law].required
						.filter((one) => one.facts.has(fact))
						.some(({ holds }) => holds(facts) === false && holds(without()) !== false)
					return isAdded ? effectOf(law, facts, without()) : noEffect
				},
				/** What another answer does that makes a condition "not met" whatever else is known. */
				ofValue(law: Law, value: FactValue): AnswerEffect {
					const alone = unmetAlone(law, fact, value)
					if (alone.length === 0) return noEffect
					const facts = factsWith(value)
					return unmet(alone, facts).length === 0 ? noEffect : effectOf(law, facts, without())
				},
			}
		},
	}
}

function withoutFact(facts: KnownFacts, fact: FactId): KnownFacts {
	const { [fact]: _, ...others } = facts
	return others
}
