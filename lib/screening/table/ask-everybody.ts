import { activeRulesets } from '@/lib/active-rules/rulesets'
import { askNext } from '@/rules/asking/ask-next'
import type { Columns } from '@/rules/columns/column'
import type { FactId } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../model/records'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { columnsFor } from './people-columns'

/** How many candidates the questions settle under a rule set, out of those initially undetermined under it. */
export type Resolved = { readonly ruleset: RulesetId; readonly count: number; readonly open: number }

/** One question, or two or three together, that settle somebody once the previous ones have been asked. */
export type NextQuestions = {
	readonly facts: readonly FactId[]
	/** At least one, law first. */
	readonly resolves: readonly [Resolved, ...Resolved[]]
	/** The rows that they settle under the first of these rule sets, in ascending order. */
	readonly rows: readonly number[]
}

/** The maximum number of steps listed. */
const maxListed = 12

/**
 * What to ask the candidates of a role next, in order: each step settles somebody under one of the role's rule sets,
 * whatever the answers. Empty if nothing does.
 */
export async function askEverybody(
	role: Role,
	own: Columns,
	work: Work = {},
): Promise<readonly NextQuestions[]> {
	const under = inLawOrder(role.rulesets)
	const { undetermined, steps } = askNext(
		under.map((id) => activeRulesets[id]),
		configuredParameters,
		columnsFor(role, own),
	)
	const listed: NextQuestions[] = []
	for (const { facts, settled } of steps) {
		const [first, ...others] = under.flatMap((ruleset, at) => {
			const rows = settled[at] ?? []
			return rows.length > 0 ? [{ ruleset, count: rows.length, open: undetermined[at] ?? 0, rows }] : []
		})
		if (!first) break
		const { rows, ...resolved } = first
		listed.push({ facts, resolves: [resolved, ...others.map(({ rows: _, ...other }) => other)], rows })
		if (listed.length === maxListed) break
		await yieldToEventLoop(work, listed.length, maxListed)
	}
	return listed
}
