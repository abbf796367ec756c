import { nextQuestions } from '@/rules/asking/next-questions'
import { progressOf, settledOutcomeOf } from '@/rules/asking/progress'
import { facts } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import { idsOf, type Screen, type StepId } from '../screens'
import type { AnsweredSituation } from '../situation'
import {
	type ConditionSoFar,
	conditionsSoFar,
	type SettledOutcomes,
	type StandingSoFar,
	standingsSoFar,
} from '../standing-so-far'
import { factsAtStart, knownBefore } from './screen-at'

type Check = Pick<AnsweredSituation, 'chosen' | 'known' | 'screens'>

const isLaw = (id: RulesetId) => rulesets[id].status === 'published'

const isSettled = (chosen: readonly RulesetId[], known: AnsweredSituation['known']): boolean =>
	progressOf(chosen, known, configuredParameters).standings.every((standing) => standing.isSettled())

/**
 * Whether the answers of a screen were the last about the law, and others are still to come about what is not law: the
 * person is told so before these.
 */
export function endsLaw(screen: Screen, check: Check): boolean {
	const law = check.chosen.filter(isLaw)
	if (law.length === 0 || isSettled(law, knownBefore(screen, check))) return false
	return isSettled(law, check.known) && !isSettled(check.chosen, check.known)
}

/** The outcome of a chosen law, which no further question can change. */
export type LawVerdict = StandingSoFar & {
	readonly settled: NonNullable<StandingSoFar['settled']>
	readonly conditions: readonly ConditionSoFar[]
}

/** Where a check stands once no question about the law is left. */
export type LawEnd = {
	readonly verdicts: readonly LawVerdict[]
	/** What the further questions are about. */
	readonly next: readonly RulesetId[]
	/** How many facts are still to be asked, as the quick way counts them. */
	readonly left: { readonly min: number; readonly max: number }
	/** Whether most of them are known best by an employer. */
	readonly isMostlyEmployers: boolean
	/** How many questions about the law have been answered. */
	readonly answered: number
	/** The last screen with an answer. */
	readonly back: StepId | null
}

/** Where a check stands after the law; null while a question about it is left, or if it asks about nothing else. */
export function lawEnd(check: AnsweredSituation): LawEnd | null {
	const { chosen, known, screens } = check
	const law = inLawOrder(chosen.filter(isLaw))
	if (law.length === 0 || !isSettled(law, known)) return null
	const { open, relevant, left } = nextQuestions(chosen, known, configuredParameters)
	if (relevant.size === 0) return null
	const employers = [...relevant].filter((fact) => facts[fact].who === 'E')
	const answered = screens.filter((screen) => screen.some((fact) => known[fact] !== undefined))
	return {
		verdicts: verdictsOn(law, check),
		next: inLawOrder(chosen).filter((id) => (open[id]?.size ?? 0) > 0),
		left,
		isMostlyEmployers: employers.length * 2 > relevant.size,
		answered: [...factsAtStart(law)].filter((fact) => known[fact] !== undefined).length,
		back: idsOf(answered).at(-1) ?? null,
	}
}

function verdictsOn(law: readonly RulesetId[], check: AnsweredSituation): readonly LawVerdict[] {
	const { standings } = progressOf(law, check.known, configuredParameters)
	const outcomes: SettledOutcomes = Object.fromEntries(
		standings.map((standing) => [standing.ruleset.id, settledOutcomeOf(standing)]),
	)
	return standingsSoFar({ ...check, chosen: law }, outcomes).flatMap(({ settled, ...standing }) =>
		settled ? [{ ...standing, settled, conditions: conditionsSoFar(standing.id, check) }] : [],
	)
}
