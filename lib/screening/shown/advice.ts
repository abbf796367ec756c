import { activeRulesets } from '@/lib/active-rules/rulesets'
import { isRulesetId } from '@/rules/rulesets/ids'
import type { Candidate, Decision } from '../model/records'
import { isShownWhole } from './hidden-criteria'

/** Whether the outcome that a decision has recorded may be shown: not if it can rest on what is withheld. */
export const isAdviceShown = (
	candidate: Pick<Candidate, 'withheld'>,
	{ ruleset }: Pick<Decision['advice'], 'ruleset'>,
): boolean =>
	!candidate.withheld || (isRulesetId(ruleset) && isShownWhole(candidate, activeRulesets[ruleset]))
