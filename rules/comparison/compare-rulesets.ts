import type { Case } from '../case'
import { type FactId, factIds, facts } from '../facts'
import { isUnsettled, type ParameterId } from '../parameters'
import { nobody } from '../proofs/algebra'
import { asThingsStand } from '../proofs/as-things-stand'
import { outcomesIn, requiredIn } from '../proofs/outcomes'
import { differing } from '../proofs/person'
import { type Space, spaceOf } from '../proofs/space'
import type { Outcome } from '../result'
import type { Ruleset } from '../ruleset'
import { parametersIn } from '../trace'
import { compareCriteria, type Row } from './compare-criteria'
import { inFavour } from './in-favour'
import { type Relation, relationOf } from './relation'
import { type Both, onBoth, type Side } from './side'
import { type Turn, turnsBetween } from './turns'

/** Somebody who shows a difference: the base person but for a few answers. */
export type Shown = { readonly facts: Case['facts']; readonly changed: readonly FactId[] }

/** A required criterion that alone can stand between the two outcomes, and somebody whom it alone stops. */
export type Alone = { readonly criterion: string; readonly person: Shown }

/** How two rule sets lie to each other. */
export type Related = {
	/** How those who meet the first lie to those who meet the second, with what is not set taken in the person's favour. */
	readonly relation: Relation
	/** For each side, what was taken so. */
	readonly favoured: Both<readonly ParameterId[]>
	readonly rows: readonly Row[]
}

export type Comparison = Related & {
	/** Whether, as things stand, nobody can meet all of it yet. */
	readonly nobodyYet: Both<boolean>
	/** Somebody who meets the first alone, the second alone, both, neither; null where there is nobody. */
	readonly persons: Readonly<Record<'one' | 'other' | 'both' | 'neither', Shown | null>>
	/** For each side, its criteria that alone stop somebody who meets the other side. */
	readonly alone: Both<readonly Alone[]>
	/** Which outcomes occur together as things stand, each with somebody who gets them. */
	readonly turns: readonly Turn[]
}

type Eligibility = Readonly<Record<Outcome, number>>

/** Both sides over the persons who answer every question. */
type Drawn = {
	/** With what is not set taken in the person's favour. */
	readonly favoured: {
		readonly space: Space
		readonly rulesets: Both<Ruleset>
		readonly outcomes: Both<Eligibility>
	}
	/** With what is not set left open. */
	readonly asIs: { readonly space: Space; readonly rulesets: Both<Ruleset> }
}

function draw(sides: Both<Side>, base: Case): Drawn {
	const asIs = onBoth(sides, ({ ruleset, parameters }) => asThingsStand(ruleset, parameters, (test) => test))
	const favours = onBoth(sides, ({ ruleset, parameters }) => inFavour(ruleset, parameters))
	const rulesets: Both<Ruleset> = [
		asThingsStand(sides[0].ruleset, favours[0]),
		asThingsStand(sides[1].ruleset, favours[1]),
	]
	const space = spaceOf(conditionsOf(rulesets), { facts: 'answered', parameters: 'settled' }, base)
	const isOpen = conditionsOf(asIs).some((condition) => parametersIn(condition).length > 0)
	const open = isOpen ? spaceOf(conditionsOf(asIs), { facts: 'answered', parameters: 'any' }, base) : null
	return {
		favoured: { space, rulesets, outcomes: onBoth(rulesets, (ruleset) => outcomesIn(space, ruleset)) },
		asIs: open ? { space: open, rulesets: asIs } : { space, rulesets },
	}
}

const relate = (sides: Both<Side>, { favoured, asIs }: Drawn): Related => ({
	relation: relationOf(favoured.space, favoured.outcomes[0].eligible, favoured.outcomes[1].eligible),
	favoured: onBoth(sides, unsettledIn),
	rows: compareCriteria(asIs.space, asIs.rulesets),
})

/** How two rule sets, or two versions of one, lie to each other: proved over all persons who answer every question. */
export const relateRulesets = (sides: Both<Side>, base: Case): Related => relate(sides, draw(sides, base))

/** The same, with persons who show it: each is the base but for as few answers as can be. */
export function compareRulesets(sides: Both<Side>, base: Case): Comparison {
	const drawn = draw(sides, base)
	const { space, rulesets, outcomes } = drawn.favoured
	const [one, other] = rulesets
	const [first, second] = outcomes
	const turns = turnsBetween(drawn.asIs.space, drawn.asIs.rulesets)
	const occurring = (at: 0 | 1) => turns.map((turn) => turn.outcomes[at])
	return {
		...relate(sides, drawn),
		nobodyYet: [!occurring(0).includes('eligible'), !occurring(1).includes('eligible')],
		persons: {
			one: telling(space, stopped(space, first, second), other),
			other: telling(space, stopped(space, second, first), one),
			both: shown(space, space.and(first.eligible, second.eligible)),
			neither: telling(space, space.and(first.ineligible, second.ineligible), one),
		},
		alone: [aloneIn(space, one, second.eligible), aloneIn(space, other, first.eligible)],
		turns,
	}
}

const conditionsOf = (rulesets: Both<Ruleset>) =>
	rulesets.flatMap(({ criteria }) => criteria.map(({ condition }) => condition))

const unsettledIn = ({ ruleset, parameters }: Side): readonly ParameterId[] => [
	...new Set(
		requiredIn(ruleset)
			.flatMap(({ condition }) => parametersIn(condition))
			.filter((parameter) => isUnsettled(parameter, parameters)),
	),
]

/** Those who meet the one and plainly fail the other; those who only do not meet it, if nobody does. */
function stopped(space: Space, meets: Eligibility, fails: Eligibility): number {
	const plainly = space.and(meets.eligible, fails.ineligible)
	return plainly === nobody ? space.and(meets.eligible, space.not(fails.eligible)) : plainly
}

function shown(space: Space, set: number): Shown | null {
	const found = space.witness(set)
	return found && { facts: found.facts, changed: differing(factIds, space.base, found) as FactId[] }
}

const isForEver = ({ changed }: Shown): boolean => changed.some((fact) => facts[fact].change === 'never')

/**
 * Of those in a set who differ least from the base: somebody whom a criterion stops that comes early in the rule set, by an
 * answer that can change, if there is one.
 */
function telling(space: Space, set: number, ruleset: Ruleset): Shown | null {
	const nearest = shown(space, set)
	if (!nearest) return null
	const found = requiredIn(ruleset)
		.flatMap(({ condition }) => shown(space, space.and(set, space.where(condition, 'unmet'))) ?? [])
		.filter(({ changed }) => changed.length === nearest.changed.length)
	return found.find((person) => !isForEver(person)) ?? found[0] ?? nearest
}

/** The criteria of a rule set of which somebody in the set meets all but this one. */
function aloneIn(space: Space, ruleset: Ruleset, set: number): readonly Alone[] {
	const required = requiredIn(ruleset)
	return required.flatMap(({ id, condition }) => {
		const rest = required.filter((criterion) => criterion.id !== id)
		const only = space.and(
			set,
			space.where(condition, 'unmet'),
			...rest.map((criterion) => space.where(criterion.condition, 'met')),
		)
		const person = shown(space, only)
		return person ? [{ criterion: id, person }] : []
	})
}
