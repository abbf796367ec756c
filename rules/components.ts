import type { Case } from './case'
import { type Group, groupsOf } from './classes'
import { type Condition, type Test, testsOf } from './condition'
import type { Cut } from './cut'
import { compileDiagrams } from './diagram'
import { type FactId, inFactOrder } from './facts'
import { compileFollow, type Following } from './follow'
import { isParameter, type Member } from './member'
import { noFacts } from './normalise'
import type { Sum } from './operator'
import { compileOfAnswers, factsUnder, sumIn } from './operators'
import { noParameters } from './parameters'
import type { Criterion, Ruleset } from './ruleset'
import { factsIn, parametersIn } from './trace'

// Required criteria that look at the same facts or parameters come out together; all others do so each by itself. What
// can still become of a component is worked out once for each state of what is known.

/** How required criteria can come out together. */
export type Ends = { readonly unmet: boolean; readonly unknown: boolean; readonly met: boolean }

/** A state of what is known; two people in the same state have the same left to answer and the same to come of it. */
export type State = {
	/** Facts that are not known and can make the criteria unmet, or keep them from it. */
	readonly decisive: () => readonly FactId[]
	/** Facts that can do no more than tell unknown from met. */
	readonly helpful: () => readonly FactId[]
	/** Whether the criteria can all be met, parameters that are not settled being taken in the person's favour. */
	readonly canBeMet: () => boolean
	/** How the criteria can come out once these facts are answered, with an answer that settles something. */
	readonly endsWith: (asked: readonly FactId[]) => Ends
}

/** Required criteria that share what they look at. */
export type Component = {
	readonly criteria: readonly Criterion[]
	readonly facts: readonly FactId[]
	/** With more open facts than these, no state is worked out for what is missing; see `isTooOpen`. */
	readonly maxOpen: number
	/** Whether each test looks at one answer and at nothing else, so that the truths of the tests tell the state. */
	readonly isToldByTruths: boolean
	readonly stateOf: (given: Case) => State
	readonly groups: readonly Group[]
	/** The state by the cuts of the groups, in their order. */
	readonly stateOfCuts: (cuts: readonly Cut[]) => State
}

/** So many states are remembered for each component. */
const maxStates = 16_384

/**
 * Where points are added up, states are many and each takes work. While more facts than these are open, nearly all of
 * them can tip the sum, and all that its unknown criteria look at are missing.
 */
const maxOpenInSums = 3

const nothingKnown: Case = { facts: noFacts, parameters: noParameters }

const compiled = new WeakMap<Ruleset, readonly Component[]>()

/** The components of a rule set's required criteria. */
export function componentsOf(ruleset: Ruleset): readonly Component[] {
	const known = compiled.get(ruleset)
	if (known) return known
	let joined: (readonly Criterion[])[] = []
	const required = ruleset.criteria.filter(({ kind }) => kind === 'required')
	for (const criterion of required) {
		const own = membersIn(criterion)
		const touching = joined.filter((criteria) =>
			criteria.some((other) => membersIn(other).some((member) => own.includes(member))),
		)
		joined = [...joined.filter((criteria) => !touching.includes(criteria)), [...touching.flat(), criterion]]
	}
	const components = joined.map(compileComponent)
	compiled.set(ruleset, components)
	return components
}

const membersIn = ({ condition }: Criterion): readonly Member[] => [
	...factsIn(condition),
	...parametersIn(condition),
]

function compileComponent(criteria: readonly Criterion[]): Component {
	const conditions = criteria.map(({ condition }) => condition)
	const tests = conditions.flatMap(testsOf)
	const groups = groupsOf(tests)
	const sums = sumsIn(tests).map((rows) => rowPlaces(rows, groups))
	const known = new Map<string, State>()
	const follow = compileFollowing(conditions, groups)
	const stateOfCuts = (cuts: readonly Cut[]): State => {
		let key = ''
		for (const { id } of cuts) if (id !== 0) key += `${id} `
		for (const sum of sums) key += `+${pointsSoFar(sum, cuts)}`
		const before = known.get(key)
		if (before) return before
		if (known.size >= maxStates) known.clear()
		const state = stateOf([...cuts], follow)
		known.set(key, state)
		return state
	}
	return {
		criteria,
		facts: inFactOrder(conditions.flatMap(factsIn)),
		maxOpen: sums.length > 0 ? maxOpenInSums : Number.POSITIVE_INFINITY,
		isToldByTruths: tests.every((test) => compileOfAnswers(test) !== null && factsUnder(test).length === 1),
		stateOf: (given) => stateOfCuts(groups.map(({ cut }) => cut(given))),
		groups,
		stateOfCuts,
	}
}

