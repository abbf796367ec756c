import { useMemo } from 'react'
import { everyone, type TableFilter } from '@/lib/screening/model/table-filter'
import { filterToRemove } from '@/lib/screening/table/filters/filter-rows'
import type { Filtered } from '@/lib/screening/table/filters/filtered'
import styles from './filters.module.css'
import { type FilterSpeech, sayFilter } from './say/say-filter'

type Props = {
	readonly filtered: Filtered
	readonly filter: TableFilter
	readonly speech: FilterSpeech
	readonly onFilter: (filter: TableFilter) => void
}

/** Says that no candidate matches, and which filter to remove. */
export function NoMatch({ filtered, filter, speech, onFilter }: Props) {
	const { words, say } = speech
	const { filters, table } = words.screen
	const best = useMemo(() => filterToRemove(filtered, filter), [filtered, filter])
	const one = best && filter.filters[best.at]
	const said = one && sayFilter(one, speech)
	return (
		<div className={styles.none}>
			<p className="lead">{say(table.none)}</p>
			{best && said && <p>{say(filters.without, { filter: said, count: best.count })}</p>}
			<p className={styles.noneActions}>
				{best && said && (
					<button
						type="button"
						className="link"
						onClick={() => onFilter({ ...filter, filters: filter.filters.toSpliced(best.at, 1) })}
					>
						{say(filters.remove, { filter: said })}
					</button>
				)}
				<button type="button" className="link" onClick={() => onFilter(everyone)}>
					{say(table.clear)}
				</button>
			</p>
		</div>
	)
}
