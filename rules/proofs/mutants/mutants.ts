import type { Criterion, CriterionKind, Ruleset } from '@/rules/ruleset'
import { replaceIn } from './mutation'
import { mutationsOf } from './of-conditions'

/** A rule set with one change in its data. */
export type Mutant = {
	/** The affected criteria, and what is changed, in a few words. */
	readonly name: string
	readonly ruleset: Ruleset
	/** The criteria that the change alters or removes. */
	readonly reaches: readonly string[]
}

const kinds: readonly CriterionKind[] = ['exempting', 'required', 'supporting', 'informative']

/**
 * Every single change of the data that decides a rule set's results: its criteria, their kinds and conditions, and
 * the points table.
 */
export function mutantsOf(ruleset: Ruleset): readonly Mutant[] {
	return numbered([
		...ruleset.criteria.flatMap((criterion) => ofCriterion(ruleset, criterion)),
		...ofConditions(ruleset),
	])
}

/** Numbers mutants that share a name, such as those of two equal tests in one criterion. */
function numbered(mutants: readonly Mutant[]): readonly Mutant[] {
	const counts = new Map<string, number>()
	return mutants.map((mutant) => {
		const count = (counts.get(mutant.name) ?? 0) + 1
		counts.set(mutant.name, count)
		return count === 1 ? mutant : { ...mutant, name: `${mutant.name} (${count})` }
	})
}

function ofCriterion(ruleset: Ruleset, criterion: Criterion): readonly Mutant[] {
	const { id, kind } = criterion
	const mutant = (what: string, criteria: readonly Criterion[]): Mutant => ({
		name: `${id}: ${what}`,
		ruleset: { ...ruleset, criteria },
		reaches: [id],
	})
	const others = kinds.filter((other) => other !== kind)
	const place = ruleset.criteria.indexOf(criterion)
	return [
		mutant('left out', ruleset.criteria.toSpliced(place, 1)),
		...others.map((other) =>
			mutant(`${other} instead of ${kind}`, ruleset.criteria.with(place, { ...criterion, kind: other })),
		),
	]
}

function ofConditions(ruleset: Ruleset): readonly Mutant[] {
	const changes = mutationsOf(ruleset.criteria.map(({ condition }) => condition))
	return changes.map((change) => {
		const { criteria, points } = replaceIn({ criteria: ruleset.criteria, points: ruleset.points }, change)
		const reached = criteria.filter((criterion, place) => criterion !== ruleset.criteria[place])
		const reaches = reached.map(({ id }) => id)
		return {
			name: `${reaches.join(', ')}: ${change.what}`,
			ruleset: { ...ruleset, criteria, ...(points && { points }) },
			reaches,
		}
	})
}
