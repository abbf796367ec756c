import { activeRulesets } from '@/lib/active-rules/rulesets'
import { fold } from '@/lib/search/fold'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import { belongsTo } from '../model/belongs-to'
import type { Role } from '../model/records'
import { showColumns } from '../shown/show-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { columnsFor, type People } from './people-columns'
import { ranksOf } from './ranks'

/** Everybody screened for every role: who would fit where. */
export type AcrossOpenings = {
	readonly ruleset: RulesetId
	readonly roles: readonly { readonly id: string; readonly name: string }[]
	/** The candidates' keys, sorted by name; all arrays below are in the same order. */
	readonly keys: readonly string[]
	readonly names: readonly string[]
	readonly ids: readonly string[]
	readonly haystack: readonly string[]
	/** The outcome code of each candidate (row) for each role (column), row by row; see `shownOutcomeOfCode`. */
	readonly outcomes: Uint8Array
	/** Whether the candidate is considered for the role: 1 or 0, in the same layout. */
	readonly considered: Uint8Array
}

type Options = { readonly ruleset: RulesetId; readonly formats: string }

/** Screens everybody for every role under one rule set. */
export async function screenAcross(
	roles: readonly Role[],
	{ candidates, columns }: People,
	{ ruleset, formats }: Options,
	work: Work = {},
): Promise<AcrossOpenings> {
	const ranks = ranksOf(
		candidates.map(({ name, id }) => name || id),
		formats,
		(at) => !candidates[at]?.name,
	)
	const sorted = candidates.slice()
	candidates.forEach((candidate, at) => {
		sorted[ranks[at] ?? at] = candidate
	})
	const results = new Uint8Array(sorted.length * roles.length)
	const considered = new Uint8Array(sorted.length * roles.length)
	for (const [column, role] of roles.entries()) {
		await yieldToEventLoop(work, Math.floor((sorted.length * column) / roles.length), sorted.length)
		const evaluated = showColumns(activeRulesets[ruleset], configuredParameters, columnsFor(role, columns))
		for (const [row, candidate] of candidates.entries()) {
			const place = (ranks[row] ?? row) * roles.length + column
			results[place] = evaluated.outcomes[row] as number
			considered[place] = belongsTo(candidate, role.id) ? 1 : 0
		}
	}
	return {
		ruleset,
		roles: roles.map(({ id, name }) => ({ id, name })),
		keys: sorted.map(({ key }) => key),
		names: sorted.map(({ name, id }) => name || id),
		ids: sorted.map(({ id }) => id),
		haystack: sorted.map(({ name, id }) => fold(`${name} ${id}`)),
		outcomes: results,
		considered,
	}
}
