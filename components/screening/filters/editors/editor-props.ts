import type { Filter, TableFilter } from '@/lib/screening/model/table-filter'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import type { FilterSpeech } from '../say/say-filter'

export type EditorProps<F extends Filter = Filter> = {
	/** The filter as far as it is chosen; it may be empty. */
	readonly filter: F
	/** The other filters of the table. */
	readonly others: TableFilter
	readonly filtered: FilterData
	readonly speech: FilterSpeech
	/** Called with every choice, which takes effect immediately. */
	readonly onFilter: (filter: Filter) => void
}
