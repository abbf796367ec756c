import type { FactId } from '@/rules/facts'
import type { CriterionResult, Outcome, Result } from '@/rules/result'

/** Why a criterion is not known, as one mark: what somebody can act on goes before what only the authority can. */
export type Standing = 'met' | 'unmet' | 'unanswered' | 'inconclusive' | 'unsettled'

export function standingOf({ result, because }: Pick<CriterionResult, 'result' | 'because'>): Standing {
	if (result !== 'unknown') return result
	if (because.inconclusive.length > 0) return 'inconclusive'
	return because.unanswered.length > 0 ? 'unanswered' : 'unsettled'
}

/** Whether nothing but the authority keeps the outcome open: no answer that is missing or settles nothing could close it. */
export const onlyAuthorityIsLeft = ({ outcome, criteria, missing }: Result): boolean =>
	outcome === 'undetermined' &&
	missing.length === 0 &&
	criteria.every(({ kind, because }) => kind !== 'required' || because.inconclusive.length === 0)

export const outcomeStanding = (result: Result): Standing =>
	standingOfOutcome(result.outcome, onlyAuthorityIsLeft(result))

/** The standing of an outcome, by whether nothing but the authority keeps it open. */
export function standingOfOutcome(outcome: Outcome, isAuthoritysOnly: boolean): Standing {
	if (outcome === 'eligible') return 'met'
	if (outcome === 'ineligible') return 'unmet'
	return isAuthoritysOnly ? 'unsettled' : 'unanswered'
}

/** What is required and waits for questions that have not been asked yet, or a standing. */
export type StripMark = Standing | 'coming'

/**
 * The mark of a criterion where it is known which facts were answered with "I'm not sure".
 * @param unsure those facts; undefined if that is not known, so that nothing counts as still to come
 */
export function stripMarkOf(
	criterion: Pick<CriterionResult, 'result' | 'because'>,
	unsure: ReadonlySet<FactId> | undefined,
): StripMark {
	const standing = standingOf(criterion)
	const isAsked = unsure && criterion.because.unanswered.some((fact) => unsure.has(fact))
	return unsure && standing === 'unanswered' && !isAsked ? 'coming' : standing
}
