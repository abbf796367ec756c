import type { Filter, TableFilter } from '@/lib/screening/model/table-filter'
import type { Filtered } from '@/lib/screening/table/filters/filtered'
import type { FilterSpeech } from '../say/say-filter'

export type EditorProps<F extends Filter = Filter> = {
	/** The filter as far as it is chosen; it may ask for nothing yet. */
	readonly filter: F
	/** What else the table is filtered by. */
	readonly others: TableFilter
	readonly filtered: Filtered
	readonly speech: FilterSpeech
	/** Called with every choice, which counts at once. */
	readonly onFilter: (filter: Filter) => void
}
