import type { Standing } from '@/lib/result/standing'
import { fold } from '@/lib/search/fold'
import { codeOf, hasFact, outcomeAt } from '@/rules/columns/result-columns'
import type { FactId } from '@/rules/facts'
import type { Outcome } from '@/rules/result'
import type { Choice, Decision } from '../model/records'
import { type ScreenedUnder, standingAt } from './screened'

/** A filter for rows. All parts must match; null matches everything. */
export type RowFilter = {
	readonly outcome: Outcome | null
	/** A criterion, and its required result; `not-met` includes unknown. */
	readonly criterion: string | null
	readonly result: 'not-met' | 'unmet' | 'unknown' | 'met'
	/** A fact that could still change the outcome, or whose answer settles nothing. */
	readonly missing: FactId | null
	/** A target market whose main language is spoken. */
	readonly market: string | null
	readonly decision: Choice | 'none' | null
	/** Only rows with unreadable cells. */
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

function testsOf(screened: ScreenedUnder, filter: RowFilter, decisions: Decisions): Test[] {
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

/** The indices of rows that pass a filter, in ascending order. */
export function filterRows(screened: ScreenedUnder, filter: RowFilter, decisions: Decisions): Uint32Array {
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

/** The number of rows with each outcome. */
export function countOutcomes(screened: ScreenedUnder, rows: Uint32Array): Readonly<Record<Outcome, number>> {
	const counts = { eligible: 0, undetermined: 0, ineligible: 0 }
	for (const row of rows) counts[outcomeAt(screened, row)]++
	return counts
}
