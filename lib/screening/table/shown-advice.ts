import type { Candidate, Decision } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import { isAdviceShown } from '../shown/advice'
import { outcomesShown } from './screened-candidates'

/**
 * The outcome that a decision has recorded, as a member is shown it: not if it can rest on what is withheld; undefined for
 * one that this version does not know.
 */
export function shownAdvice(
	candidate: Pick<Candidate, 'withheld'>,
	advice: Decision['advice'] | undefined,
): ShownOutcome | undefined {
	const { outcome } = advice ?? {}
	// Where a member may not see it in the opening, the team's server has sent none.
	const isShown = !advice || (outcome !== '' && isAdviceShown(candidate, advice))
	return isShown ? outcomesShown.find((one) => one === outcome) : 'withheld'
}
