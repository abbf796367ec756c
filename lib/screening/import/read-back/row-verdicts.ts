import { activeRulesets } from '@/lib/active-rules/rulesets'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import type { KnownFacts } from '../../model/records'
import { factsFor, type OwnAnswers, type RoleAnswers } from '../../role/role-facts'
import type { Law } from './deciding'

/** Whether a person's result under a law is "not met", and the required conditions that are not. */
type Verdict = { readonly isOut: boolean; readonly unmet: readonly string[] }

/** What one answer of a person does to a result. */
export type Effect = {
	/** It alone makes a condition "not met", and the result with it. */
	readonly decides: boolean
	/** Nothing else does. */
	readonly isOnly: boolean
}

const noEffect: Effect = { decides: false, isOnly: false }

/** Creates functions that say what single answers do to the results of people considered for a role. */
export function rowVerdicts(role: RoleAnswers, asOf: string) {
	const verdictOf = (law: Law, own: OwnAnswers): Verdict => {
		const given = { facts: factsFor(role, own), parameters: configuredParameters }
		const { outcome, criteria } = evaluate(activeRulesets[law], given, asOf)
		const unmet = criteria.filter(({ kind, result }) => kind === 'required' && result === 'unmet')
		return { isOut: outcome === 'ineligible', unmet: unmet.map(({ id }) => id) }
	}
	const addedTo = ({ unmet }: Verdict, without: Verdict) => unmet.filter((id) => !without.unmet.includes(id))
	const known = new Map<string, readonly string[]>()

	/** The conditions that an answer makes "not met" where nothing else is known of a person. */
	function unmetAlone(law: Law, fact: FactId, value: FactValue): readonly string[] {
		const key = JSON.stringify([law, fact, value])
		const before = known.get(key)
		if (before) return before
		const unmet = addedTo(verdictOf(law, { facts: { [fact]: value } }), verdictOf(law, { facts: {} }))
		known.set(key, unmet)
		return unmet
	}

	return {
		unmetAlone,

		/** What a yes or a no does, beside all that is known of the person. */
		ofYesNo(law: Law, own: OwnAnswers, [fact, value]: readonly [FactId, boolean]): Effect {
			const standing = verdictOf(law, { ...own, facts: { ...own.facts, [fact]: value } })
			if (!standing.isOut) return noEffect
			const without = verdictOf(law, { ...own, facts: withoutFact(own.facts, fact) })
			if (addedTo(standing, without).length === 0) return noEffect
			return { decides: true, isOnly: !without.isOut }
		},

		/** What another answer does that makes a condition "not met" whatever else is known of the person. */
		ofValue(law: Law, own: OwnAnswers, [fact, value]: readonly [FactId, FactValue]): Effect {
			const alone = unmetAlone(law, fact, value)
			if (alone.length === 0) return noEffect
			const standing = verdictOf(law, { ...own, facts: { ...own.facts, [fact]: value } })
			if (!standing.isOut || !alone.some((id) => standing.unmet.includes(id))) return noEffect
			return { decides: true, isOnly: !verdictOf(law, { ...own, facts: withoutFact(own.facts, fact) }).isOut }
		},
	}
}

function withoutFact(facts: KnownFacts, fact: FactId): KnownFacts {
	const { [fact]: _, ...others } = facts
	return others
}
