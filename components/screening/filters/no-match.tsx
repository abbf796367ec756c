import { useMemo } from 'react'
import type { CandidateSelection } from '@/lib/screening/desk/only-these'
import type { TableFilter } from '@/lib/screening/model/table-filter'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import { filterRows, filterToRemove, withoutFilter } from '@/lib/screening/table/filters/filter-rows'
import { isAbout } from '@/lib/screening/table/filters/verdict-of'
import { resolvedRows } from '../asking/resolved-by'
import styles from './filters.module.css'
import { type FilterSpeech, sayFilter } from './say/say-filter'

type Props = {
	readonly filtered: FilterData
	readonly filter: TableFilter
	/** The only candidates to be shown, among those who pass the filter. */
	readonly only: CandidateSelection | null
	readonly speech: FilterSpeech
	readonly onFilter: (filter: TableFilter) => void
	/** Shows everyone. */
	readonly onClear: () => void
}

/** Says that no candidate matches, and which filter, or whether the search, is to be removed. */
export function NoMatch({ filtered, filter, only, speech, onFilter, onClear }: Props) {
	const { words, say } = speech
	const { filters, table } = words.screen
	const best = useMemo(
		() =>
			filterToRemove(filter, (wanted) => {
				const { rows } = filterRows(filtered, wanted)
				return resolvedRows(filtered.screened, rows, only).length
			}),
		[filtered, filter, only],
	)
	const gone = filter.filters.findIndex((one) => !isAbout(filtered, one))
	const of = best?.of ?? (gone < 0 ? null : gone)
	const one = typeof of === 'number' && filter.filters[of]
	const said = one
		? sayFilter(one, speech)
		: of === 'search' && say(filters.chip, { label: say(table.search), values: filter.search })
	const isGone = one && !isAbout(filtered, one)
	return (
		<div className={styles.none}>
			<p className="lead">{say(table.none)}</p>
			{isGone && said && <p>{say(filters.gone, { filter: said })}</p>}
			{best && said && <p>{say(filters.without, { filter: said, count: best.count })}</p>}
			<p className={styles.noneActions}>
				{of !== null && said && (
					<button type="button" className="link" onClick={() => onFilter(withoutFilter(filter, of))}>
						{say(filters.remove, { filter: said })}
					</button>
				)}
				<button type="button" className="link" onClick={onClear}>
					{say(table.clear)}
				</button>
			</p>
		</div>
	)
}
