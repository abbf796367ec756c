import type { Case } from '../case'
import { all, type Condition, groupIn, not } from '../condition'
import { decidingCriteria } from '../diagrams/components'
import { type FactId, factIds, inFactOrder } from '../facts'
import type { Outcome } from '../result'
import type { Ruleset } from '../ruleset'
import { factsIn, parametersIn } from '../trace'
import { isBefore } from './fact-set'
import { compileWanted, type ForcedCondition } from './search'
import { compileDeclares, declaringIn, withoutDeclarations } from './without-declarations'

// Written for clarity, and light enough for pages; reason-columns.ts finds the same for many people, from the parts
// of the conditions.

/**
 * What settles a rule set for somebody who makes no declaration: that an exempting criterion is unmet; that all of
 * them are met, and some required criterion is unmet; or that all criteria are met.
 */
type Settling = {
	readonly exempt: ForcedCondition
	/** Independent parts, all of which have to be met. */
	readonly concerned: readonly ForcedCondition[]
	/** For each required criterion, with its place among all criteria. */
	readonly unmet: readonly { readonly place: number; readonly wanted: ForcedCondition }[]
	/** Independent parts, all of which have to be met. */
	readonly met: readonly ForcedCondition[]
	/** Whether somebody makes a declaration; then `declared` applies. */
	readonly declares: (facts: Case['facts']) => boolean
	/** The same conditions whole. */
	readonly declared: {
		readonly exempt: ForcedCondition
		readonly unmet: readonly ForcedCondition[]
		readonly met: ForcedCondition
	}
}
const compiled = new WeakMap<Ruleset, Settling>()

/** What settles a rule set, compiled once. */
export function settlingOf(ruleset: Ruleset): Settling {
	const known = compiled.get(ruleset)
	if (known) return known
	const conditionsOf = (kind: 'exempting' | 'required') =>
		ruleset.criteria.flatMap((criterion) => (criterion.kind === kind ? [criterion.condition] : []))
	const [exempting, required] = [conditionsOf('exempting'), conditionsOf('required')]
	const concerned = all(...exempting)
	const made = {
		exempt: compileWanted(withoutDeclarations(concerned, false), false),
		concerned: independentParts(exempting),
		unmet: ruleset.criteria.flatMap(({ kind, condition }, place) =>
			kind === 'required'
				? [{ place, wanted: compileWanted(withoutDeclarations(condition, false), false) }]
				: [],
		),
		met: independentParts(decidingCriteria(ruleset).map(({ condition }) => condition)),
		declares: compileDeclares([...exempting, ...required]),
		declared: {
			exempt: compileWanted(concerned, false),
			unmet: required.map((condition) => compileWanted(all(concerned, not(condition)), true)),
			met: compileWanted(all(concerned, ...required), true),
		},
	}
	compiled.set(ruleset, made)
	return made
}

const conjuncts = (condition: Condition): readonly Condition[] =>
	condition.op === 'all' ? (groupIn(condition)?.conditions ?? []).flatMap(conjuncts) : [condition]

/** The parts of conditions that all have to be met, joined where they share facts or parameters. */
function independentParts(conditions: readonly Condition[]): readonly ForcedCondition[] {
	const membersIn = (condition: Condition) => [...factsIn(condition), ...parametersIn(condition)]
	let joined: (readonly Condition[])[] = []
	for (const part of conditions.flatMap((condition) => conjuncts(withoutDeclarations(condition, true)))) {
		const own = membersIn(part)
		const touching = joined.filter((parts) => parts.flatMap(membersIn).some((member) => own.includes(member)))
		joined = [...joined.filter((parts) => !touching.includes(parts)), [...touching.flat(), part]]
	}
	return joined.map((parts) => compileWanted(all(...parts), true))
}

/**
 * The shortest reason for an outcome: the fewest given facts, in fact order, that have the same outcome with all
 * others unknown; among equally few the first in fact order. Empty for an outcome that is not settled.
 * @param most the maximum number of facts in a reason
 * @returns null if it takes more than `most` facts
 */
export function reasonWithin(
	most: number,
	ruleset: Ruleset,
	given: Case,
	outcome: Outcome,
): readonly FactId[] | null {
	if (outcome === 'undetermined') return []
	const settling = settlingOf(ruleset)
	if (settling.declares(given.facts)) return declaredReason(most, settling.declared, given, outcome)
	if (outcome === 'not-needed') return settling.exempt.search(given, most)
	if (outcome === 'eligible') return toMeetAll(most, settling.met, given)
	const concerned = toMeetAll(most, settling.concerned, given)
	const missed =
		concerned &&
		toMissOne(
			most - concerned.length,
			settling.unmet.map(({ wanted }) => wanted),
			given,
		)
	return concerned && missed && inFactOrder([...concerned, ...missed])
}

/** The same, however many facts it takes. */
export const reasonOf = (ruleset: Ruleset, given: Case, outcome: Outcome): readonly FactId[] =>
	reasonWithin(factIds.length, ruleset, given, outcome) ?? []

function toMeetAll(most: number, met: readonly ForcedCondition[], given: Case): readonly FactId[] | null {
	const reason: FactId[] = []
	for (const { search } of met) {
		const own = search(given, most - reason.length)
		if (!own) return null
		reason.push(...own)
	}
	return inFactOrder(reason)
}

const toMissOne = (most: number, unmet: readonly ForcedCondition[], given: Case): readonly FactId[] | null =>
	firstOf(unmet, most, ({ search }, least) => search(given, least))

/** The shortest of the reasons that several ways of looking find; among equally short ones the first in fact order. */
function firstOf<T>(
	ways: readonly T[],
	most: number,
	find: (way: T, most: number) => readonly FactId[] | null,
): readonly FactId[] | null {
	let best: readonly number[] | null = null
	for (const way of ways) {
		const found = find(way, best?.length ?? most)
		const places: readonly number[] | undefined = found?.map((fact) => factIds.indexOf(fact))
		if (places && (!best || isBefore(places, best))) best = places
	}
	return (best as readonly number[] | null)?.map((place) => factIds[place] as FactId) ?? null
}

/**
 * A list that names a declaration leaves something open that is settled without the list. So both are tried: with the
 * list left out, and with it kept.
 */
function declaredReason(
	most: number,
	{ exempt, unmet, met }: Settling['declared'],
	given: Case,
	outcome: Exclude<Outcome, 'undetermined'>,
): readonly FactId[] | null {
	const wanted = outcome === 'not-needed' ? [exempt] : outcome === 'eligible' ? [met] : unmet
	return firstOf(wanted, most, ({ condition, search }, least) => {
		const declaring = declaringIn(condition)
		const left = {
			...given,
			facts: { ...given.facts, ...Object.fromEntries(declaring.map((fact) => [fact, null])) },
		}
		return firstOf([true, false], least, (isKept, most) =>
			isKept ? search(given, most, declaring) : search(left, most),
		)
	})
}
