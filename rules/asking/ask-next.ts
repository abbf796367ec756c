import type { Columns } from '../columns/column'
import { type FactId, factIds } from '../facts'
import type { Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'
import { type OpenGroup, openGroups } from './open-groups'

/** What one more question achieves if everybody is asked it in addition to the questions asked so far. */
export type Question = {
	readonly fact: FactId
	/** Undetermined rows that all these questions together settle, whatever the answers. */
	readonly settles: number
	/** Undetermined rows that they settle given the right answers. */
	readonly canSettle: number
	/** Undetermined rows in which the fact is unanswered and could still change the outcome. */
	readonly missing: number
}

export type Next = {
	/** Undetermined rows that the questions asked so far settle, whatever the answers. */
	readonly settled: number
	/** What could be asked next, best first. */
	readonly questions: readonly Question[]
}

/**
 * Finds the question that, asked of everybody, settles the most people whose outcome is undetermined.
 *
 * A set of questions settles a row when every way of answering those it has not answered yet makes its outcome eligible
 * or ineligible. An answer that the rule set itself treats as settling nothing, such as a verbal offer, does not count
 * here, and neither does "not sure". Existing answers are left unchanged.
 *
 * @returns the number of undetermined rows, and `next`, which takes the questions asked so far
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

/** Whether answering some questions settles a group's outcome: whatever the answers, or with the right ones. */
function settlingOf({ states }: OpenGroup, asked: readonly FactId[]) {
	const ends = states.map(({ endsWith }) => endsWith(asked))
	return {
		// Some component is unmet in every case, or none can stay unknown.
		settles: ends.some((end) => !end.unknown && !end.met) || !ends.some((end) => end.unknown),
		canSettle: ends.some((end) => end.unmet) || ends.every((end) => end.met),
	}
}

const bestFirst = (a: Question, b: Question): number =>
	b.settles - a.settles ||
	b.canSettle - a.canSettle ||
	b.missing - a.missing ||
	factIds.indexOf(a.fact) - factIds.indexOf(b.fact)
