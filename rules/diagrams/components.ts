import type { Case } from '../case'
import { all, type Condition, type Test, testsOf } from '../condition'
import { type FactId, inFactOrder } from '../facts'
import { type FactOrParameterId, isAskable } from '../member'
import type { Sum } from '../operator'
import { compileOfAnswers, factsUnder, sumIn } from '../operators'
import type { Criterion, Ruleset } from '../ruleset'
import { factsIn, parametersIn } from '../trace'
import { type Group, groupsOf } from './classes'
import type { Cut } from './cut'
import { compileDiagrams } from './diagram'
import { compileFollow, type ReachableEnds } from './follow'
import { simplified } from './simplify'
import { type State, stateOf } from './state'

// Deciding criteria that share facts or parameters are dependent and form one component; components are independent.

/** Required and exempting criteria connected by the facts and parameters they share. */
export type Component = {
	readonly criteria: readonly Criterion[]
	readonly facts: readonly FactId[]
	/** Those of its facts that can be asked. */
	readonly askable: readonly FactId[]
	/** Whether one of its criteria is exempting. */
	readonly isExempting: boolean
	/** With more open facts than this, no state is computed to name what is missing; see `isTooOpen`. */
	readonly maxOpen: number
	/** Whether every test depends on one answer and nothing else, so that the tests' truths determine the state. */
	readonly isDeterminedByTruths: boolean
	readonly stateOf: (given: Case) => State
	readonly groups: readonly Group[]
	/** The positions of each sum's rows within the groups. */
	readonly sums: readonly (readonly SumRowPlace[])[]
	/** The state for the given cuts, one per group, in the order of the groups. */
	readonly stateOfCuts: (cuts: readonly Cut[]) => State
}

/**
 * Sums of points have many states, each costly to compute. While more facts than this are open, nearly all of them can
 * tip the sum, so every unanswered fact of the unknown criteria is named as missing.
 */
const maxOpenInSums = 3

const compiled = new WeakMap<Ruleset, readonly Component[]>()

/** The criteria that decide a rule set's outcome. */
export const decidingCriteria = ({ criteria }: Pick<Ruleset, 'criteria'>): readonly Criterion[] =>
	criteria.filter(({ kind }) => kind === 'required' || kind === 'exempting')

/** The components of a rule set's deciding criteria. */
export function componentsOf(ruleset: Ruleset): readonly Component[] {
	const known = compiled.get(ruleset)
	if (known) return known
	let joined: (readonly Criterion[])[] = []
	for (const criterion of decidingCriteria(ruleset)) {
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

const membersIn = ({ condition }: Criterion): readonly FactOrParameterId[] => [
	...factsIn(condition),
	...parametersIn(condition),
]

function compileComponent(criteria: readonly Criterion[]): Component {
	const conditions = simplified(criteria.map(({ condition }) => condition))
	const isExempting = criteria.map(({ kind }) => kind === 'exempting')
	const tests = conditions.flatMap(testsOf)
	const groups = groupsOf(tests)
	const sums = sumsIn(tests).map((rows) => rowPlaces(rows, groups))
	const follow = compileFollowing(
		conditions.filter((_, place) => isExempting[place]),
		conditions.filter((_, place) => !isExempting[place]),
		groups,
	)
	const facts = inFactOrder(conditions.flatMap(factsIn))
	const stateOfCuts = (cuts: readonly Cut[]) => stateOf([...cuts], follow)
	return {
		criteria,
		facts,
		askable: facts.filter(isAskable),
		isExempting: isExempting.includes(true),
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

/** Follows the diagrams, which are built on first use. */
function compileFollowing(
	exempting: readonly Condition[],
	required: readonly Condition[],
	groups: readonly Group[],
): (cuts: readonly Cut[]) => ReachableEnds {
	const followOver = (cuts: readonly Cut[]) => {
		const diagrams = compileDiagrams(groups, cuts)
		return compileFollow(diagrams, {
			exempting: exempting.length > 0 ? diagrams.rootOf(all(...exempting)) : null,
			required: diagrams.rootOf(all(...required)),
		})
	}
	let follow: ReturnType<typeof compileFollow> | null = null
	return (cuts) => {
		follow ??= followOver(groups.map((group) => group.all()))
		// A class that does not occur while nothing is known needs diagrams built for these cuts.
		return (follow(cuts) ?? followOver(cuts)(cuts)) as ReachableEnds
	}
}

/** The distinct sums' rows. */
const sumsIn = (tests: readonly Test[]): readonly Sum['rows'][] => [
	...new Set(tests.map((test) => sumIn(test)?.rows ?? []).filter(({ length }) => length > 0)),
]

/** The position of a sum's row: the index of its group, and its index within the group. */
export type SumRowPlace = { readonly level: number; readonly place: number }

const rowPlaces = (rows: Sum['rows'], groups: readonly Group[]): readonly SumRowPlace[] =>
	groups.flatMap((group, level) =>
		group.rows.flatMap((row, place) => (rows.includes(row) ? [{ level, place }] : [])),
	)
