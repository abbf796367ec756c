import type { Test } from './condition'
import { testsOf } from './condition'
import { derivedFacts, isDerived } from './derived-facts'
import { type FactId, factIds } from './facts'
import type { Facts } from './facts-schema'
import type { Interval } from './kleene'
import { plus } from './kleene'
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

/** What a result can depend on, as a number. */
type StateOf = (given: Case) => number
const unmet = 0
const met = 1
const open = 2
const unanswered = 3

/** A criterion with one test on one asked fact: its result follows from the answer alone. */
type Direct = {
	readonly fact: FactId
	/** States by option; an option that is not named is not met. */
	readonly states: ReadonlyMap<unknown, number>
}

function compileDirect(tests: readonly Test[]): Direct | null {
	const [test] = tests
	if (tests.length !== 1 || !test || (test.op !== 'yes' && test.op !== 'one-of')) return null
	const { fact } = test
	if (isDerived(fact)) return null
	const options = test.op === 'yes' ? [] : test.options
	const settlesNothing = test.op === 'yes' ? [] : test.open
	const states = [
		...options.map((option): [string, number] => [option, met]),
		...settlesNothing.map((option): [string, number] => [option, open]),
	]
	return { fact, states: new Map(states) }
}

function directState(answer: unknown, states: Direct['states']): number {
	if (answer === true) return met
	if (answer === false) return unmet
	return answer === null ? unanswered : (states.get(answer) ?? unmet)
}

/** For any test: its truth, which of its facts and parameters are open, and which of its facts are enough alone. */
function compileState(test: Test): { readonly states: number; readonly stateOf: StateOf } {
	const truthOf = compileTest(test)
	const facts = factsUnder(test)
	const parameter = parameterUnder(test)
	const derived = 'fact' in test && isDerived(test.fact) && facts.length > 1 ? derivedFacts[test.fact] : null
	const isOpenWithout = (hidden: FactId, known: Facts) => {
		const rest: Partial<Record<FactId, unknown>> = {}
		for (const fact of facts) rest[fact] = fact === hidden ? null : known[fact]
		return derived?.derive(rest as Facts) === null
	}
	const stateOf: StateOf = (given) => {
		const truth = truthOf(given)
		let state = truth === null ? open : truth ? met : unmet
		for (const fact of facts) state = state * 2 + (given.facts[fact] === null ? 1 : 0)
		if (parameter) state = state * 2 + (given.parameters[parameter] === null ? 1 : 0)
		if (!derived) return state
		for (const fact of facts) state = state * 2 + (truth !== null && isOpenWithout(fact, given.facts) ? 1 : 0)
		return state
	}
	return { states: 3 * 2 ** (facts.length * (derived ? 2 : 1) + (parameter ? 1 : 0)), stateOf }
}

/**
 * A criterion made ready. A result depends on the state of its tests alone, so each is worked out once and then
 * looked up by `stateOf` in `known`; only a sum of points has too many states for that.
 */
type CompiledCriterion = {
	readonly direct: Direct | null
	readonly stateOf: StateOf | null
	readonly known: (CriterionResult | undefined)[]
	readonly workOut: (given: Case) => CriterionResult
}

function compileCriterion(criterion: Criterion): CompiledCriterion {
	const truthOf = compileCondition(criterion.condition)
	const tests = testsOf(criterion.condition)
	const ready = { known: [], workOut: (given: Case) => explain(criterion, truthOf, given) }
	if (tests.some(({ op }) => op === 'points-at-least')) return { ...ready, direct: null, stateOf: null }
	const compiled = tests.map(compileState)
	const stateOf: StateOf = (given) => {
		let state = 0
		for (const test of compiled) state = state * test.states + test.stateOf(given)
		return state
	}
	return { ...ready, direct: compileDirect(tests), stateOf }
}

/** The result of a criterion, looked up or worked out. */
function read({ direct, stateOf, known, workOut }: CompiledCriterion, given: Case): CriterionResult {
	if (!direct && !stateOf) return workOut(given)
	const state = direct ? directState(given.facts[direct.fact], direct.states) : (stateOf?.(given) ?? 0)
	const found = known[state]
	if (found) return found
	const result = workOut(given)
	known[state] = result
	return result
}

type Compiled = {
	readonly criteria: readonly CompiledCriterion[]
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

/** Counts what decides the outcome and what shows strength. */
function count(criteria: readonly CriterionResult[]) {
	const counts = { unmet: 0, unknown: 0, met: 0, total: 0 }
	for (const { kind, result } of criteria) {
		if (kind === 'required') {
			if (result === 'unmet') counts.unmet++
			else if (result === 'unknown') counts.unknown++
		} else if (kind === 'supporting') {
			counts.total++
			if (result === 'met') counts.met++
		}
	}
	return counts
}

const position = Object.fromEntries(factIds.map((fact, index) => [fact, index])) as Record<FactId, number>

function missingOf(criteria: readonly CriterionResult[]): FactId[] {
	const isNamed = new Uint8Array(factIds.length)
	for (const { kind, because } of criteria) {
		if (kind !== 'required') continue
		for (const fact of because.unanswered) isNamed[position[fact]] = 1
	}
	return factIds.filter((_, index) => isNamed[index] === 1)
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
	const criteria: CriterionResult[] = []
	for (const criterion of compiled.criteria) criteria.push(read(criterion, given))
	const { unmet, unknown, met, total } = count(criteria)
	const outcome: Outcome = unmet > 0 ? 'ineligible' : unknown > 0 ? 'undetermined' : 'eligible'
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
		strength: { met, total },
		criteria,
		continuing: compiled.continuing,
		missing: outcome === 'undetermined' ? missingOf(criteria) : [],
		...(points && { points }),
	}
}
