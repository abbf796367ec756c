import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { everyone } from '@/lib/screening/model/table-filter'
import type { FilteredRows } from '@/lib/screening/table/filters/filter-rows'
import editor from './editors/editor.module.css'
import type { EditorProps } from './editors/editor-props'
import { conditionOffers, offersFor } from './say/offers'
import { SheetCondition } from './sheet-condition'
import { SheetFilter } from './sheet-filter'

type Props = Pick<EditorProps, 'filtered' | 'speech'> & {
	readonly found: FilteredRows
	readonly filter: EditorProps['others']
	readonly onFilter: (filter: EditorProps['others']) => void
	readonly onClose: () => void
	/** Content above the filters. */
	readonly children?: React.ReactNode
}

/** All filters as a bottom sheet, each collapsed to its summary; they take effect immediately. */
export default function FilterSheet({ found, onClose, children, ...shared }: Props) {
	const { filtered, filter, speech, onFilter } = shared
	const { words, say } = speech
	const text = words.screen.filters
	const id = useId()
	const dialog = useRef<HTMLDialogElement>(null)
	/** Counts how often all filters were cleared, to reset their fields. */
	const [cleared, setCleared] = useState(0)
	useEffect(() => dialog.current?.showModal(), [])
	const offers = useMemo(() => offersFor(filtered, speech), [filtered, speech])
	const conditions = useMemo(() => conditionOffers(filtered, speech), [filtered, speech])
	function clear() {
		onFilter({ ...everyone, search: filter.search })
		setCleared(cleared + 1)
	}
	return (
		<dialog ref={dialog} className={editor.sheet} aria-labelledby={`${id}-title`} onClose={onClose}>
			<h2 id={`${id}-title`}>{say(text.title)}</h2>
			<div key={cleared} className={editor.sheetBody}>
				{children}
				{offers.map((offer) =>
					offer.filter ? (
						<SheetFilter key={offer.id} offer={offer} offered={offer.filter} {...shared} />
					) : (
						<SheetCondition key={offer.id} offer={offer} conditions={conditions} {...shared} />
					),
				)}
			</div>
			<p className={editor.sheetFoot}>
				<button type="button" className="button" data-action="show" onClick={() => dialog.current?.close()}>
					{say(text.show, { count: found.rows.length })}
				</button>
				<button type="button" className="link" onClick={clear}>
					{say(words.screen.table.clear)}
				</button>
			</p>
		</dialog>
	)
}
