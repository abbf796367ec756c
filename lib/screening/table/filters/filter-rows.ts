import { fold } from '@/lib/search/fold'
import type { TableFilter } from '../../model/table-filter'
import { byRow } from './by-row'
import type { FilterData } from './filter-data'
import { type FilterVerdict, fails, mayPass, passes, passesIf, type VerdictAt } from './filter-verdict'
import { verdictOf } from './verdict-of'

/** Rows that pass, in ascending order, and the number of those left out only because something is not known. */
export type FilteredRows = { readonly rows: Uint32Array; readonly unknown: number }

/** Whether every word is found in what is known about a candidate, their tags and their notes. */
function searchVerdict({ screened, progress }: FilterData, search: string): VerdictAt | null {
	const terms = fold(search).split(' ').filter(Boolean)
	if (terms.length === 0) return null
	const { haystack } = screened
	const rows = byRow(progress, screened.keys)
	return (row) =>
		passesIf(
			terms.every(
				(term) => (haystack[row] as string).includes(term) || rows[row]?.words?.includes(term) === true,
			),
		)
}

/** The minimum of all filters' verdicts on each row. */
function verdictsOf(filtered: FilterData, { filters, search }: TableFilter): Uint8Array {
	const all = new Uint8Array(filtered.screened.count).fill(passes)
	// The search comes last: it is the slowest, and only checks rows that are left.
	const found = searchVerdict(filtered, search)
	for (const at of [...filters.map((filter) => verdictOf(filtered, filter)), ...(found ? [found] : [])]) {
		for (let row = 0; row < all.length; row++) {
			const before = all[row] as FilterVerdict
			if (before === fails) continue
			const now = at(row)
			if (now < before) all[row] = now
		}
	}
	return all
}

/** The rows that pass a filter. A row that may or may not pass does not, and is counted. */
export function filterRows(filtered: FilterData, filter: TableFilter): FilteredRows {
	const all = verdictsOf(filtered, filter)
	const rows = new Uint32Array(all.length)
	let count = 0
	let left = 0
	for (let row = 0; row < all.length; row++) {
		if (all[row] === passes) rows[count++] = row
		else if (all[row] === mayPass) left++
	}
	return { rows: rows.subarray(0, count), unknown: left }
}

/** The number of rows that pass. */
export const countRows = (filtered: FilterData, filter: TableFilter): number =>
	verdictsOf(filtered, filter).reduce((count, verdict) => (verdict === passes ? count + 1 : count), 0)

/** What would be removed, the index of a filter or the search, and how many candidates there would be without it. */
type Removal = { readonly of: number | 'search'; readonly count: number }

/** A filter without one of its filters, or without its search. */
export const withoutFilter = (filter: TableFilter, of: Removal['of']): TableFilter =>
	of === 'search' ? { ...filter, search: '' } : { ...filter, filters: filter.filters.toSpliced(of, 1) }

/**
 * The removal that would leave the most candidates; null if there would be none.
 * @param countOf how many candidates a filter shows
 */
export function filterToRemove(
	filter: TableFilter,
	countOf: (filter: TableFilter) => number,
): Removal | null {
	let best: Removal | null = null
	for (const of of [...filter.filters.keys(), ...(filter.search === '' ? [] : ['search' as const])]) {
		const count = countOf(withoutFilter(filter, of))
		if (count > (best?.count ?? 0)) best = { of, count }
	}
	return best
}
