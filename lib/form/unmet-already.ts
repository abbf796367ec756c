import type { Facts } from '@/rules/facts-schema'
import { compileCondition } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'

/**
 * The required criteria of a rule set that are not met, whatever the open answers will be; none while it is open whether
 * the rules concern the person at all.
 */
export function unmetAlready(id: RulesetId, facts: Facts): readonly string[] {
	const concerns = criteriaOf(id, 'exempting')
	if (!concerns.every(is(true, facts))) return []
	return criteriaOf(id, 'required')
		.filter(is(false, facts))
		.map((criterion) => criterion.id)
}

/** Whether a rule set does not concern the person, whatever the open answers will be. */
export const isNotNeededAlready = (id: RulesetId, facts: Facts): boolean =>
	criteriaOf(id, 'exempting').some(is(false, facts))

const criteriaOf = (id: RulesetId, wanted: Criterion['kind']): readonly Criterion[] => {
	const { criteria }: Ruleset = rulesets[id]
	return criteria.filter(({ kind }) => kind === wanted)
}

const is = (wanted: boolean, facts: Facts) => (criterion: Criterion) =>
	compileCondition(criterion.condition)({ facts, parameters: configuredParameters }) === wanted
