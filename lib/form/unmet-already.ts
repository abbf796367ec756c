import type { Facts } from '@/rules/facts-schema'
import { compileCondition } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'

/** The required criteria of a rule set that are not met, whatever the open answers will be. */
export const unmetAlready = (id: RulesetId, facts: Facts): readonly string[] =>
	rulesets[id].criteria
		.filter(({ kind }) => kind === 'required')
		.filter(
			({ condition }) => compileCondition(condition)({ facts, parameters: configuredParameters }) === false,
		)
		.map((criterion) => criterion.id)
