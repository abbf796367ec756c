import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { because } from '@/rules/trace'

/** The facts whose answer settles nothing for some criterion of the chosen rule sets. */
export const inconclusiveFacts = (chosen: readonly RulesetId[], facts: Facts): ReadonlySet<FactId> =>
	new Set(
		chosen.flatMap((id) =>
			rulesets[id].criteria.flatMap(
				({ condition }) => because(condition, { facts, parameters: configuredParameters }).inconclusive,
			),
		),
	)
