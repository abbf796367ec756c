import { activeRulesets } from '@/lib/active-rules/rulesets'
import { isRulesetId } from '@/rules/rulesets/ids'
import type { Candidate, Decision } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import { isShownWhole } from '../shown/hidden-criteria'
import { outcomesShown } from './screened-candidates'

/**
 * The outcome that a decision has recorded, as a member is shown it: not if it can rest on what is withheld; undefined for
 * one that this version does not know.
 */
export function shownAdvice(
	candidate: Pick<Candidate, 'withheld'>,
	advice: Decision['advice'] | undefined,
): ShownOutcome | undefined {
	const { ruleset, outcome } = advice ?? {}
	const isShown =
		!candidate.withheld || (isRulesetId(ruleset) && isShownWhole(candidate, activeRulesets[ruleset]))
	return isShown ? outcomesShown.find((one) => one === outcome) : 'withheld'
}
