import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { combobox } from '@/components/ui/fields/combobox'
import { SearchIcon } from '@/components/ui/marks/search-icon'
import type { Filter } from '@/lib/screening/model/table-filter'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import editor from './editors/editor.module.css'
import { conditionOffers, findOffers, type Offer, offersFor } from './say/offers'
import type { FilterSpeech } from './say/say-filter'

type Props = {
	readonly filtered: FilterData
	readonly speech: FilterSpeech
	/** Called with an empty filter. */
	readonly onPick: (filter: Filter) => void
}

/**
 * The list of filters that can be added: typing searches them, and single conditions; arrow keys and Enter choose.
 */
export function OfferList({ filtered, speech, onPick }: Props) {
	const { words, say } = speech
	const text = words.screen.filters
	const id = useId()
	const input = useRef<HTMLInputElement>(null)
	useEffect(() => input.current?.focus({ preventScroll: true }), [])
	const [typed, setTyped] = useState('')
	const [isConditions, setConditions] = useState(false)
	const [active, setActive] = useState(0)
	const [offers, conditions] = useMemo(
		() => [offersFor(filtered, speech), conditionOffers(filtered, speech)],
		[filtered, speech],
	)
	const found = useMemo(() => {
		if (isConditions) return findOffers(conditions, typed)
		return typed.trim() === '' ? offers : findOffers([...offers, ...conditions], typed)
	}, [offers, conditions, typed, isConditions])
	const current = Math.min(active, found.length - 1)
	function pick(offer: Offer | undefined) {
		if (!offer) return
		if (offer.filter) return onPick(offer.filter)
		setConditions(true)
		setTyped('')
		setActive(0)
	}
	function onKeyDown(event: React.KeyboardEvent) {
		const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
		const step = steps[event.key]
		if (step !== undefined) setActive((current + step + found.length) % Math.max(found.length, 1))
		else if (event.key === 'Enter') pick(found[current])
		else return
		event.preventDefault()
	}
	return (
		<div className={editor.offers}>
			<h2>{say(isConditions ? words.screen.table.condition : text.add)}</h2>
			<div className={editor.find}>
				<SearchIcon />
				<input
					ref={input}
					{...combobox(found.length > 0 ? id : null, current)}
					aria-label={say(text.find)}
					placeholder={say(text.find)}
					value={typed}
					onChange={({ target }) => {
						setTyped(target.value)
						setActive(0)
					}}
					onKeyDown={onKeyDown}
				/>
			</div>
			<div role="listbox" id={id} aria-label={say(text.add)} className={editor.list}>
				{found.map((offer, at) => (
					<OfferRow
						key={offer.id}
						id={`${id}-${at}`}
						offer={offer}
						isActive={at === current}
						onPick={() => pick(offer)}
					/>
				))}
			</div>
			<p role="status" className={editor.quiet}>
				{found.length === 0 && say(text.unfound)}
			</p>
		</div>
	)
}

type RowProps = {
	readonly id: string
	readonly offer: Offer
	readonly isActive: boolean
	readonly onPick: () => void
}

/** Scrolls the list that contains a row, but nothing around it, until the row is visible. */
function showInList(row: HTMLElement | null): void {
	const list = row?.parentElement
	if (!row || !list) return
	const top = row.offsetTop - list.offsetTop
	list.scrollTop = Math.min(Math.max(list.scrollTop, top + row.offsetHeight - list.clientHeight), top)
}

/** An option; the field above handles its keys. */
function OfferRow({ id, offer, isActive, onPick }: RowProps) {
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys
		// biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
		<div
			id={id}
			role="option"
			aria-selected={isActive}
			ref={isActive ? showInList : undefined}
			onMouseDown={(event) => event.preventDefault()}
			onClick={onPick}
		>
			{offer.label} <small>{offer.hint}</small>
		</div>
	)
}
