import { activeRulesets } from '@/lib/active-rules/rulesets'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import { type ShownResult, showResult } from '../shown/show-result'
import { factsFor, type OwnAnswers, type RoleAnswers } from './role-facts'

/** Evaluates one candidate for one role, as a member is shown it. */
export const screenOne = (
	role: RoleAnswers,
	candidate: OwnAnswers,
	{ ruleset, asOf }: { readonly ruleset: RulesetId; readonly asOf: string },
): ShownResult =>
	showResult(
		activeRulesets[ruleset],
		evaluate(
			activeRulesets[ruleset],
			{ facts: factsFor(role, candidate), parameters: configuredParameters },
			asOf,
		),
		candidate,
	)
