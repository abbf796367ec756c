import type { Case } from '@/rules/case'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { noPersons } from '../algebra'
import { outcomesIn } from '../outcomes'
import type { Scope } from '../scope'
import { type Space, spaceOf } from '../space'
import type { Mutant } from './mutants'

/** Any facts, answered or not, plausible together or not, under any parameters, set or not. */
const anyScope: Scope = { facts: 'any', parameters: 'any' }

/** The symmetric difference of two sets. */
const symmetricDifference = (space: Space, one: number, other: number): number =>
	space.or(space.and(one, space.not(other)), space.and(other, space.not(one)))

/** The persons for whom two conditions have different results. */
function withDifferentResults(
	space: Space,
	{ condition: one }: Criterion,
	{ condition: other }: Criterion,
): number {
	const ends = (['met', 'unmet'] as const).map((end) =>
		symmetricDifference(space, space.where(one, end), space.where(other, end)),
	)
	return space.or(...ends)
}

/**
 * Compiles a rule set into a proof of whether a mutant of it matters.
 * @param near a person from whom witnesses differ as little as possible
 * @returns a function that gives a person whose outcome, strength or result of some criterion differs; null if there
 * is none among all persons
 */
export function compileMatters(ruleset: Ruleset, near: Case): (mutant: Mutant) => Case | null {
	const conditions = ruleset.criteria.map(({ condition }) => condition)
	const whole = spaceOf(conditions, anyScope, near, [])
	const outcomes = outcomesIn(whole, ruleset)
	const originals = new Map(ruleset.criteria.map((criterion) => [criterion.id, criterion]))

	const byCriterion = (id: string, changed: Criterion | undefined): Case | null => {
		const original = originals.get(id) as Criterion
		if (!changed) return whole.witness(whole.not(whole.where(original.condition, 'met')))
		if (changed.condition === original.condition) return null
		const space = spaceOf([original.condition, changed.condition], anyScope, near, [])
		return space.witness(withDifferentResults(space, original, changed))
	}
	const byOutcome = (mutant: Mutant): Case | null => {
		const others = outcomesIn(whole, mutant.ruleset)
		const sets = (['eligible', 'ineligible', 'not-needed'] as const).map((outcome) =>
			symmetricDifference(whole, outcomes[outcome], others[outcome]),
		)
		const set = whole.or(...sets)
		return set === noPersons ? null : whole.witness(set)
	}
	const byStrength = (mutant: Mutant): Case | null =>
		supportingIn(mutant.ruleset) === supportingIn(ruleset) ? null : near

	return (mutant) => {
		const changed = new Map(mutant.ruleset.criteria.map((criterion) => [criterion.id, criterion]))
		// The smaller a condition, the sooner it is proved; one person suffices.
		const reaches = mutant.reaches.toSorted((a, b) => sizeOf(originals.get(a)) - sizeOf(originals.get(b)))
		for (const id of reaches) {
			const found = byCriterion(id, changed.get(id))
			if (found) return found
		}
		const isSameCondition = mutant.reaches.every(
			(id) => changed.get(id)?.condition === originals.get(id)?.condition,
		)
		return isSameCondition ? (byOutcome(mutant) ?? byStrength(mutant)) : null
	}
}

const supportingIn = ({ criteria }: Ruleset): string =>
	criteria.flatMap(({ id, kind }) => (kind === 'supporting' ? [id] : [])).join()

const sizeOf = (criterion: Criterion | undefined): number => JSON.stringify(criterion?.condition ?? '').length
