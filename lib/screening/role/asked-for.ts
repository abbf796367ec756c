import { type ActiveRulesets, activeRulesets } from '@/lib/active-rules/rulesets'
import { type FactId, factIds, facts } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import type { Role } from '../model/records'

/** The facts that any criterion of these rule sets depends on, in fact order. */
export function factsOfRulesets(
	chosen: readonly RulesetId[],
	rulesets: ActiveRulesets = activeRulesets,
): readonly FactId[] {
	const tested = new Set(
		chosen.flatMap((id) => rulesets[id].criteria.flatMap(({ condition }) => factsIn(condition))),
	)
	return factIds.filter((fact) => tested.has(fact))
}

/** The facts to ask about a role's candidates: those its rule sets depend on and the role does not answer. */
export const askedFor = (role: Pick<Role, 'facts' | 'rulesets'>): readonly FactId[] =>
	factsOfRulesets(role.rulesets).filter(
		(fact) => facts[fact].who === 'A' || (role.facts[fact] ?? null) === null,
	)
