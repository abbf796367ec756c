import { useEffect, useState } from 'react'
import { everyone } from '@/lib/screening/model/table-filter'
import type { SavedView, TableView } from '@/lib/screening/model/table-view'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import { countRows } from '@/lib/screening/table/filters/filter-rows'
import { viewOfSaved } from '@/lib/screening/table/views/saved-views'

/** How long counting runs before yielding to the page, in milliseconds. */
const turn = 10

const none: ReadonlyMap<string, number> = new Map()

/** How many candidates each view shows, by its id; counted in parts, so that the page stays responsive. */
export function useViewCounts(
	filtered: FilterData,
	views: readonly SavedView[],
	atFirst: TableView,
): ReadonlyMap<string, number> {
	const [counts, setCounts] = useState(none)
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined
		const found = new Map<string, number>()
		function count(from: number) {
			const start = performance.now()
			let at = from
			for (; at < views.length && performance.now() - start < turn; at++) {
				const view = views[at] as SavedView
				found.set(view.id, countRows(filtered, { ...everyone, filters: viewOfSaved(view, atFirst).filters }))
			}
			if (at < views.length) timer = setTimeout(count, 0, at)
			else setCounts(found)
		}
		count(0)
		return () => clearTimeout(timer)
	}, [filtered, views, atFirst])
	return counts
}
