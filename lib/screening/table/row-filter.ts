import type { Standing } from '@/lib/result/result-view'
import { fold } from '@/lib/search/fold'
import { codeOf, hasFact, metAt, outcomeAt } from '@/rules/columns/result-columns'
import type { FactId } from '@/rules/facts'
import type { Outcome } from '@/rules/result'
import type { Choice, Decision } from '../model/records'
import { isOpenStanding, type Screened, standingAt } from './screened'

/** Which rows are wanted. Every part narrows; null wants all. */
export type RowFilter = {
	readonly outcome: Outcome | null
	/** A criterion, and what its result is to be; `not-met` also takes what is not known. */
	readonly criterion: string | null
	readonly result: 'not-met' | 'unmet' | 'unknown' | 'met'
	/** A fact that could still change the outcome, or that is answered and settles nothing. */
	readonly missing: FactId | null
	/** A target market of which a main language is spoken. */
	readonly market: string | null
	readonly decision: Choice | 'none' | null
	/** Cells that could not be read. */
	readonly faulty: boolean
	readonly search: string
}

export const allRows: RowFilter = {
	outcome: null,
	criterion: null,
	result: 'not-met',
	missing: null,
	market: null,
	decision: null,
	faulty: false,
	search: '',
}

export type Decisions = ReadonlyMap<string, Decision>

type Test = (row: number) => boolean

const wanted: Record<RowFilter['result'], readonly Standing[]> = {
	met: ['met'],
	unmet: ['unmet'],
	unknown: ['unanswered', 'inconclusive', 'unsettled'],
	'not-met': ['unmet', 'unanswered', 'inconclusive', 'unsettled'],
}

function testsOf(screened: Screened, filter: RowFilter, decisions: Decisions): Test[] {
	const tests: Test[] = []
	if (filter.outcome !== null) {
		const code = codeOf(filter.outcome)
		tests.push((row) => screened.outcomes[row] === code)
	}
	const place = filter.criterion === null ? -1 : screened.criteria.indexOf(filter.criterion)
	if (place >= 0) {
		const standings = wanted[filter.result]
		tests.push((row) => standings.includes(standingAt(screened, row, place)))
	}
	if (filter.missing !== null) {
		const fact = screened.facts.indexOf(filter.missing)
		const { missing, inconclusive } = screened
		const isOpen = (row: number) =>
			hasFact(screened, missing, row, fact) || hasFact(screened, inconclusive, row, fact)
		tests.push(fact < 0 ? () => false : isOpen)
	}
	const { market, decision } = filter
	if (market !== null) tests.push((row) => screened.markets[row]?.includes(market) === true)
	if (decision !== null)
		tests.push((row) => (decisions.get(screened.keys[row] ?? '')?.choice ?? 'none') === decision)
	if (filter.faulty) tests.push((row) => (screened.faults[row] ?? 0) > 0)
	const terms = fold(filter.search).split(' ').filter(Boolean)
	if (terms.length > 0) tests.push((row) => terms.every((term) => screened.haystack[row]?.includes(term)))
	return tests
}

/** The rows that pass a filter, in the order in which they came. */
export function filterRows(screened: Screened, filter: RowFilter, decisions: Decisions): Uint32Array {
	const tests = testsOf(screened, filter, decisions)
	const rows = new Uint32Array(screened.count)
	let count = 0
	for (let row = 0; row < screened.count; row++) {
		let passes = true
		for (const test of tests) {
			if (test(row)) continue
			passes = false
			break
		}
		if (passes) rows[count++] = row
	}
	return rows.subarray(0, count)
}

export type SortBy = 'name' | 'id' | 'outcome' | 'strength' | 'open' | 'decision'
export type Sorting = { readonly by: SortBy; readonly isDown: boolean }

const decisionOrder: readonly (Choice | undefined)[] = ['go-on', 'hold', 'decline', undefined]

/** A small number for each row by which it is sorted. */
function keyOf(
	screened: Screened,
	by: Exclude<SortBy, 'name' | 'id'>,
	decisions: Decisions,
): (row: number) => number {
	switch (by) {
		case 'outcome':
			return (row) => codeOf('eligible') - (screened.outcomes[row] as number)
		case 'strength':
			return (row) => metAt(screened, row)
		case 'open':
			return (row) => {
				let open = 0
				for (let place = 0; place < screened.criteria.length; place++) {
					if (isOpenStanding(standingAt(screened, row, place))) open++
				}
				return open
			}
		case 'decision':
			return (row) => decisionOrder.indexOf(decisions.get(screened.keys[row] ?? '')?.choice)
	}
}

/** Rows in the order of their ranks. Every rank occurs once, so that nothing has to be compared. */
function inRankOrder(rows: Uint32Array, ranks: Uint32Array): Uint32Array {
	const slots = new Int32Array(ranks.length).fill(-1)
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] ?? 0
		slots[ranks[row] ?? 0] = row
	}
	const ordered = new Uint32Array(rows.length)
	let count = 0
	for (let rank = 0; rank < slots.length; rank++) {
		const row = slots[rank] ?? -1
		if (row >= 0) ordered[count++] = row
	}
	return ordered
}

/** More than any key of `keyOf`. */
const mostKeys = 256

/** Rows by a small number, those with the same one in the order in which they came. */
function inKeyOrder(rows: Uint32Array, key: (row: number) => number, isDown: boolean): Uint32Array {
	const keys = new Uint8Array(rows.length)
	const starts = new Uint32Array(mostKeys + 1)
	for (let at = 0; at < rows.length; at++) {
		const own = key(rows[at] ?? 0)
		const place = isDown ? mostKeys - 1 - own : own
		keys[at] = place
		starts[place + 1] = (starts[place + 1] ?? 0) + 1
	}
	for (let place = 0; place < mostKeys; place++) {
		starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
	}
	const ordered = new Uint32Array(rows.length)
	for (let at = 0; at < rows.length; at++) {
		const place = keys[at] ?? 0
		const to = starts[place] ?? 0
		ordered[to] = rows[at] ?? 0
		starts[place] = to + 1
	}
	return ordered
}

/** Rows in the order that was chosen; those that are alike by name. */
export function sortRows(
	screened: Screened,
	rows: Uint32Array,
	{ by, isDown }: Sorting,
	decisions: Decisions,
): Uint32Array {
	if (by === 'name' || by === 'id') {
		const ordered = inRankOrder(rows, by === 'name' ? screened.nameRank : screened.idRank)
		return isDown ? ordered.reverse() : ordered
	}
	return inKeyOrder(inRankOrder(rows, screened.nameRank), keyOf(screened, by, decisions), isDown)
}

/** How many of some rows came out how. */
export function countOutcomes(screened: Screened, rows: Uint32Array): Readonly<Record<Outcome, number>> {
	const counts = { eligible: 0, undetermined: 0, ineligible: 0 }
	for (const row of rows) counts[outcomeAt(screened, row)]++
	return counts
}
