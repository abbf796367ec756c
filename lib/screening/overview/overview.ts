import { activeRulesets } from '@/lib/active-rules/rulesets'
import type { Standing } from '@/lib/result/standing'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../model/records'
import type { PeopleColumns } from '../shown/show-columns'
import { columnsFor } from '../table/people-columns'
import { outcomeStandingAt, standingAt } from '../table/screened-candidates'
import { standingColumns } from '../table/standing-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { type Block, findBlocks, type ResultsOf, type WaitingCondition } from './blocking'
import { type MarketRow, outcomesByMarket, protectedByMarket } from './by-market'
import { countOutcomes, type OutcomeCounts, resultsUnder } from './count-outcomes'

/** Everybody's results under one rule set, counted. */
export type RulesCount = {
	readonly ruleset: RulesetId
	readonly version: string
	readonly counts: OutcomeCounts
	/** How many meet everything that has been published and wait only for the authority. */
	readonly ready: number
}

/** The status of an opening's candidates as a whole. */
export type Overview = {
	readonly count: number
	/** Law first. */
	readonly rules: readonly RulesCount[]
	readonly blocks: readonly Block[]
	readonly waiting: readonly WaitingCondition[]
	/** For those who see the candidates themselves. */
	readonly markets: readonly MarketRow[] | null
	/** For everybody else: without small numbers. */
	readonly protectedMarkets: readonly MarketRow[] | null
}

/** Who waits for the authority; null under rule sets without parameters, which never do. */
function waitingIn(ruleset: Ruleset, columns: PeopleColumns, results: ResultsOf['results']) {
	if (ruleset.parameters.length === 0) return null
	const { standings, inconclusive } = standingColumns(ruleset, configuredParameters, columns, results)
	const own = { ...results, standings, inconclusive }
	const unsettled: Standing = 'unsettled'
	return {
		waits: (row: number, criterion: number) => standingAt(own, row, criterion) === unsettled,
		isReady: (row: number) => outcomeStandingAt(own, row) === unsettled,
	}
}

/** Counts the results of an opening's candidates: by rule set, by condition, and by market. */
export async function overviewOf(role: Role, own: PeopleColumns, work: Work = {}): Promise<Overview> {
	const columns = columnsFor(role, own)
	const ids = inLawOrder(role.rulesets)
	const all: (ResultsOf & { readonly ready: number })[] = []
	for (const [place, id] of ids.entries()) {
		await yieldToEventLoop(work, Math.floor((own.count * place) / (ids.length + 1)), own.count)
		const results = resultsUnder(id, columns)
		const waiting = waitingIn(activeRulesets[id], columns, results)
		all.push({
			ruleset: id,
			criteria: activeRulesets[id].criteria,
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
			version: activeRulesets[one.ruleset].version,
			counts: countOutcomes(one.results),
			ready: one.ready,
		})),
		...findBlocks(all, columns.facts),
		markets: outcomesByMarket(columns, all),
		protectedMarkets: protectedByMarket(columns, all),
	}
}
