import { useState } from 'react'
import {
	type Filter,
	filterSubjectOf,
	isEmptyFilter,
	type TableFilter,
	withFilter,
} from '@/lib/screening/model/table-filter'
import type { EditorProps } from './editors/editor-props'
import { FilterFields } from './editors/filter-fields'
import type { Offer } from './say/offers'
import { sayFilter } from './say/say-filter'

export type SheetProps = Pick<EditorProps, 'filtered' | 'speech'> & {
	readonly filter: TableFilter
	readonly onFilter: (filter: TableFilter) => void
	readonly offer: Offer
}

type Props = SheetProps & {
	/** The filter while it is empty. */
	readonly offered: Filter
}

/** The fields of one filter in the sheet. */
export function SheetFields({ offered, filtered, filter, speech, onFilter }: Omit<Props, 'offer'>) {
	const subject = filterSubjectOf(offered)
	const active = filter.filters.find((one) => filterSubjectOf(one) === subject)
	/** Choices made while the filter is still empty, such as the kind of a date. */
	const [draft, setDraft] = useState(offered)
	return (
		<FilterFields
			filter={active ?? (isEmptyFilter(draft) ? draft : offered)}
			others={{ ...filter, filters: filter.filters.filter((one) => one !== active) }}
			filtered={filtered}
			speech={speech}
			onFilter={(changed) => {
				setDraft(changed)
				onFilter({ ...filter, filters: withFilter(filter.filters, changed) })
			}}
		/>
	)
}

/** One filter of the sheet, collapsed to its name and summary. Outcomes are expanded. */
export function SheetFilter({ offer, offered, ...shared }: Props) {
	const [isOpen, setOpen] = useState(offered.field === 'outcome')
	const subject = filterSubjectOf(offered)
	const active = shared.filter.filters.find((one) => filterSubjectOf(one) === subject)
	return (
		<details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>
				{active ? <b>{sayFilter(active, shared.speech)}</b> : offer.label}
				{!active && <small>{offer.hint}</small>}
			</summary>
			{isOpen && <SheetFields offered={offered} {...shared} />}
		</details>
	)
}
