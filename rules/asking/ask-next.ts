import type { Columns } from '../columns/column'
import { type FactId, factIds } from '../facts'
import type { Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'
import { type OpenGroup, openGroups } from './open-groups'

/** What one question does, if everybody is asked it besides those asked before. */
export type Question = {
	readonly fact: FactId
	/** Undetermined rows that all these questions settle, whatever is answered. */
	readonly settles: number
	/** Undetermined rows that some answers to them settle. */
	readonly canSettle: number
	/** Undetermined rows in which the fact is not answered and could still change the outcome. */
	readonly missing: number
}

export type Next = {
	/** Undetermined rows that the questions asked before settle, whatever is answered. */
	readonly settled: number
	/** What could be asked next, best first. */
	readonly questions: readonly Question[]
}

/**
 * Finds out which question, asked of everybody, settles most of those whose outcome is undetermined.
 *
 * A set of questions settles a row when every way to answer those that the row has not answered yet makes its outcome
 * eligible or ineligible. An answer that settles nothing by the rule set's own words, such as an offer by word of mouth,
 * does not count as one here, and neither does "not sure". What the row has answered stays as it is.
 *
 * @returns how many rows are undetermined, and `next`, which takes what is asked before
 */
export function askNext(ruleset: Ruleset, parameters: Parameters, columns: Columns) {
	const groups = openGroups(ruleset, parameters, columns)

	const next = (asked: readonly FactId[] = []): Next => {
		let settled = 0
		let canBeSettled = 0
		const more = new Map<FactId, { settles: number; canSettle: number; missing: number }>()
		for (const group of groups) {
			const before = settlingOf(group, asked)
			if (before.settles) settled += group.rows
			if (before.canSettle) canBeSettled += group.rows
			for (const fact of group.missing) {
				if (asked.includes(fact)) continue
				const counts = more.get(fact) ?? { settles: 0, canSettle: 0, missing: 0 }
				more.set(fact, counts)
				counts.missing += group.rows
				if (before.settles && before.canSettle) continue
				const now = settlingOf(group, [...asked, fact])
				if (now.settles && !before.settles) counts.settles += group.rows
				if (now.canSettle && !before.canSettle) counts.canSettle += group.rows
			}
		}
		const questions = [...more].map(([fact, { settles, canSettle, missing }]) => ({
			fact,
			settles: settled + settles,
			canSettle: canBeSettled + canSettle,
			missing,
		}))
		return { settled, questions: questions.sort(bestFirst) }
	}
	return { undetermined: groups.reduce((sum, { rows }) => sum + rows, 0), next }
}

/** Whether answers to some questions settle a group's outcome: whatever is answered, or with some answers. */
function settlingOf({ states }: OpenGroup, asked: readonly FactId[]) {
	const ends = states.map(({ endsWith }) => endsWith(asked))
	return {
		// Somewhere a criterion is unmet in any case, or nowhere can one stay unknown.
		settles: ends.some((end) => !end.unknown && !end.met) || !ends.some((end) => end.unknown),
		canSettle: ends.some((end) => end.unmet) || ends.every((end) => end.met),
	}
}

const bestFirst = (a: Question, b: Question): number =>
	b.settles - a.settles ||
	b.canSettle - a.canSettle ||
	b.missing - a.missing ||
	factIds.indexOf(a.fact) - factIds.indexOf(b.fact)
