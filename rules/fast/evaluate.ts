import type { Case } from '../case'
import { type Component, componentsOf } from '../diagrams/components'
import type { State } from '../diagrams/state'
import { compileCriterion, rulesetOn } from '../evaluation/evaluate-by-definition'
import { isTooOpen } from '../evaluation/missing'
import { type FactId, inFactOrder } from '../facts'
import { compilePoints } from '../points-table'
import type { CriterionResult, Outcome, Result } from '../result'
import type { Criterion, Ruleset } from '../ruleset'
import { answerList } from './answers'
import { knownStates } from './known-states'
import { missingFrom, type OpenComponent } from './missing'
import { compileStates, type States, stateNumberOf } from './states'

/** A result and what it adds to the tally, in which each counter has ten bits. */
type Counted = {
	readonly result: CriterionResult
	readonly adds: number
	/** The component's state, if the criterion's own state determines it. */
	state?: State
}
const oneUnmet = 1
const oneUnknown = 2 ** 10
const oneSupporting = 2 ** 20
const oneOpen = 2 ** 30
const oneExempt = 2 ** 40

function addsOf({ kind, result }: CriterionResult): number {
	if (kind === 'exempting') return result === 'unmet' ? oneExempt : result === 'unknown' ? oneOpen : 0
	if (kind === 'required') return result === 'unmet' ? oneUnmet : result === 'unknown' ? oneUnknown : 0
	return kind === 'supporting' && result === 'met' ? oneSupporting : 0
}

type RememberedCriterion = States & {
	/** Results computed so far, by state number. */
	readonly known: (Counted | undefined)[]
	readonly compute: (given: Case) => Counted
}

function rememberCriterion(criterion: Criterion): RememberedCriterion {
	const resultOf = compileCriterion(criterion)
	const { count, place, options, tests } = compileStates(criterion.condition)
	const compute = (given: Case) => {
		const result = Object.freeze(resultOf(given))
		return { result, adds: addsOf(result) }
	}
	return { count, place, options, tests, known: new Array(count), compute }
}

function computeOnce({ count, known, compute }: RememberedCriterion, state: number, given: Case): Counted {
	const counted = compute(given)
	if (count > 0) known[state] = counted
	return counted
}

type Remembered = {
	readonly criteria: readonly RememberedCriterion[]
	/** The components, with their criteria by index. */
	readonly components: readonly {
		readonly places: readonly number[]
		readonly component: Component
		readonly stateOf: (given: Case) => State
		/** Whether the criterion's own state determines the component's. */
		readonly isDetermined: boolean
	}[]
	readonly supporting: number
	readonly continuing: Result['continuing']
	readonly pointsOf: ReturnType<typeof compilePoints> | undefined
}
const remembered = new WeakMap<Ruleset, Remembered>()

function remember(ruleset: Ruleset): Remembered {
	const known = remembered.get(ruleset)
	if (known) return known
	const criteria = ruleset.criteria.map(rememberCriterion)
	const compiled = {
		criteria,
		components: componentsOf(ruleset).map((component) => ({
			places: component.criteria.map((criterion) => ruleset.criteria.indexOf(criterion)),
			component,
			stateOf: knownStates(component).stateOf,
			isDetermined: component.criteria.length === 1 && component.isDeterminedByTruths,
		})),
		supporting: ruleset.criteria.filter(({ kind }) => kind === 'supporting').length,
		continuing: ruleset.continuing.map(({ id, sources }) => ({ id, sources })),
		pointsOf: ruleset.points && compilePoints(ruleset.points),
	}
	remembered.set(ruleset, compiled)
	return compiled
}

function outcomeIn(tally: number): Outcome {
	if (tally >= oneOpen) return tally >= oneExempt ? 'not-needed' : 'undetermined'
	return tally % oneUnknown > 0 ? 'ineligible' : tally % oneSupporting > 0 ? 'undetermined' : 'eligible'
}

type Counting = { readonly given: Case; readonly answers: readonly unknown[]; readonly tally: number }

/** Facts that can still change an undetermined outcome. */
function missingOf(
	{ components, criteria }: Remembered,
	results: readonly CriterionResult[],
	{ given, answers, tally }: Counting,
): readonly FactId[] {
	if (tally % oneUnknown > 0) {
		const exempting = results.filter(({ kind, result }) => kind === 'exempting' && result === 'unknown')
		return inFactOrder(exempting.flatMap(({ because }) => because.unanswered))
	}
	const open: OpenComponent[] = []
	for (const { places, component, stateOf, isDetermined } of components) {
		for (const place of places) {
			if (results[place]?.result !== 'unknown') continue
			const counted = isDetermined
				? countedIn(criteria[place] as RememberedCriterion, given, answers)
				: undefined
			const state = counted?.state ?? stateOf(given)
			if (counted) counted.state = state
			const isNamed = component.askable.length > component.maxOpen && isTooOpen(component, given.facts)
			open.push({ state, named: isNamed ? unansweredIn(places, results) : null })
			break
		}
	}
	return missingFrom(open)
}

const countedIn = (criterion: RememberedCriterion, given: Case, answers: readonly unknown[]) =>
	criterion.known[stateNumberOf(criterion, given, answers)]

const unansweredIn = (places: readonly number[], results: readonly CriterionResult[]): readonly FactId[] =>
	places.flatMap((place) => results[place]?.because.unanswered ?? [])

/**
 * The same as `evaluateByDefinition`, but memoised. Criterion results are shared and frozen: never
 * mutate them.
 */
export function evaluate(ruleset: Ruleset, given: Case, asOf: string): Result {
	const compiled = remember(ruleset)
	const remembered = compiled.criteria
	const answers = answerList(given.facts)
	const criteria: CriterionResult[] = new Array(remembered.length)
	let tally = 0
	for (let place = 0; place < remembered.length; place++) {
		const criterion = remembered[place] as RememberedCriterion
		const state = stateNumberOf(criterion, given, answers)
		const found = criterion.known[state] ?? computeOnce(criterion, state, given)
		criteria[place] = found.result
		tally += found.adds
	}
	const outcome = outcomeIn(tally)
	const result = {
		ruleset: rulesetOn(ruleset, asOf),
		asOf,
		outcome,
		strength: { met: Math.floor((tally % oneOpen) / oneSupporting), total: compiled.supporting },
		criteria,
		continuing: compiled.continuing,
		missing: outcome === 'undetermined' ? missingOf(compiled, criteria, { given, answers, tally }) : [],
	} as const
	return compiled.pointsOf ? { ...result, points: compiled.pointsOf(given) } : result
}
