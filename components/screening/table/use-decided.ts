import { useMemo } from 'react'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { today } from '@/lib/day/today'
import type { Role } from '@/lib/screening/model/records'
import { findInRole } from '@/lib/screening/role/role-findings'
import type { DecidedCriteria } from '@/lib/screening/table/row-reasons'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'

/** A condition of a rule set that the opening makes impossible to meet. */
export type BarrierOf = { readonly ruleset: RulesetId; readonly criterion: string }

type DecidedByRole = {
	readonly decided: DecidedCriteria
	/** The indices of the article's conditions that the opening meets for everybody. */
	readonly dots: ReadonlySet<number>
	readonly barriers: readonly BarrierOf[]
}

/**
 * What an opening decides for everybody: by rule set, the conditions that it meets, and those that nobody can meet.
 */
export function useDecided(role: Role): DecidedByRole {
	return useMemo(() => {
		const decided = new Map<RulesetId, ReadonlySet<number>>()
		const barriers: BarrierOf[] = []
		for (const ruleset of inLawOrder(role.rulesets)) {
			const found = findInRole(role, ruleset, today())
			const unmet = found.barriers.map(({ criterion }) => criterion)
			const settled = new Set([...found.met, ...unmet])
			const places = activeRulesets[ruleset].criteria.flatMap(({ id }, place) =>
				settled.has(id) ? [place] : [],
			)
			decided.set(ruleset, new Set(places))
			for (const criterion of unmet) barriers.push({ ruleset, criterion })
		}
		const { criteria } = activeRulesets.article
		const isBarrier = (id: string | undefined) =>
			barriers.some(({ ruleset, criterion }) => ruleset === 'article' && criterion === id)
		const dots = [...(decided.get('article') ?? [])].filter((place) => !isBarrier(criteria[place]?.id))
		return { decided, dots: new Set(dots), barriers }
	}, [role])
}
