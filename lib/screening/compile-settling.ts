import type { Case } from '@/rules/case'
import { testsOf } from '@/rules/condition'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { factsUnder, openOptions } from '@/rules/operators'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { compileCondition, factsIn } from '@/rules/trace'
import { answersApart } from './answers-apart'
import type { OpenGroup } from './open-groups'
import { compileOpenState } from './open-state'

/** Whether questions settle a row's outcome: whatever is answered, or with some answers. */
export type Settling = { readonly settles: boolean; readonly canSettle: boolean }

/** How some required criteria can come out together, as bits: one unmet, else one unknown, else all met. */
type Ends = number
const unmet = 1
const unknown = 2
const met = 4

type EndsOf = (given: Case) => Ends

/**
 * Makes a function that tells what questions settle in a group of rows.
 * Criteria that look at the same asked fact are tried together, all others each by itself.
 */
export function compileSettling(ruleset: Ruleset): (group: OpenGroup, asked: readonly FactId[]) => Settling {
	const isOpen = openAnswers(ruleset)
	const compiled = new Map<string, EndsOf>()
	const compileOnce = (component: Component): EndsOf => {
		if (component.asked.length === 0) return () => unknown
		const key = `${component.criteria.map(({ id }) => id).join()} ${component.asked.join()}`
		const known = compiled.get(key) ?? compileEnds(component, isOpen)
		compiled.set(key, known)
		return known
	}
	const parts = new WeakMap<readonly Criterion[], Map<string, readonly EndsOf[]>>()
	const partsOf = (criteria: readonly Criterion[], asked: readonly FactId[]): readonly EndsOf[] => {
		const known = parts.get(criteria) ?? new Map<string, readonly EndsOf[]>()
		parts.set(criteria, known)
		const key = asked.join()
		const found = known.get(key) ?? componentsOf(criteria, asked).map(compileOnce)
		known.set(key, found)
		return found
	}
	return ({ criteria, given }, asked) => {
		const open = asked.filter((fact) => given.facts[fact] === null)
		const ends = partsOf(criteria, open).map((endsOf) => endsOf(given))
		return {
			// Somewhere a criterion is unmet in any case, or nowhere can one stay unknown.
			settles: ends.includes(unmet) || !ends.some((end) => end & unknown),
			canSettle: ends.some((end) => end & unmet) || ends.every((end) => end & met),
		}
	}
}

type IsOpen = (fact: FactId, answer: FactValue) => boolean

/** Tells answers that settle nothing by a rule set's own words. */
function openAnswers(ruleset: Ruleset): IsOpen {
	const tests = ruleset.criteria.flatMap(({ kind, condition }) =>
		kind === 'required' ? testsOf(condition) : [],
	)
	const open = new Set(
		tests.flatMap((test) =>
			openOptions(test).flatMap((option) => factsUnder(test).map((fact) => `${fact} ${option}`)),
		),
	)
	return (fact, answer) => open.has(`${fact} ${answer}`)
}

/** Criteria that share facts which are asked. */
type Component = { readonly criteria: readonly Criterion[]; readonly asked: readonly FactId[] }

function componentsOf(criteria: readonly Criterion[], asked: readonly FactId[]): readonly Component[] {
	let components: Component[] = []
	for (const criterion of criteria) {
		const own = factsIn(criterion.condition).filter((fact) => asked.includes(fact))
		const joined = components.filter((component) => component.asked.some((fact) => own.includes(fact)))
		const all = {
			criteria: [...joined.flatMap((component) => component.criteria), criterion],
			asked: [...new Set([...joined.flatMap((component) => component.asked), ...own])],
		}
		components = [...components.filter((component) => !joined.includes(component)), all]
	}
	return components
}

/** Makes a component into a function that gives its ends for a person, by trying all answers that differ. */
function compileEnds({ criteria, asked }: Component, isOpen: IsOpen): EndsOf {
	const conditions = criteria.map(({ condition }) => condition)
	const tests = conditions.flatMap(testsOf)
	const truths = conditions.map(compileCondition)
	const stateOf = compileOpenState(conditions)
	const known = new Map<string, Ends>()
	const endOf = (given: Case): Ends => {
		const found = truths.map((truthOf) => truthOf(given))
		return found.includes(false) ? unmet : found.includes(null) ? unknown : met
	}
	/** Everybody that a person can become by one more answer; the same object, changed each time. */
	function* withAnswers({ facts, parameters }: Case, fact: FactId): Generator<Case> {
		const filled: Record<FactId, FactValue> = { ...facts }
		for (const answer of answersApart(fact, tests, { facts, parameters })) {
			if (isOpen(fact, answer)) continue
			filled[fact] = answer
			yield { facts: filled as Facts, parameters }
		}
	}
	/** One person for each state that one more answer can lead to. */
	const oneOfEach = (people: readonly Case[], fact: FactId): readonly Case[] => {
		const found = new Map<string, Case>()
		for (const given of people) {
			for (const { facts, parameters } of withAnswers(given, fact)) {
				const state = stateOf({ facts, parameters })
				if (!found.has(state)) found.set(state, { facts: { ...facts }, parameters })
			}
		}
		return [...found.values()]
	}
	const work = (given: Case): Ends => {
		let ends = 0
		for (const almost of asked.slice(0, -1).reduce(oneOfEach, [given])) {
			for (const filled of withAnswers(almost, asked.at(-1) as FactId)) ends |= endOf(filled)
		}
		return ends
	}
	return (given) => {
		const state = stateOf(given)
		const ends = known.get(state) ?? work(given)
		known.set(state, ends)
		return ends
	}
}
