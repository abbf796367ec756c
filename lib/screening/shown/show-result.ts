import { markOfOutcome, outcomeStanding, type Standing, standingOf } from '@/lib/result/standing'
import type { CriterionResult, Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import type { Candidate } from '../model/records'
import { isSensitive } from '../model/sensitive'
import type { ShownOutcome } from '../model/shown-outcome'
import { decides, sensitivePlaces } from './hidden-criteria'

/** A result as a member is shown it: of one that has everything, nothing is withheld. */
export type ShownResult = Omit<Result, 'outcome'> & {
	readonly outcome: ShownOutcome
	/** The criteria whose results are not shown; the others are in `criteria`. */
	readonly withheld: readonly CriterionResult[]
}

/** The mark of an outcome as a member is shown it. */
export type ShownOutcomeStanding = ReturnType<typeof outcomeStanding> | 'withheld'
/** The mark of a criterion as a member is shown it. */
export type ShownStanding = Standing | 'withheld'

/**
 * A result as a member is shown it. What is unknown because answers were withheld is not shown, and neither is the outcome
 * unless it is the same whatever those answers are.
 */
export function showResult(
	ruleset: Ruleset,
	result: Result,
	{ withheld: isWithheld }: Pick<Candidate, 'withheld'>,
): ShownResult {
	const hidden = isWithheld ? sensitivePlaces(ruleset) : []
	const withheld = hidden.flatMap((place) => {
		const criterion = result.criteria[place]
		return criterion?.result === 'unknown' ? [criterion] : []
	})
	if (withheld.length === 0) return { ...result, withheld }
	const criteria = result.criteria.filter((criterion) => !withheld.includes(criterion))
	const isOpenAnyway = criteria.some(({ kind, result }) => kind === 'exempting' && result === 'unknown')
	const isOutcomeWithheld =
		result.outcome === 'undetermined' && !isOpenAnyway && withheld.some(({ kind }) => decides(kind))
	return {
		...result,
		criteria,
		withheld,
		outcome: isOutcomeWithheld ? 'withheld' : result.outcome,
		missing: isOutcomeWithheld ? [] : result.missing.filter((fact) => !isSensitive(fact)),
	}
}

/** The mark of an outcome where it does not matter who keeps it open. */
export const markOfShownOutcome = { ...markOfOutcome, withheld: 'withheld' } as const

/** Whether the outcome of a result is shown: then it is the same for everybody. */
export const isOutcomeShown = <R extends { readonly outcome: ShownOutcome }>(
	result: R,
): result is R & { readonly outcome: Exclude<ShownOutcome, 'withheld'> } => result.outcome !== 'withheld'

/** A criterion of a result with its standing, as a member is shown it; undefined if the rule set has no such criterion. */
export function standingIn(
	{ criteria, withheld }: Pick<ShownResult, 'criteria' | 'withheld'>,
	id: string,
): { readonly criterion: CriterionResult; readonly standing: ShownStanding } | undefined {
	const shown = criteria.find((one) => one.id === id)
	if (shown) return { criterion: shown, standing: standingOf(shown) }
	const hidden = withheld.find((one) => one.id === id)
	return hidden && { criterion: hidden, standing: 'withheld' }
}

/** The mark of an outcome as a member is shown it. */
export const shownOutcomeStanding = (result: ShownResult): ShownOutcomeStanding =>
	isOutcomeShown(result) ? outcomeStanding(result) : 'withheld'
