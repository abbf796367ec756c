import {
	type Filter,
	filterSubjectOf,
	type TableFilter,
	withFilter,
} from '@/lib/screening/model/table-filter'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import { Popover } from '../popover/popover'
import { FilterEditor } from './filter-editor'
import styles from './filters.module.css'
import { OfferList } from './offer-list'
import type { FilterSpeech } from './say/say-filter'

/** The content of the panel: the list of filters, or one of them; null while it is closed. */
export type FilterPanelContent = 'list' | Filter | null

type Props = {
	readonly filtered: FilterData
	readonly filter: TableFilter
	readonly speech: FilterSpeech
	readonly editing: FilterPanelContent
	/** The active filters, if there is no room for them outside. */
	readonly folded: React.ReactNode
	readonly onEdit: (editing: FilterPanelContent) => void
	readonly onFilter: (filter: TableFilter) => void
}

/** A button that opens the list of filters, which is replaced by the chosen one. */
export function AddFilter({ filtered, filter, speech, editing, folded, onEdit, onFilter }: Props) {
	const { words, say } = speech
	function change(changed: Filter) {
		onEdit(changed)
		onFilter({ ...filter, filters: withFilter(filter.filters, changed) })
	}
	/** An existing filter is opened with its present values. */
	function pick(picked: Filter) {
		const subject = filterSubjectOf(picked)
		change(filter.filters.find((one) => filterSubjectOf(one) === subject) ?? picked)
	}
	const isOne = editing !== null && editing !== 'list'
	const others = isOne
		? {
				...filter,
				filters: filter.filters.filter((one) => filterSubjectOf(one) !== filterSubjectOf(editing)),
			}
		: filter
	return (
		<Popover
			label={
				folded ? (
					<>
						{say(words.screen.filters.title)} <b>{filter.filters.length}</b>
					</>
				) : (
					say(words.screen.filters.add)
				)
			}
			title={say(words.screen.filters.add)}
			isOpen={editing !== null}
			onOpen={(isOpen) => onEdit(isOpen ? 'list' : null)}
		>
			{isOne ? (
				<FilterEditor
					key={filterSubjectOf(editing)}
					filter={editing}
					others={others}
					filtered={filtered}
					speech={speech}
					onFilter={change}
					onBack={() => onEdit('list')}
					onDone={() => onEdit(null)}
				/>
			) : (
				<>
					{folded && <div className={styles.folded}>{folded}</div>}
					<OfferList filtered={filtered} speech={speech} onPick={pick} />
				</>
			)}
		</Popover>
	)
}
