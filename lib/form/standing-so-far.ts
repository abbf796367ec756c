import { type OutcomeStanding, type StripMark, stripMarkOf } from '@/lib/result/standing'
import { criterionTopicOf } from '@/lib/result/topics'
import { decidingCriteria } from '@/rules/diagrams/components'
import { type FactId, factIds, steps } from '@/rules/facts'
import { compileCondition } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import type { CriterionResult, Outcome } from '@/rules/result'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { compileBecause } from '@/rules/trace'
import type { AnsweredSituation } from './situation'

/** A person's standing under one rule set while they answer. */
export type StandingSoFar = {
	readonly id: RulesetId
	/** The outcome, if no further answer can change it, and its mark; null until then. */
	readonly settled: { readonly outcome: Outcome; readonly mark: OutcomeStanding } | null
	/** How many of the required criteria are met. */
	readonly met: number
	readonly total: number
	/** The marks of the required criteria, by topic. */
	readonly groups: readonly (readonly StripMark[])[]
}

/** The outcomes that no further answer can change; null for one that is still open. */
export type SettledOutcomes = { readonly [R in RulesetId]?: Outcome | null }

type Person = Pick<AnsweredSituation, 'chosen' | 'known' | 'facts'>

/**
 * A person's standing under each chosen rule set; a fact without a value counts as "not sure" only if it was answered
 * so.
 * @param settled the settled outcomes, if known; otherwise an outcome counts as settled once no fact that a criterion
 * waits for is still to be asked
 */
export function standingsSoFar({ chosen, known, facts }: Person, settled?: SettledOutcomes): StandingSoFar[] {
	const unsure = unsureIn(known)
	const isAsked = (fact: FactId) => known[fact] !== undefined
	return chosen.map((id) => {
		const all = criteriaOf(id).map(({ step, kind, resultOf }) => ({ step, kind, ...resultOf(facts) }))
		const results = all.filter(({ kind }) => kind === 'required')
		const exempting = all.filter(({ kind }) => kind === 'exempting')
		const groups = steps
			.map((step) => results.filter((result) => result.step === step).map((one) => stripMarkOf(one, unsure)))
			.filter(({ length }) => length > 0)
		const marks = groups.flat()
		const outcome = settled ? (settled[id] ?? null) : outcomeOnceAsked(exempting, results, isAsked)
		return {
			id,
			settled: outcome && { outcome, mark: markOf(outcome, marks) },
			met: marks.filter((mark) => mark === 'met').length,
			total: marks.length,
			groups,
		}
	})
}

/** A required criterion with its mark. */
export type ConditionSoFar = { readonly id: string; readonly mark: StripMark }

/** The required criteria of a rule set, each with its mark. */
export function conditionsSoFar(
	id: RulesetId,
	{ known, facts }: Pick<Person, 'known' | 'facts'>,
): readonly ConditionSoFar[] {
	const unsure = unsureIn(known)
	return criteriaOf(id)
		.filter(({ kind }) => kind === 'required')
		.map(({ id, kind, resultOf }) => ({ id, mark: stripMarkOf({ kind, ...resultOf(facts) }, unsure) }))
}

const unsureIn = (known: Person['known']): ReadonlySet<FactId> =>
	new Set(factIds.filter((fact) => known[fact] === null))

type Criterion = Pick<CriterionResult, 'result' | 'because'>

function outcomeOnceAsked(
	exempting: readonly Criterion[],
	criteria: readonly Criterion[],
	isAsked: (fact: FactId) => boolean,
): Outcome | null {
	if (exempting.some(({ result }) => result === 'unmet')) return 'not-needed'
	if (exempting.some(({ result }) => result === 'unknown'))
		return exempting.every(({ because }) => because.unanswered.every(isAsked)) ? 'undetermined' : null
	if (criteria.some(({ result }) => result === 'unmet')) return 'ineligible'
	if (criteria.every(({ result }) => result === 'met')) return 'eligible'
	return criteria.every(({ because }) => because.unanswered.every(isAsked)) ? 'undetermined' : null
}

function markOf(outcome: Outcome, marks: readonly StripMark[]): OutcomeStanding {
	if (outcome === 'not-needed') return outcome
	if (outcome === 'eligible') return 'met'
	if (outcome === 'ineligible') return 'unmet'
	return marks.some((mark) => mark === 'unanswered' || mark === 'inconclusive') ? 'unanswered' : 'unsettled'
}

const words = { true: 'met', false: 'unmet', null: 'unknown' } as const

function compile(id: RulesetId) {
	return decidingCriteria(rulesets[id]).map((criterion) => {
		const truthOf = compileCondition(criterion.condition)
		const becauseOf = compileBecause(criterion.condition)
		const resultOf = (facts: Person['facts']): Criterion => {
			const given = { facts, parameters: configuredParameters }
			return { result: words[`${truthOf(given)}`], because: becauseOf(given) }
		}
		return {
			id: criterion.id,
			step: criterionTopicOf(rulesets[id], criterion.id),
			kind: criterion.kind,
			resultOf,
		}
	})
}

const compiled = new Map<RulesetId, ReturnType<typeof compile>>()

/** The criteria that decide a rule set's outcome, compiled once. */
function criteriaOf(id: RulesetId) {
	const made = compiled.get(id) ?? compile(id)
	compiled.set(id, made)
	return made
}
