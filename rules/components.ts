import type { Case } from './case'
import { type Group, groupsOf } from './classes'
import { type Condition, type Test, testsOf } from './condition'
import type { Cut } from './cut'
import { compileDiagrams } from './diagram'
import { type FactId, inFactOrder } from './facts'
import { compileFollow, type Following } from './follow'
import type { Member } from './member'
import { noFacts } from './normalise'
import type { Sum } from './operator'
import { compileOfAnswers, factsUnder, sumIn } from './operators'
import { noParameters } from './parameters'
import type { Criterion, Ruleset } from './ruleset'
import { type State, stateOf } from './state'
import { factsIn, parametersIn } from './trace'

// Required criteria that look at the same facts or parameters come out together; all others do so each by itself.

/** Required criteria that share what they look at. */
export type Component = {
	readonly criteria: readonly Criterion[]
	readonly facts: readonly FactId[]
	/** With more open facts than these, no state is worked out for what is missing; see `isTooOpen`. */
	readonly maxOpen: number
	/** Whether each test looks at one answer and at nothing else, so that the truths of the tests tell the state. */
	readonly isDeterminedByTruths: boolean
	readonly stateOf: (given: Case) => State
	readonly groups: readonly Group[]
	/** Where the rows of each sum stand. */
	readonly sums: readonly (readonly RowPlace[])[]
	/** The state by the cuts of the groups, in their order. */
	readonly stateOfCuts: (cuts: readonly Cut[]) => State
}

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
	const follow = compileFollowing(conditions, groups)
	const stateOfCuts = (cuts: readonly Cut[]) => stateOf([...cuts], follow)
	return {
		criteria,
		facts: inFactOrder(conditions.flatMap(factsIn)),
		maxOpen: sums.length > 0 ? maxOpenInSums : Number.POSITIVE_INFINITY,
		isDeterminedByTruths: tests.every(
			(test) => compileOfAnswers(test) !== null && factsUnder(test).length === 1,
		),
		stateOf: (given) => stateOfCuts(groups.map(({ cut }) => cut(given))),
		groups,
		sums,
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
export type RowPlace = { readonly level: number; readonly place: number }

const rowPlaces = (rows: Sum['rows'], groups: readonly Group[]): readonly RowPlace[] =>
	groups.flatMap((group, level) =>
		group.rows.flatMap((row, place) => (rows.includes(row) ? [{ level, place }] : [])),
	)
