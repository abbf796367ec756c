import { type FactId, facts, type Step, steps } from '@/rules/facts'
import type { CriterionResult, Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import type { SourceId } from '@/rules/sources'
import { factsIn } from '@/rules/trace'

/** How many required criteria came out how. */
export type Counts = {
	readonly met: number
	readonly unmet: number
	readonly open: number
	readonly total: number
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

export function countsOf(criteria: readonly CriterionResult[]): Counts {
	const required = criteria.filter(({ kind }) => kind === 'required').map(({ result }) => result)
	const count = (wanted: CriterionResult['result']) => required.filter((result) => result === wanted).length
	return { met: count('met'), unmet: count('unmet'), open: count('unknown'), total: required.length }
}

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

export function outcomeStanding(result: Result): Standing {
	if (result.outcome === 'eligible') return 'met'
	if (result.outcome === 'ineligible') return 'unmet'
	return onlyAuthorityIsLeft(result) ? 'unsettled' : 'unanswered'
}

/** The topic that a criterion belongs to: the step in which most of its facts are asked. */
export function topicOf(ruleset: Ruleset, criterion: string): Step {
	const condition = ruleset.criteria.find(({ id }) => id === criterion)?.condition
	const asked = condition ? factsIn(condition).map((fact) => facts[fact].step) : []
	const count = (step: Step) => asked.filter((other) => other === step).length
	return steps.reduce<Step>((best, step) => (count(step) > count(best) ? step : best), asked[0] ?? 'you')
}

export type Topic = { readonly step: Step; readonly criteria: readonly CriterionResult[] }

/** The criteria of a result by topic, in the order of the questionnaire. */
export const topicsOf = (ruleset: Ruleset, criteria: readonly CriterionResult[]): Topic[] =>
	steps
		.map((step) => ({ step, criteria: criteria.filter(({ id }) => topicOf(ruleset, id) === step) }))
		.filter((topic) => topic.criteria.length > 0)

/** The sources that the rule sets name, each with its number on paper; the article has paragraphs instead. */
export function numberSources(rulesets: readonly Ruleset[]): ReadonlyMap<SourceId, number> {
	const named = rulesets.flatMap(({ criteria, continuing, notes }) =>
		[...criteria, ...continuing, ...notes].flatMap(({ sources }) => sources.map(({ id }) => id)),
	)
	const others = [...new Set(named)].filter((id) => id !== 'article')
	const numbered = others.map((id, index) => [id, index + 1] as const)
	return new Map(named.includes('article') ? [['article', 0] as const, ...numbered] : numbered)
}
