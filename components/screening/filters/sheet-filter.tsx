import { useState } from 'react'
import {
	type Filter,
	isEmptyFilter,
	subjectOf,
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
	/** The filter before it asks for anything. */
	readonly offered: Filter
}

/** The fields of one filter in the sheet. */
export function SheetFields({ offered, filtered, filter, speech, onFilter }: Omit<Props, 'offer'>) {
	const subject = subjectOf(offered)
	const active = filter.filters.find((one) => subjectOf(one) === subject)
	/** What is chosen before it asks for anything, such as what a date is for. */
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

/** One filter of the sheet, folded behind its name, or what it asks for. Outcomes are there at once. */
export function SheetFilter({ offer, offered, ...shared }: Props) {
	const [isOpen, setOpen] = useState(offered.field === 'outcome')
	const subject = subjectOf(offered)
	const active = shared.filter.filters.find((one) => subjectOf(one) === subject)
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
