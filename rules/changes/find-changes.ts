import type { Case } from '../case'
import { all, any, type Condition, interpret, not } from '../condition'
import { decidingCriteria } from '../diagrams/components'
import { type FactId, inFactOrder } from '../facts'
import type { FactValue } from '../facts-schema'
import { compileCondition } from '../operators'
import { isUnsettled, type ParameterId } from '../parameters'
import type { Criterion, Ruleset } from '../ruleset'
import { parametersIn } from '../trace'
import { mayChange } from './nearest-values'
import { type CompiledCondition, compilePart, solve } from './solve'
import { inSetOrder, minimalSets } from './subsets'

/** A fact that would take another value; `from` is null if it is unanswered. */
export type Change = { readonly fact: FactId; readonly from: FactValue; readonly to: NonNullable<FactValue> }

export type Ways = {
	/** Minimal sets of changes, each of which makes the outcome eligible; fewest facts first, at most ten. */
	readonly changes: readonly (readonly Change[])[]
	/** Unsettled parameters that were resolved in the person's favour. */
	readonly assumes: readonly ParameterId[]
	/** Required criteria that no allowed values can meet; if there are any, `changes` is empty. */
	readonly blockedBy: readonly string[]
}

const maxSets = 10

type Compiled = {
	readonly criteria: readonly {
		readonly criterion: Criterion
		readonly parts: readonly CompiledCondition[]
		/** Whether it is an exempting criterion that is unmet. */
		readonly isUnmet: (given: Case) => boolean
	}[]
	readonly parameters: readonly ParameterId[]
}
const compiledRulesets = new WeakMap<Ruleset, Compiled>()

/** Splits a condition into the smallest conditions that must all be met, by flattening `all`. */
const conjuncts = (condition: Condition): readonly Condition[] => {
	const alone = (whole: Condition): Conjuncts => ({ whole, parts: [whole] })
	return interpret<Conjuncts>(condition, {
		test: alone,
		not: ({ whole }) => alone(not(whole)),
		any: (inner) => alone(any(...inner.map(({ whole }) => whole))),
		all: (inner) => ({
			whole: all(...inner.map(({ whole }) => whole)),
			parts: inner.flatMap(({ parts }) => parts),
		}),
	}).parts
}

type Conjuncts = { readonly whole: Condition; readonly parts: readonly Condition[] }

function compile(ruleset: Ruleset): Compiled {
	const known = compiledRulesets.get(ruleset)
	if (known) return known
	const deciding = decidingCriteria(ruleset)
	const compiled = {
		criteria: deciding.map((criterion) => ({
			criterion,
			parts: conjuncts(criterion.condition).map(compilePart),
			isUnmet: compileExempts(criterion),
		})),
		parameters: [...new Set(deciding.flatMap(({ condition }) => parametersIn(condition)))],
	}
	compiledRulesets.set(ruleset, compiled)
	return compiled
}

function compileExempts({ kind, condition }: Criterion): (given: Case) => boolean {
	if (kind !== 'exempting') return () => false
	const truthOf = compileCondition(condition)
	return (given) => truthOf(given) === false
}

/** The required criteria among some, by id. */
const requiredIn = (criteria: readonly Pick<Compiled['criteria'][number], 'criterion'>[]): string[] =>
	criteria.flatMap(({ criterion: { id, kind } }) => (kind === 'required' ? [id] : []))

const noneFree: ReadonlySet<FactId> = new Set()

/** Parts that share changeable facts and so can only be solved together. */
type Component = { readonly parts: readonly CompiledCondition[]; readonly free: readonly FactId[] }

function componentsOf(parts: readonly CompiledCondition[], given: Case): Component[] {
	let groups: Component[] = []
	for (const part of parts) {
		const free = part.facts.filter((fact) => mayChange(fact, given.facts))
		const touching = groups.filter((group) => group.free.some((fact) => free.includes(fact)))
		const merged = {
			parts: [...touching.flatMap((group) => group.parts), part],
			free: inFactOrder([...touching.flatMap((group) => group.free), ...free]),
		}
		groups = [...groups.filter((group) => !touching.includes(group)), merged]
	}
	return groups
}

/** The changes to a set of facts, using the nearest values that work together. */
function changesIn(open: readonly Component[], set: readonly FactId[], given: Case): Change[] {
	const solved = open.map(({ parts, free }) => {
		const own = set.filter((fact) => free.includes(fact))
		const facts = solve(parts, own, given)
		if (!facts) throw new Error('a set that was found enough has no solution')
		return own.map((fact) => ({ fact, from: given.facts[fact], to: facts[fact] as Change['to'] }))
	})
	return solved.flat().sort((a, b) => set.indexOf(a.fact) - set.indexOf(b.fact))
}

/**
 * Finds the nearest ways to make the outcome eligible.
 * Every set works, no subset of it works with any values, and no single value could be nearer. An answered fact only
 * changes if the person can change it; an unanswered one may take any value, since that is an answer, not a change.
 */
export function findChanges(ruleset: Ruleset, given: Case): Ways {
	const { criteria, parameters } = compile(ruleset)
	// Where nothing is needed, nothing has to change.
	if (criteria.some(({ isUnmet }) => isUnmet(given))) return { changes: [], assumes: [], blockedBy: [] }
	const parts = criteria.flatMap((compiled) => compiled.parts)
	const open = componentsOf(parts, given).filter(
		(component) => !component.parts.every((part) => part.canBeMet(given, noneFree)),
	)
	const assumes = parameters.filter((parameter) => isUnsettled(parameter, given.parameters))
	const blocked = criteria.filter(({ parts }) => !solve(parts, freeIn(parts, given), given))
	if (blocked.length > 0) return { changes: [], assumes, blockedBy: requiredIn(blocked) }

	let sets: (readonly FactId[])[] = [[]]
	for (const component of open) {
		const enough = (set: readonly FactId[]) => solve(component.parts, set, given) !== null
		const own = minimalSets(component.free, enough, maxSets)
		if (own.length === 0) return { changes: [], assumes, blockedBy: criteriaOf(component.parts, criteria) }
		sets = sets
			.flatMap((set) => own.map((added) => inFactOrder([...set, ...added])))
			.sort(inSetOrder)
			.slice(0, maxSets)
	}
	if (open.length === 0) return { changes: [], assumes, blockedBy: [] }
	return { changes: sets.map((set) => changesIn(open, set, given)), assumes, blockedBy: [] }
}

/**
 * Whether every condition that decides an outcome is met by these answers, with unsettled parameters in the person's
 * favour.
 * @param free facts that may still take any value
 */
export const canMeetAll = (ruleset: Ruleset, given: Case, free: ReadonlySet<FactId> = noneFree): boolean =>
	compile(ruleset).criteria.every(({ parts }) => parts.every((part) => part.canBeMet(given, free)))

const freeIn = (parts: readonly CompiledCondition[], given: Case) =>
	inFactOrder(parts.flatMap((part) => part.facts)).filter((fact) => mayChange(fact, given.facts))

const criteriaOf = (parts: readonly CompiledCondition[], criteria: Compiled['criteria']) =>
	requiredIn(criteria.filter((compiled) => compiled.parts.some((part) => parts.includes(part))))
