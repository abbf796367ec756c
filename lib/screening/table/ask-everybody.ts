import { activeRulesets } from '@/lib/active-rules/rulesets'
import { askNext } from '@/rules/asking/ask-next'
import type { FactId } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../model/records'
import { type PeopleColumns, withoutWithheld } from '../shown/show-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { columnsFor } from './people-columns'

/** How many candidates the questions settle under a rule set, out of those initially undetermined under it. */
export type ResolvedCount = { readonly ruleset: RulesetId; readonly count: number; readonly open: number }

/** One question, or two or three together, that settle somebody once the previous ones have been asked. */
export type SettlingQuestions = {
	readonly facts: readonly FactId[]
	/** Law first; none if they settle nobody, but the results of some need them. */
	readonly resolves: readonly ResolvedCount[]
	/** For questions that settle nobody by themselves: how many results need them, under the first rule set. */
	readonly needed?: ResolvedCount
	/** The rows that they settle under the first of these rule sets, or that need them, in ascending order. */
	readonly rows: readonly number[]
}

/** The maximum number of steps listed. */
const maxListed = 12

/**
 * What to ask next for the candidates of a role, in order, the employer's own questions first: each step settles
 * somebody under one of the role's rule sets, whatever the answers. If nothing does, the employer's questions that
 * results need; empty if there are none.
 */
export async function askEverybody(
	role: Role,
	own: PeopleColumns,
	work: Work = {},
): Promise<readonly SettlingQuestions[]> {
	const under = inLawOrder(role.rulesets)
	const rulesets = under.map((id) => activeRulesets[id])
	const { columns, rowOf } = withoutWithheld(columnsFor(role, own), rulesets)
	const { undetermined, employers, steps } = askNext(rulesets, configuredParameters, columns)
	const listed: SettlingQuestions[] = []
	for (const { facts, settled } of steps) {
		const [first, ...others] = under.flatMap((ruleset, at) => {
			const rows = (settled[at] ?? []).map(rowOf)
			return rows.length > 0 ? [{ ruleset, count: rows.length, open: undetermined[at] ?? 0, rows }] : []
		})
		if (!first) break
		const { rows, ...resolved } = first
		listed.push({ facts, resolves: [resolved, ...others.map(({ rows: _, ...other }) => other)], rows })
		if (listed.length === maxListed) break
		await yieldToEventLoop(work, listed.length, maxListed)
	}
	if (listed.length > 0 || employers.facts.length === 0) return listed
	const [needed] = under.flatMap((ruleset, at) => {
		const rows = (employers.rows[at] ?? []).map(rowOf)
		return rows.length > 0 ? [{ ruleset, count: rows.length, open: undetermined[at] ?? 0, rows }] : []
	})
	if (!needed) return listed
	const { rows, ...resolved } = needed
	return [{ facts: employers.facts, resolves: [], needed: resolved, rows }]
}
