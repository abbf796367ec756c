import type { Standing } from '@/lib/result/standing'
import type { Columns } from '@/rules/columns/column'
import { resultAt } from '@/rules/columns/result-columns'
import { configuredParameters } from '@/rules/parameters'
import type { Outcome } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../model/records'
import { columnsFor } from '../table/people-columns'
import { standingAt } from '../table/screened'
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

/** Only rule sets with a parameter that is not settled wait for the authority. */
function waitsIn(ruleset: Ruleset, columns: Columns, results: ResultsOf['results']): ResultsOf['waits'] {
	if (ruleset.parameters.length === 0) return null
	const { standings } = standingColumns(ruleset, configuredParameters, columns, results)
	const unsettled: Standing = 'unsettled'
	const { criteria } = results
	return (row, criterion) => standingAt({ standings, criteria }, row, criterion) === unsettled
}

/** How many people there are whose required conditions are all met or wait for the authority, and who are not all met. */
function countReady({ criteria, results, waits }: ResultsOf): number {
	if (!waits) return 0
	const required = criteria.flatMap(({ kind }, place) => (kind === 'required' ? [place] : []))
	const undetermined: Outcome = 'undetermined'
	const isLeft = (row: number) =>
		required.every((place) => resultAt(results, row, place) === 'met' || waits(row, place))
	return countOutcomes(results, isLeft)[undetermined]
}

/** Counts how the candidates of an opening stand: by rule set, by condition, and by market. */
export async function overviewOf(role: Role, own: Columns, work: Work = {}): Promise<Overview> {
	const columns = columnsFor(role, own)
	const ids = inLawOrder(role.rulesets)
	const all: ResultsOf[] = []
	for (const [place, id] of ids.entries()) {
		await yieldToEventLoop(work, Math.floor((own.count * place) / (ids.length + 1)), own.count)
		const results = resultsUnder(id, columns)
		all.push({
			ruleset: id,
			criteria: rulesets[id].criteria,
			results,
			waits: waitsIn(rulesets[id], columns, results),
		})
	}
	await yieldToEventLoop(work, Math.floor((own.count * ids.length) / (ids.length + 1)), own.count)
	return {
		count: own.count,
		rules: all.map((one) => ({
			ruleset: one.ruleset,
			version: rulesets[one.ruleset].version,
			counts: countOutcomes(one.results),
			ready: countReady(one),
		})),
		...findBlocks(all, columns.facts),
		markets: outcomesByMarket(columns, all),
	}
}
