import type { Columns } from '@/rules/columns/column'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ShownOutcome } from '../model/shown-outcome'
import { shownOutcomeOfCode } from '../shown/show-columns'
import { outcomesShown } from '../table/screened-candidates'
import { spokenColumns } from '../table/spoken-columns'
import type { ResultsOf } from './blocking'
import { noOutcomes } from './count-outcomes'
import { type Cell, minShown, type ProtectedTable, protectCells } from './protect-cells'

/** The maximum number of markets with rows of their own; the others share a row. */
const maxMarkets = 6

/**
 * A row of the table by market: a market, several small ones together, or candidates who speak no market's language.
 */
export type MarketRow = {
	/** Country codes; empty for none. */
	readonly markets: readonly string[]
	/** Whether candidates who speak no market's language are counted here as well. */
	readonly withNone: boolean
	readonly people: number
	/** The outcomes under each rule set that can be shown; a candidate may be counted in several rows. */
	readonly cells: Readonly<Partial<Record<RulesetId, Readonly<Record<ShownOutcome, Cell>>>>>
}

type Group = { readonly markets: readonly string[]; readonly withNone: boolean }
type Grouped = Group & { readonly rows: readonly number[] }

/** The row indices of candidates by market, and of those who speak no market's language. */
function rowsByMarket(columns: Columns) {
	const { marketsAt } = spokenColumns(columns, {})
	const of = new Map<string, number[]>()
	const none: number[] = []
	for (let row = 0; row < columns.count; row++) {
		const markets = marketsAt(row)
		if (markets.length === 0) none.push(row)
		for (const market of markets) {
			const rows = of.get(market) ?? []
			rows.push(row)
			of.set(market, rows)
		}
	}
	return { of, none }
}

/** Markets, the largest first, grouped so that no group has fewer people than `least`. */
function groupMarkets(columns: Columns, least: number): readonly Grouped[] {
	const { of, none } = rowsByMarket(columns)
	const largest = [...of].toSorted(([, a], [, b]) => b.length - a.length)
	const own = largest.filter(([, rows], at) => at < maxMarkets && rows.length >= least)
	const rest = largest.slice(own.length)
	const together = (groups: readonly Grouped[]): Grouped => ({
		markets: groups.flatMap(({ markets }) => markets),
		withNone: groups.some(({ withNone }) => withNone),
		rows: [...new Set(groups.flatMap(({ rows }) => rows))],
	})
	const asGroup = ([market, rows]: (typeof largest)[number]): Grouped => ({
		markets: [market],
		withNone: false,
		rows,
	})
	const groups = own.map(asGroup)
	if (rest.length > 0) groups.push(together(rest.map(asGroup)))
	if (none.length > 0) groups.push({ markets: [], withNone: true, rows: none })
	for (;;) {
		const small = groups.findIndex(({ rows }) => rows.length < least)
		if (small < 0 || groups.length === 1) return groups
		const first = Math.max(0, Math.min(small, groups.length - 2))
		groups.splice(first, 2, together(groups.slice(first, first + 2)))
	}
}

type Results = readonly Pick<ResultsOf, 'ruleset' | 'results'>[]

/**
 * Everybody's outcomes by target market, never by nationality, with every number: for those who see the candidates
 * themselves.
 * @returns null if there are no two groups to compare
 */
export const outcomesByMarket = (columns: Columns, all: Results): readonly MarketRow[] | null =>
	count(groupMarkets(columns, 1), all, (numbers) => numbers)

/**
 * The same for those who do not: no number under 5 is shown or can be derived from the others.
 * @returns null if there are no two groups to compare; a rule set is absent if its numbers cannot be protected
 */
export const protectedByMarket = (columns: Columns, all: Results): readonly MarketRow[] | null =>
	count(groupMarkets(columns, minShown), all, protectCells)

function count(
	groups: readonly Grouped[],
	all: Results,
	show: (numbers: readonly (readonly number[])[]) => ProtectedTable | null,
): readonly MarketRow[] | null {
	if (groups.length < 2) return null
	const cells: Partial<Record<RulesetId, Readonly<Record<ShownOutcome, Cell>>>>[] = groups.map(() => ({}))
	for (const { ruleset, results } of all) {
		const numbers = groups.map(({ rows }) => {
			const counts = { ...noOutcomes }
			for (const row of rows) counts[shownOutcomeOfCode(results.outcomes[row] as number)]++
			return outcomesShown.map((outcome) => counts[outcome])
		})
		const shown = show(numbers)
		for (const [place, line] of (shown ?? []).entries()) {
			const named = outcomesShown.map((outcome, at) => [outcome, line[at]])
			;(cells[place] as Record<string, unknown>)[ruleset] = Object.fromEntries(named)
		}
	}
	return groups.map(({ rows, ...group }, place) => ({
		...group,
		people: rows.length,
		cells: cells[place] ?? {},
	}))
}
