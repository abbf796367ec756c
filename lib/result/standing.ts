import type { FactId } from '@/rules/facts'
import type { CriterionResult, Outcome, Result } from '@/rules/result'

/**
 * Why a criterion is not known, as one mark: reasons that somebody can act on take precedence over the authority's.
 */
export type Standing = 'met' | 'unmet' | 'unanswered' | 'inconclusive' | 'unsettled'

export function standingOf({ result, because }: Pick<CriterionResult, 'result' | 'because'>): Standing {
	if (result !== 'unknown') return result
	if (because.inconclusive.length > 0) return 'inconclusive'
	return because.unanswered.length > 0 ? 'unanswered' : 'unsettled'
}

/** Whether only the authority keeps the outcome open: no missing or inconclusive answer could settle it. */
export const onlyAuthorityIsLeft = ({ outcome, criteria, missing }: Result): boolean =>
	outcome === 'undetermined' &&
	missing.length === 0 &&
	criteria.every(
		({ kind, because }) => (kind !== 'required' && kind !== 'exempting') || because.inconclusive.length === 0,
	)

/** The mark of an outcome: that of a criterion, or that nothing is needed. */
export type OutcomeStanding = Standing | 'not-needed'

export const outcomeStanding = (result: Result): OutcomeStanding =>
	standingOfOutcome(result.outcome, onlyAuthorityIsLeft(result))

/** The standing of an outcome, given whether only the authority keeps it open. */
export function standingOfOutcome(outcome: Outcome, isAuthoritysOnly: boolean): OutcomeStanding {
	if (outcome === 'not-needed') return outcome
	if (outcome === 'eligible') return 'met'
	if (outcome === 'ineligible') return 'unmet'
	return isAuthoritysOnly ? 'unsettled' : 'unanswered'
}

type Judged = Pick<CriterionResult, 'kind' | 'result' | 'because'>

/** The mark beside a criterion: where it alone makes the rest unnecessary, that nothing is needed, which is no failure. */
export const markOf = (criterion: Judged): OutcomeStanding =>
	criterion.kind === 'exempting' && criterion.result === 'unmet' ? 'not-needed' : standingOf(criterion)

/** The mark of a criterion, or of a requirement that waits for questions that have not been asked yet. */
export type StripMark = OutcomeStanding | 'coming'

/**
 * The mark of a criterion, given the facts that were answered with "I'm not sure".
 * @param unsure those facts; undefined if that is not known, so that nothing counts as still to come
 */
export function stripMarkOf(criterion: Judged, unsure: ReadonlySet<FactId> | undefined): StripMark {
	const standing = markOf(criterion)
	const isAsked = unsure && criterion.because.unanswered.some((fact) => unsure.has(fact))
	return unsure && standing === 'unanswered' && !isAsked ? 'coming' : standing
}

/** The mark of an outcome where it does not matter who keeps it open. */
export const markOfOutcome = {
	eligible: 'met',
	undetermined: 'unanswered',
	ineligible: 'unmet',
	'not-needed': 'not-needed',
} as const satisfies Readonly<Record<Outcome, OutcomeStanding>>

/** Whether something is still to be changed or found out: nothing is where all is met, or where nothing is needed. */
export const isToBeChanged = (outcome: Outcome): boolean =>
	outcome === 'ineligible' || outcome === 'undetermined'
