import type { Test } from './condition'
import { testsOf } from './condition'
import { isDerived } from './derived-facts'
import { type FactId, factIds } from './facts'
import type { Interval } from './kleene'
import { plus } from './kleene'
import type { ParameterId } from './parameters'
import { rowPoints } from './points'
import type { Criterion, CriterionKind, Ruleset, RulesetStatus } from './ruleset'
import type { SourceRef } from './sources'
import { type Case, compileTest, factsUnder, parameterUnder } from './test-truth'
import { type Because, because, compileCondition, restsOn, settled } from './trace'

export type Outcome = 'eligible' | 'ineligible' | 'undetermined'
export type CriterionOutcome = 'met' | 'unmet' | 'unknown'

export type CriterionResult = {
	readonly id: string
	readonly kind: CriterionKind
	readonly result: CriterionOutcome
	/** See `restsOn` in trace.ts. */
	readonly restsOn: readonly FactId[]
	/** Empty lists unless the result is unknown. */
	readonly because: Because
	readonly sources: readonly SourceRef[]
}

export type Points = Interval & { readonly factors: readonly ({ readonly id: FactId } & Interval)[] }

export type Result = {
	readonly ruleset: {
		readonly id: string
		readonly version: string
		readonly status: RulesetStatus
		/** Whether the rule is in force on the day; null for what is no law. */
		readonly inForce: boolean | null
	}
	readonly asOf: string
	readonly outcome: Outcome
	/** Supporting criteria; they never change the outcome. */
	readonly strength: { readonly met: number; readonly total: number }
	readonly criteria: readonly CriterionResult[]
	readonly continuing: readonly { readonly id: string; readonly sources: readonly SourceRef[] }[]
	/** Unanswered facts that could still change the outcome. */
	readonly missing: readonly FactId[]
	readonly points?: Points
}

const words = { true: 'met', false: 'unmet', null: 'unknown' } as const

/** The full result of one criterion, worked out step by step. */
function explain(
	criterion: Criterion,
	truthOf: ReturnType<typeof compileCondition>,
	given: Case,
): CriterionResult {
	const result = words[`${truthOf(given)}`]
	return Object.freeze({
		id: criterion.id,
		kind: criterion.kind,
		result,
		restsOn: restsOn(criterion.condition, given),
		because: result === 'unknown' ? because(criterion.condition, given) : settled,
		sources: criterion.sources,
	})
}

/**
 * Makes a test into a function that numbers what a result can depend on: its truth, which of its facts and
 * parameters are open, and which of its facts are enough by themselves.
 */
function compileState(test: Test): { readonly states: number; readonly stateOf: (given: Case) => number } {
	const truthOf = compileTest(test)
	const facts = factsUnder(test)
	const parameter = parameterUnder(test)
	const truthState = (given: Case) => {
		const truth = truthOf(given)
		return truth === null ? 2 : truth ? 1 : 0
	}
	const [only] = facts
	if (facts.length === 1 && only && !parameter) {
		return { states: 6, stateOf: (given) => truthState(given) * 2 + (given.facts[only] === null ? 1 : 0) }
	}
	const settlesAlone = 'fact' in test && isDerived(test.fact)
	const open: ((given: Case) => boolean)[] = facts.map(
		(fact) =>
			({ facts }) =>
				facts[fact] === null,
	)
	if (parameter) open.push(({ parameters }) => parameters[parameter as ParameterId] === null)
	if (settlesAlone) {
		for (const fact of facts) {
			open.push((given) => truthOf({ ...given, facts: { ...given.facts, [fact]: null } }) === null)
		}
	}
	return {
		states: 3 * 2 ** open.length,
		stateOf: (given) =>
			open.reduce((state, isOpen) => state * 2 + (isOpen(given) ? 1 : 0), truthState(given)),
	}
}

/**
 * Makes a criterion into a function from a case to its full result. A result depends on the state of each test
 * alone, so each is worked out once and then looked up; only a sum of points has too many states for that.
 */
function compileCriterion(criterion: Criterion): (given: Case) => CriterionResult {
	const truthOf = compileCondition(criterion.condition)
	const tests = testsOf(criterion.condition)
	if (tests.some(({ op }) => op === 'points-at-least')) return (given) => explain(criterion, truthOf, given)
	const compiled = tests.map(compileState)
	const known = new Map<number, CriterionResult>()
	const keyOf =
		compiled.length === 1 && compiled[0]
			? compiled[0].stateOf
			: (given: Case) => compiled.reduce((key, { states, stateOf }) => key * states + stateOf(given), 0)
	return (given) => {
		const key = keyOf(given)
		const found = known.get(key)
		if (found) return found
		const result = explain(criterion, truthOf, given)
		known.set(key, result)
		return result
	}
}

type Compiled = {
	readonly criteria: readonly ((given: Case) => CriterionResult)[]
	readonly continuing: Result['continuing']
}
const compiledRulesets = new WeakMap<Ruleset, Compiled>()

function compile(ruleset: Ruleset): Compiled {
	const known = compiledRulesets.get(ruleset)
	if (known) return known
	const compiled = {
		criteria: ruleset.criteria.map(compileCriterion),
		continuing: ruleset.continuing.map(({ id, sources }) => ({ id, sources })),
	}
	compiledRulesets.set(ruleset, compiled)
	return compiled
}

function outcomeOf(criteria: readonly CriterionResult[]): Outcome {
	let outcome: Outcome = 'eligible'
	for (const { kind, result } of criteria) {
		if (kind !== 'required') continue
		if (result === 'unmet') return 'ineligible'
		if (result === 'unknown') outcome = 'undetermined'
	}
	return outcome
}

function strengthOf(criteria: readonly CriterionResult[]) {
	let met = 0
	let total = 0
	for (const { kind, result } of criteria) {
		if (kind !== 'supporting') continue
		total++
		if (result === 'met') met++
	}
	return { met, total }
}

const position = new Map(factIds.map((fact, index) => [fact, index]))

function missingOf(criteria: readonly CriterionResult[]): FactId[] {
	const named = new Set<FactId>()
	for (const { kind, because } of criteria) {
		if (kind === 'required') for (const fact of because.unanswered) named.add(fact)
	}
	return [...named].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))
}

/** Each row of a points table and the sum, as intervals while answers are missing. */
function pointsOf(ruleset: Ruleset, { facts }: Case): Points | undefined {
	if (!ruleset.points) return undefined
	const factors = ruleset.points.map((row) => ({ id: row.fact, ...rowPoints(row, facts) }))
	return { ...factors.reduce<Interval>(plus, { low: 0, high: 0 }), factors }
}

/**
 * Evaluates a rule set for one person.
 * @param given the person's facts, normalised, and the parameters
 * @param asOf the day, YYYY-MM-DD; it decides only whether the rule is said to be in force
 * @returns the outcome and every criterion with its reasons; the objects are shared and frozen, never change them
 */
export function evaluate(ruleset: Ruleset, given: Case, asOf: string): Result {
	const compiled = compile(ruleset)
	const criteria = compiled.criteria.map((criterion) => criterion(given))
	const outcome = outcomeOf(criteria)
	const points = pointsOf(ruleset, given)
	return {
		ruleset: {
			id: ruleset.id,
			version: ruleset.version,
			status: ruleset.status,
			inForce: ruleset.effectiveFrom === null ? null : asOf >= ruleset.effectiveFrom,
		},
		asOf,
		outcome,
		strength: strengthOf(criteria),
		criteria,
		continuing: compiled.continuing,
		missing: outcome === 'undetermined' ? missingOf(criteria) : [],
		...(points && { points }),
	}
}