/** Follows the diagrams, which are built when they are first needed. */
function compileFollowing(
	conditions: readonly Condition[],
	groups: readonly Group[],
): (cuts: readonly Cut[]) => Following {
	let follow: ReturnType<typeof compileFollow> | null = null
	return (cuts) => {
		follow ??= compileFollow(
			compileDiagrams(
				conditions,
				groups,
				groups.map(({ cut }) => cut(nothingKnown)),
			),
		)
		// A class that is not seen while nothing is known has diagrams of its own.
		return (follow(cuts) ?? compileFollow(compileDiagrams(conditions, groups, cuts))(cuts)) as Following
	}
}

/** The rows of each sum, once. */
const sumsIn = (tests: readonly Test[]): readonly Sum['rows'][] => [
	...new Set(tests.map((test) => sumIn(test)?.rows ?? []).filter(({ length }) => length > 0)),
]

/** Where the rows of a sum stand: in which group, and at which place there. */
type RowPlace = { readonly level: number; readonly place: number }

const rowPlaces = (rows: Sum['rows'], groups: readonly Group[]): readonly RowPlace[] =>
	groups.flatMap((group, level) =>
		group.rows.flatMap((row, place) => (rows.includes(row) ? [{ level, place }] : [])),
	)

/** What the rows of a sum add up to in groups that are known. */
function pointsSoFar(rows: readonly RowPlace[], cuts: readonly Cut[]): number {
	let sum = 0
	for (const { level, place } of rows) {
		const { open, classes } = cuts[level] as Cut
		if (open.length === 0) sum += classes[0]?.points[place]?.low ?? 0
	}
	return sum
}

function stateOf(cuts: readonly Cut[], follow: (cuts: readonly Cut[]) => Following): State {
	const open = cuts.flatMap((cut) => cut.open)
	const openFacts = inFactOrder(open.filter((member): member is FactId => !isParameter(member)))
	const whole = once(() => follow(cuts))
	const toUnmet = once(() => whole().factsThatTell('unmet'))
	const decisive = once(() => openFacts.filter((fact) => toUnmet().has(fact)))
	const helpful = once(() => {
		const others = openFacts.filter((fact) => !toUnmet().has(fact))
		if (others.length === 0) return others
		const toMet = whole().factsThatTell('met')
		return others.filter((fact) => toMet.has(fact))
	})
	const canBeMet = once(() => whole().canBe('met'))
	const ends = new Map<string, Ends>()
	return {
		decisive,
		helpful,
		canBeMet,
		endsWith: (asked) => {
			const own = open.filter((member) => asked.some((fact) => fact === member))
			const key = own.join()
			const before = ends.get(key)
			if (before) return before
			const found = endsOf(follow(cuts.map((cut) => narrow(cut, own))))
			ends.set(key, found)
			return found
		},
	}
}

/** Works something out when it is first asked for. */
function once<T extends object | boolean>(work: () => T): () => T {
	let known: T | undefined
	return () => {
		known ??= work()
		return known
	}
}

const endsOf = ({ canBe }: Following): Ends => ({
	unmet: canBe('unmet'),
	unknown: canBe('unknown'),
	met: canBe('met'),
})

/** What is left of a cut when some of its open members are answered and the others stay unknown. */
const narrow = (cut: Cut, answered: readonly Member[]): Cut => ({
	...cut,
	classes: cut.classes.filter(({ how }) =>
		cut.open.every((member, place) => how[place] === (answered.includes(member) ? 'answer' : 'not-sure')),
	),
	slices: [],
})
