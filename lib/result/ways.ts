import type { Change } from '@/rules/changes/find-changes'
import { type FactId, facts } from '@/rules/facts'
import type { Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { factsIn } from '@/rules/trace'

/** What a change takes: an answer, a decision, or time. */
export const wayGroups = ['answer', 'now', 'time'] as const
export type WayGroup = (typeof wayGroups)[number]

/** The group of a change. */
export function wayGroupOf({ fact, from }: Pick<Change, 'fact' | 'from'>): WayGroup {
	if (from === null) return 'answer'
	return facts[fact].change === 'now' ? 'now' : 'time'
}

/** An unanswered question has no value yet, so only the question counts; otherwise the value must be the same too. */
const isSame = (a: Change, b: Change) =>
	a.fact === b.fact && (a.from === null || JSON.stringify(a.to) === JSON.stringify(b.to))

export type SplitWays = {
	/** The changes of each way that not all ways share, in order. */
	readonly own: readonly (readonly Change[])[]
	/** The changes that occur in every way. */
	readonly common: readonly Change[]
}

/** Separates what several ways share from what is specific to each. */
export function splitWays(ways: readonly (readonly Change[])[]): SplitWays {
	const isCommon = (change: Change) => ways.every((way) => way.some((other) => isSame(change, other)))
	return {
		own: ways.map((way) => way.filter((change) => !isCommon(change))),
		common: ways[0]?.filter(isCommon) ?? [],
	}
}

/**
 * The required criterion that is not met and depends on this fact alone, so that its statement says what would help;
 * or null.
 */
export function criterionOf(ruleset: Ruleset, { criteria }: Result, fact: FactId): string | null {
	const open = new Set(criteria.filter(({ result }) => result !== 'met').map(({ id }) => id))
	const found = ruleset.criteria.find(
		({ id, kind, condition }) =>
			kind === 'required' && open.has(id) && factsIn(condition).every((other) => other === fact),
	)
	return found?.id ?? null
}
