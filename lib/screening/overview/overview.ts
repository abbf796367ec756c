import { countingRulesets } from '@/lib/counting/rulesets'
import type { Standing } from '@/lib/result/standing'
import type { Columns } from '@/rules/columns/column'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../model/records'
import { columnsFor } from '../table/people-columns'
import { outcomeStandingAt, standingAt } from '../table/screened'
import { standingColumns } from '../table/standing-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { type Block, findBlocks, type ResultsOf, type Waiting } from './blocking'
import { type MarketRow, outcomesByMarket } from './by-market'
import { countOutcomes, type OutcomeCounts, resultsUnder } from './count-outcomes'

/** How everybody stands under one rule set. */
export type RulesCount = {
	readonly ruleset: RulesetId
	readonly version: string
	readonly counts: OutcomeCounts
	/** How many meet all that has been published and wait for the authority alone. */
	readonly ready: number
}

/** How the candidates of an opening stand as a whole. */
export type Overview = {
	readonly count: number
	/** Law first. */
	readonly rules: readonly RulesCount[]
	readonly blocks: readonly Block[]
	readonly waiting: readonly Waiting[]
	readonly markets: readonly MarketRow[] | null
}

/** Where the authority is waited for; null under rule sets without a parameter, which never wait for it. */
function waitingIn(ruleset: Ruleset, columns: Columns, results: ResultsOf['results']) {
	if (ruleset.parameters.length === 0) return null
	const { standings, inconclusive } = standingColumns(ruleset, configuredParameters, columns, results)
	const own = { ...results, standings, inconclusive }
	const unsettled: Standing = 'unsettled'
	return {
		waits: (row: number, criterion: number) => standingAt(own, row, criterion) === unsettled,
		isReady: (row: number) => outcomeStandingAt(own, row) === unsettled,
	}
}

/** Counts how the candidates of an opening stand: by rule set, by condition, and by market. */
export async function overviewOf(role: Role, own: Columns, work: Work = {}): Promise<Overview> {
	const columns = columnsFor(role, own)
	const ids = inLawOrder(role.rulesets)
	const all: (ResultsOf & { readonly ready: number })[] = []
	for (const [place, id] of ids.entries()) {
		await yieldToEventLoop(work, Math.floor((own.count * place) / (ids.length + 1)), own.count)
		const results = resultsUnder(id, columns)
		const waiting = waitingIn(countingRulesets[id], columns, results)
		all.push({
			ruleset: id,
			criteria: countingRulesets[id].criteria,
			results,
			waits: waiting?.waits ?? null,
			ready: waiting ? countOutcomes(results, waiting.isReady).undetermined : 0,
		})
	}
	await yieldToEventLoop(work, Math.floor((own.count * ids.length) / (ids.length + 1)), own.count)
	return {
		count: own.count,
		rules: all.map((one) => ({
			ruleset: one.ruleset,
			version: countingRulesets[one.ruleset].version,
			counts: countOutcomes(one.results),
			ready: one.ready,
		})),
		...findBlocks(all, columns.facts),
		markets: outcomesByMarket(columns, all),
	}
}
