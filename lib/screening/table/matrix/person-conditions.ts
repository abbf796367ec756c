import { activeRulesets } from '@/lib/active-rules/rulesets'
import { type Condition, testsOf } from '@/rules/condition'
import { parametersUnder, sumIn } from '@/rules/operators'
import { configuredParameters, isUnsettled } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../../model/records'
import { findInRole } from '../../role/role-findings'

/** A required condition whose result depends on the candidate, and its index among the criteria of its rule set. */
export type PersonCondition = {
	readonly ruleset: RulesetId
	readonly criterion: string
	readonly place: number
}

/** Whether a condition depends on nothing but what the authority has not settled. */
const waitsForAuthority = (condition: Condition): boolean =>
	testsOf(condition).every(
		(test) =>
			sumIn(test) === null &&
			parametersUnder(test).some((parameter) => isUnsettled(parameter, configuredParameters)),
	)

/**
 * The required conditions of an opening that depend on the candidate, law first, excluding those that the opening
 * decides for everybody and those that only wait for the authority.
 * @param asOf a day, YYYY-MM-DD
 */
export function personConditions(
	role: Pick<Role, 'facts' | 'rulesets'>,
	asOf: string,
): readonly PersonCondition[] {
	return inLawOrder(role.rulesets).flatMap((id) => {
		const { open } = findInRole(role, id, asOf)
		const { criteria }: Ruleset = activeRulesets[id]
		return criteria.flatMap(({ id: criterion, condition }, place) =>
			open.includes(criterion) && !waitsForAuthority(condition) ? [{ ruleset: id, criterion, place }] : [],
		)
	})
}
