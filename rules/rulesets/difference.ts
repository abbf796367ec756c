import { type Condition, groupIn } from '../condition'
import type { Criterion, CriterionKind, Ruleset } from '../ruleset'

/** Two of something, an earlier one and a later one. */
type Change<T> = { readonly from: T; readonly to: T }

/** How a criterion differs between two versions; what is the same in both is left out. */
export type CriterionChange = {
	readonly id: string
	readonly kind?: Change<CriterionKind>
	/** The parts of the condition that differ. */
	readonly condition?: Change<Condition>
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * The part in which two conditions differ: the single part of each that the other does not have, or else the whole
 * conditions.
 */
function differingPart(from: Condition, to: Condition): Change<Condition> {
	const [before, after] = [groupIn(from), groupIn(to)]
	if (before === null || before.op !== after?.op) return { from, to }
	const [only, ...others] = without(before.conditions, after.conditions)
	const [added, ...more] = without(after.conditions, before.conditions)
	return only && added && others.length + more.length === 0 ? differingPart(only, added) : { from, to }
}

const without = (parts: readonly Condition[], others: readonly Condition[]) =>
	parts.filter((part) => !others.some((other) => isSame(part, other)))

function changeOf(from: Criterion, to: Criterion): CriterionChange[] {
	const kind = from.kind !== to.kind && { kind: { from: from.kind, to: to.kind } }
	const condition = !isSame(from.condition, to.condition) && {
		condition: differingPart(from.condition, to.condition),
	}
	return kind || condition ? [{ id: to.id, ...kind, ...condition }] : []
}

/** The criteria that both versions of a rule set have but that differ, in the order of the later one. */
export const changedCriteria = (from: Ruleset, to: Ruleset): readonly CriterionChange[] =>
	to.criteria.flatMap((criterion) => {
		const before = from.criteria.find(({ id }) => id === criterion.id)
		return before ? changeOf(before, criterion) : []
	})
