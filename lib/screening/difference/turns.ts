import { activeRulesets } from '@/lib/active-rules/rulesets'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Candidate, Role } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import { showColumns, shownOutcomeOfCode } from '../shown/show-columns'
import { columnsFor, peopleColumns } from '../table/people-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'

/** The outcomes of people under one rule set, before and after, by code, in the order of the people. */
export type Turns = { readonly ruleset: RulesetId; readonly before: Uint8Array; readonly after: Uint8Array }

/** How many people change from one outcome to another. */
export type TurnCount = {
	readonly ruleset: RulesetId
	readonly from: ShownOutcome
	readonly to: ShownOutcome
	readonly people: number
}

const peoplePerBatch = 4096
const law: readonly RulesetId[] = ['k-published', 'work-permit']

/** The rule sets whose outcomes are reported: the law first, then the opening's own first one. */
const rulesetsToTell = ({ rulesets: own }: Pick<Role, 'rulesets'>): readonly RulesetId[] => [
	...new Set([...law, ...own.slice(0, 1)]),
]

/** Computes the outcomes of people in a role before and after an import. */
export async function outcomesTurned(
	role: Role,
	count: number,
	personAt: (place: number) => { readonly before: Candidate; readonly after: Candidate } | null,
	work: Work = {},
): Promise<readonly Turns[]> {
	const turns = rulesetsToTell(role).map((ruleset) => ({
		ruleset,
		before: new Uint8Array(count),
		after: new Uint8Array(count),
	}))
	for (let from = 0; from < count; from += peoplePerBatch) {
		await yieldToEventLoop(work, from, count)
		const people = Array.from({ length: Math.min(peoplePerBatch, count - from) }, (_, at) =>
			personAt(from + at),
		)
		for (const time of ['before', 'after'] as const) {
			const columns = columnsFor(role, peopleColumns(people.map((person) => person?.[time] ?? { facts: {} })))
			for (const { ruleset, [time]: outcomes } of turns)
				outcomes.set(showColumns(activeRulesets[ruleset], configuredParameters, columns).outcomes, from)
		}
	}
	return turns
}

/** Whether a person's outcome changes under any rule set. */
export const turnsAt = (turns: readonly Turns[], place: number): boolean =>
	turns.some(({ before, after }) => before[place] !== after[place])

/** Counts who changes from which outcome to which. */
export function countTurns(turns: readonly Turns[]): readonly TurnCount[] {
	return turns.flatMap(({ ruleset, before, after }) => {
		const counts = new Map<string, { from: ShownOutcome; to: ShownOutcome; people: number }>()
		for (const [place, code] of before.entries()) {
			const to = after[place] as number
			if (code === to) continue
			const key = `${code} ${to}`
			const known = counts.get(key) ?? {
				from: shownOutcomeOfCode(code),
				to: shownOutcomeOfCode(to),
				people: 0,
			}
			counts.set(key, { ...known, people: known.people + 1 })
		}
		return [...counts.values()].map((turn) => ({ ruleset, ...turn }))
	})
}
