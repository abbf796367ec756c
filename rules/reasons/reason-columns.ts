import { answerAt, type Columns, notKnown } from '../columns/column'
import {
	codeOfOutcome,
	missingWords,
	outcomeAt,
	type ResultColumns,
	resultAt,
	setFact,
} from '../columns/result-columns'
import { scratchCase } from '../columns/tables'
import type { FactId } from '../facts'
import type { Parameters } from '../parameters'
import type { Outcome } from '../result'
import type { Ruleset } from '../ruleset'
import { compileGoal } from './compile-goal'
import { isBefore } from './fact-set'
import type { Goal, GoalState } from './goal'
import { reasonOf, settlingOf } from './reason-of'
import { compileGainsAt, compileStateAt, type TestStateAt } from './rows-of-goals'
import type { ForcedCondition } from './search'

/** Facts by their places in `ResultColumns.facts`, in ascending order. */
type Places = readonly number[]

/** The smallest set of facts that forces a condition in a row; null if the condition is not so. */
type FewestAt = (row: number) => Places | null

const ineligible = codeOfOutcome('ineligible')
const undetermined = codeOfOutcome('undetermined')
const notNeeded = codeOfOutcome('not-needed')

/**
 * The shortest reason for the outcome in each row: the bits of its facts in the layout of `missing`, identical to
 * what `reasonOf` gives for each person individually.
 */
export function reasonColumns(
	ruleset: Ruleset,
	parameters: Parameters,
	columns: Columns,
	evaluated: ResultColumns,
): Uint32Array {
	const { count } = columns
	const settling = settlingOf(ruleset)
	const placesOf = (facts: readonly FactId[]): Places => facts.map((fact) => evaluated.facts.indexOf(fact))
	const read = (wanted: ForcedCondition) =>
		compileFewestAt(wanted, { parameters, columns: columns.facts, placesOf })
	const unmet = settling.unmet.map(({ place, wanted }) => ({ place, fewestAt: read(wanted) }))
	const concerned = settling.concerned.map(read)
	const exempt = read(settling.exempt)
	const declaredAt = compileDeclaredAt(ruleset, parameters, columns)
	const met = settling.met.filter((wanted) => !isAlwaysAll(wanted)).map(read)
	const words = missingWords(evaluated)
	const bits = new Uint32Array(count * words)
	const write = (row: number, reason: Places | null, into = bits) => {
		if (reason) for (const place of reason) setFact(evaluated, into, row, place)
	}
	/** The facts that every "yes" needs. */
	const always = new Uint32Array(words)
	for (const wanted of settling.met) if (isAlwaysAll(wanted)) write(0, placesOf(wanted.facts), always)
	const firstUnmet = (row: number): Places | null => {
		let best: Places | null = null
		for (const { place, fewestAt } of unmet) {
			if (resultAt(evaluated, row, place) !== 'unmet') continue
			const reason = fewestAt(row)
			if (reason && (!best || isBefore(reason, best))) best = reason
		}
		return best
	}
	for (let row = 0; row < count; row++) {
		const outcome = evaluated.outcomes[row]
		if (outcome === undetermined) continue
		const declared = declaredAt(row, outcomeAt(evaluated, row))
		if (declared) write(row, placesOf(declared))
		else if (outcome === notNeeded) write(row, exempt(row))
		else if (outcome === ineligible) {
			write(row, firstUnmet(row))
			for (const fewestAt of concerned) write(row, fewestAt(row))
		} else {
			bits.set(always, row * words)
			for (const fewestAt of met) write(row, fewestAt(row))
		}
	}
	return bits
}

/** The reason in a row in which somebody makes a declaration; null in all others. */
function compileDeclaredAt(ruleset: Ruleset, parameters: Parameters, columns: Columns) {
	const { declares, declared } = settlingOf(ruleset)
	const facts = [declared.exempt, declared.met, ...declared.unmet].flatMap((wanted) => wanted.facts)
	const { given, set } = scratchCase(parameters)
	return (row: number, outcome: Outcome): readonly FactId[] | null => {
		const specialRoutes = answerAt(columns.facts.specialRoutes ?? notKnown, row)
		set('specialRoutes', specialRoutes)
		if (!declares(given.facts)) return null
		for (const fact of facts) set(fact, answerAt(columns.facts[fact] ?? notKnown, row))
		return reasonOf(ruleset, given, outcome)
	}
}

const goals = new WeakMap<ForcedCondition, Goal | null>()

/**
 * How to find the fewest facts from the parts of a condition, compiled once; null if the parts do not determine them.
 */
function goalOf(wanted: ForcedCondition): Goal | null {
	const known = goals.get(wanted)
	if (known !== undefined) return known
	const goal = compileGoal(wanted.condition, wanted.isMet)
	goals.set(wanted, goal)
	return goal
}

/** Whether it depends on one answer only, which is then always needed. */
function isAlwaysAll(wanted: ForcedCondition): boolean {
	if (wanted.facts.length !== 1) return false
	const goal = goalOf(wanted)
	return goal?.sums.length === 0 && goal.tests.every((test) => test.facts.length === 1)
}

type Read = {
	readonly parameters: Parameters
	readonly columns: Columns['facts']
	readonly placesOf: (facts: readonly FactId[]) => Places
}

/** Compiles a lookup of the fewest facts by row, on first use. */
function compileFewestAt(wanted: ForcedCondition, read: Read): FewestAt {
	const all = read.placesOf(wanted.facts)
	if (isAlwaysAll(wanted)) return () => all
	let known: FewestAt | null = null
	return (row) => {
		known ??= compileLookup(wanted, read)
		return known(row)
	}
}

function compileLookup(wanted: ForcedCondition, { parameters, columns, placesOf }: Read): FewestAt {
	const goal = goalOf(wanted)
	const { facts, search } = wanted
	const { given, set } = scratchCase(parameters)
	const searchAt: FewestAt = (row) => {
		for (const fact of facts) set(fact, answerAt(columns[fact] ?? notKnown, row))
		const found = search(given)
		return found && placesOf(found)
	}
	if (!goal) return searchAt
	const statesAt = goal.tests.map((test) => compileStateAt(test, parameters, columns))
	const gains = goal.sums.map((sum) => compileGainsAt(sum, goal, columns))
	const seen: GoalState = { states: statesAt.map(() => 0), gains: gains.map(({ own }) => own) }
	const known = new Map<number, Places>()
	return (row) => {
		for (let at = 0; at < statesAt.length; at++) seen.states[at] = (statesAt[at] as TestStateAt)(row)
		for (const { readRow } of gains) readRow(row)
		const found = goal.fewest(seen)
		if (found === undefined) return searchAt(row)
		if (found === null) return null
		const before = known.get(found)
		if (before) return before
		const places = placesOf(facts.filter((_, bit) => (found >> bit) & 1))
		known.set(found, places)
		return places
	}
}
