import type { Case } from '../case'
import { type FactId, factIds, facts } from '../facts'
import { isUnsettled, type ParameterId } from '../parameters'
import { noPersons } from '../proofs/algebra'
import { concernedIn, outcomesIn, requiredCriteria } from '../proofs/outcomes'
import { differingMembers } from '../proofs/person'
import { resolveParameters } from '../proofs/resolve-parameters'
import { type Space, spaceOf } from '../proofs/space'
import type { Outcome } from '../result'
import type { Ruleset } from '../ruleset'
import { parametersIn } from '../trace'
import { compareCriteria } from './compare-criteria'
import { inFavour } from './in-favour'
import { relationOf } from './relation'
import {
	type Both,
	type ExamplePerson,
	onBoth,
	type RulesetComparison,
	type RulesetRelation,
	type Side,
	type SoleCriterion,
} from './ruleset-comparison'
import { outcomePairs } from './turns'

type Eligibility = Readonly<Record<Outcome, number>>

/** Both sides, over the persons who answer every question. */
type Prepared = {
	/** With unset parameters resolved in the person's favour. */
	readonly favoured: {
		readonly space: Space
		readonly rulesets: Both<Ruleset>
		readonly outcomes: Both<Eligibility>
	}
	/** With unset parameters left open. */
	readonly asIs: { readonly space: Space; readonly rulesets: Both<Ruleset> }
}

function prepare(sides: Both<Side>, base: Case): Prepared {
	const asIs = onBoth(sides, ({ ruleset, parameters }) =>
		resolveParameters(ruleset, parameters, (test) => test),
	)
	const favours = onBoth(sides, ({ ruleset, parameters }) => inFavour(ruleset, parameters))
	const rulesets: Both<Ruleset> = [
		resolveParameters(sides[0].ruleset, favours[0]),
		resolveParameters(sides[1].ruleset, favours[1]),
	]
	const space = spaceOf(conditionsOf(rulesets), { facts: 'answered', parameters: 'settled' }, base)
	const isOpen = conditionsOf(asIs).some((condition) => parametersIn(condition).length > 0)
	const open = isOpen ? spaceOf(conditionsOf(asIs), { facts: 'answered', parameters: 'any' }, base) : null
	return {
		favoured: { space, rulesets, outcomes: onBoth(rulesets, (ruleset) => outcomesIn(space, ruleset)) },
		asIs: open ? { space: open, rulesets: asIs } : { space, rulesets },
	}
}

const relate = (sides: Both<Side>, { favoured, asIs }: Prepared): RulesetRelation => ({
	relation: relationOf(favoured.space, favoured.outcomes[0].eligible, favoured.outcomes[1].eligible),
	favoured: onBoth(sides, unsettledIn),
	rows: compareCriteria(asIs.space, asIs.rulesets),
})

/**
 * How two rule sets, or two versions of one, relate to each other: proved over all persons who answer every question.
 */
export const relateRulesets = (sides: Both<Side>, base: Case): RulesetRelation =>
	relate(sides, prepare(sides, base))

/** The same, with persons who show it: each differs from the base in as few answers as possible. */
export function compareRulesets(sides: Both<Side>, base: Case): RulesetComparison {
	const prepared = prepare(sides, base)
	const { space, rulesets, outcomes } = prepared.favoured
	const [one, other] = rulesets
	const [first, second] = outcomes
	const turns = outcomePairs(prepared.asIs.space, prepared.asIs.rulesets)
	const occurring = (at: 0 | 1) => turns.map((turn) => turn.outcomes[at])
	return {
		...relate(sides, prepared),
		nobodyEligible: [!occurring(0).includes('eligible'), !occurring(1).includes('eligible')],
		persons: {
			one: clearestExample(space, stopped(space, first, second), other),
			other: clearestExample(space, stopped(space, second, first), one),
			both: shown(space, space.and(first.eligible, second.eligible)),
			neither: clearestExample(space, space.and(first.ineligible, second.ineligible), one),
		},
		alone: [aloneIn(space, one, second.eligible), aloneIn(space, other, first.eligible)],
		turns,
	}
}

const conditionsOf = (rulesets: Both<Ruleset>) =>
	rulesets.flatMap(({ criteria }) => criteria.map(({ condition }) => condition))

const unsettledIn = ({ ruleset, parameters }: Side): readonly ParameterId[] => [
	...new Set(
		requiredCriteria(ruleset)
			.flatMap(({ condition }) => parametersIn(condition))
			.filter((parameter) => isUnsettled(parameter, parameters)),
	),
]

/** Those who meet the one and clearly fail the other or, if there are none, those who merely do not meet it. */
function stopped(space: Space, meets: Eligibility, fails: Eligibility): number {
	const clearly = space.and(meets.eligible, fails.ineligible)
	return clearly === noPersons ? space.and(meets.eligible, space.not(fails.eligible)) : clearly
}

function shown(space: Space, set: number): ExamplePerson | null {
	const found = space.witness(set)
	return found && { facts: found.facts, changed: differingMembers(factIds, space.base, found) as FactId[] }
}

const isUnchangeable = ({ changed }: ExamplePerson): boolean =>
	changed.some((fact) => facts[fact].change === 'never')

/**
 * A person in a set who differs least from the base; among these preferably one who is stopped by an early criterion
 * of the rule set, through an answer that can change.
 */
function clearestExample(space: Space, set: number, ruleset: Ruleset): ExamplePerson | null {
	const nearest = shown(space, set)
	if (!nearest) return null
	const found = requiredCriteria(ruleset)
		.flatMap(({ condition }) => shown(space, space.and(set, space.where(condition, 'unmet'))) ?? [])
		.filter(({ changed }) => changed.length === nearest.changed.length)
	return found.find((person) => !isUnchangeable(person)) ?? found[0] ?? nearest
}

/** The criteria of a rule set of which some person in the set meets all but this one. */
function aloneIn(space: Space, ruleset: Ruleset, set: number): readonly SoleCriterion[] {
	const required = requiredCriteria(ruleset)
	const concerned = concernedIn(space, ruleset)
	return required.flatMap(({ id, condition }) => {
		const rest = required.filter((criterion) => criterion.id !== id)
		const only = space.and(
			set,
			concerned,
			space.where(condition, 'unmet'),
			...rest.map((criterion) => space.where(criterion.condition, 'met')),
		)
		const person = shown(space, only)
		return person ? [{ criterion: id, person }] : []
	})
}
