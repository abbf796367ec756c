import { activeRulesets } from '@/lib/active-rules/rulesets'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import type { Result } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsFor, type OwnAnswers, type RoleAnswers } from './role-facts'

/** Evaluates one candidate for one role. */
export const screenOne = (
	role: RoleAnswers,
	candidate: OwnAnswers,
	{ ruleset, asOf }: { readonly ruleset: RulesetId; readonly asOf: string },
): Result =>
	evaluate(
		activeRulesets[ruleset],
		{ facts: factsFor(role, candidate), parameters: configuredParameters },
		asOf,
	)
