import type { Case } from '../case'
import { type Component, componentsOf, type State } from '../components'
import type { FactId } from '../facts'
import type { Interval } from '../kleene'
import { plus } from '../kleene'
import { isTooOpen, missingIn, type OpenComponent } from '../missing'
import { rowPoints } from '../points'
import type { CriterionResult, Points, Result } from '../result'
import type { Criterion, Ruleset } from '../ruleset'
import { compileBecause, compileCondition, compileRestsOn, settled } from '../trace'
import { answersOf } from './answers'
import { compileStates, type States, stateOf } from './states'

const words = { true: 'met', false: 'unmet', null: 'unknown' } as const

/** Makes a criterion into a function that works out its full result, step by step. */
function compileExplanation({ id, kind, condition, sources }: Criterion): (given: Case) => CriterionResult {
	const truthOf = compileCondition(condition)
	const restsOn = compileRestsOn(condition)
	const because = compileBecause(condition)
	return (given) => {
		const result = words[`${truthOf(given)}`]
		return Object.freeze({
			id,
			kind,
			result,
			restsOn: restsOn(given),
			because: result === 'unknown' ? because(given) : settled,
			sources,
		})
	}
}

/** A result and what it adds to a tally of all: each of what is counted has ten bits there. */
type Counted = {
	readonly result: CriterionResult
	readonly adds: number
	/** What can still become of the criterion, where its own state tells that. */
	state?: State
}
const oneUnmet = 1
const oneUnknown = 2 ** 10
const oneSupporting = 2 ** 20

function addsOf({ kind, result }: CriterionResult): number {
	if (kind === 'required') return result === 'unmet' ? oneUnmet : result === 'unknown' ? oneUnknown : 0
	return kind === 'supporting' && result === 'met' ? oneSupporting : 0
}

type CompiledCriterion = States & {
	/** The results so far by state. */
	readonly known: (Counted | undefined)[]
	readonly workOut: (given: Case) => Counted
}

function compileCriterion(criterion: Criterion): CompiledCriterion {
	const explain = compileExplanation(criterion)
	const { count, place, options, tests } = compileStates(criterion.condition)
	const workOut = (given: Case) => {
		const result = explain(given)
		return { result, adds: addsOf(result) }
	}
	return { count, place, options, tests, known: new Array(count), workOut }
}

function workOutOnce({ count, known, workOut }: CompiledCriterion, state: number, given: Case): Counted {
	const counted = workOut(given)
	if (count > 0) known[state] = counted
	return counted
}

type Compiled = {
	readonly criteria: readonly CompiledCriterion[]
	/** Criteria that come out together, by their places. */
	readonly components: readonly {
		readonly places: readonly number[]
		readonly component: Component
		/** Whether the criterion's own state tells the component's. */
		readonly isRemembered: boolean
	}[]
	readonly supporting: number
	readonly continuing: Result['continuing']
}
const compiledRulesets = new WeakMap<Ruleset, Compiled>()

function compile(ruleset: Ruleset): Compiled {
	const known = compiledRulesets.get(ruleset)
	if (known) return known
	const compiled = {
		criteria: ruleset.criteria.map(compileCriterion),
		components: componentsOf(ruleset).map((component) => ({
			places: component.criteria.map((criterion) => ruleset.criteria.indexOf(criterion)),
			component,
			isRemembered: component.criteria.length === 1 && component.isToldByTruths,
		})),
		supporting: ruleset.criteria.filter(({ kind }) => kind === 'supporting').length,
		continuing: ruleset.continuing.map(({ id, sources }) => ({ id, sources })),
	}
	compiledRulesets.set(ruleset, compiled)
	return compiled
}

/** Facts that can still change an undetermined outcome. */
function missingOf({ components }: Compiled, counted: readonly Counted[], given: Case): FactId[] {
	const open: OpenComponent[] = []
	for (const { places, component, isRemembered } of components) {
		for (const place of places) {
			const found = counted[place] as Counted
			if (found.result.result !== 'unknown') continue
			if (isRemembered) found.state ??= component.stateOf(given)
			const state = found.state ?? component.stateOf(given)
			const isNamed = component.facts.length > component.maxOpen && isTooOpen(component, given.facts)
			open.push({ state, named: isNamed ? unansweredIn(places, counted) : null })
			break
		}
	}
	return missingIn(open)
}

const unansweredIn = (places: readonly number[], counted: readonly Counted[]): readonly FactId[] =>
	places.flatMap((place) => counted[place]?.result.because.unanswered ?? [])

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
	const answers = answersOf(given.facts)
	const counted: Counted[] = []
	const criteria: CriterionResult[] = []
	let tally = 0
	for (const criterion of compiled.criteria) {
		const state = stateOf(criterion, given, answers)
		const found = criterion.known[state] ?? workOutOnce(criterion, state, given)
		counted.push(found)
		criteria.push(found.result)
		tally += found.adds
	}
	const outcome =
		tally % oneUnknown > 0 ? 'ineligible' : tally % oneSupporting > 0 ? 'undetermined' : 'eligible'
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
		strength: { met: Math.floor(tally / oneSupporting), total: compiled.supporting },
		criteria,
		continuing: compiled.continuing,
		missing: outcome === 'undetermined' ? missingOf(compiled, counted, given) : [],
		...(points && { points }),
	}
}
