import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { combobox } from '@/components/ui/fields/combobox'
import field from '@/components/ui/fields/field.module.css'
import { SearchIcon } from '@/components/ui/marks/search-icon'
import { sayIn } from '@/lib/i18n/say'
import { searchSite } from '@/lib/site-search/search-site'
import type { SiteIndex } from '@/lib/site-search/site-index'
import { ResultRow } from './result-row'
import styles from './search-band.module.css'
import { SearchFoot } from './search-foot'

/** The maximum number of results shown. */
const maxShown = 8

type Props = {
	readonly index: SiteIndex
	/** The link that opened it: the band is at the end of its header, and returns the focus to it. */
	readonly link: HTMLAnchorElement
	readonly close: () => void
}

/** The search: a field with its results below it, in the flow under the header. */
export function SearchBand({ index, link, close }: Props) {
	const { locale, words } = index
	const say = sayIn(locale)
	const id = useId()
	const input = useRef<HTMLInputElement>(null)
	const [text, setText] = useState('')
	const [moved, setMoved] = useState(0)
	const search = useMemo(() => searchSite(index.entries, index.typed), [index])
	const found = useMemo(() => (text.trim() === '' ? [] : search.find(text)), [search, text])
	const shown = found.slice(0, maxShown)
	const mark = useMemo(() => search.mark(text), [search, text])
	const active = Math.min(moved, shown.length - 1)
	useEffect(() => input.current?.focus(), [])

	const type = (typed: string) => {
		setText(typed)
		setMoved(0)
	}
	const leave = () => {
		close()
		link.focus()
	}
	const onKeyDown = (event: React.KeyboardEvent) => {
		// While a word is being composed, as in Chinese, the keys belong to the input method.
		if (event.nativeEvent.isComposing) return
		const count = shown.length
		if (event.key === 'Escape') leave()
		else if (event.target !== input.current || count === 0) return
		else if (event.key === 'ArrowDown') setMoved((active + 1) % count)
		else if (event.key === 'ArrowUp') setMoved((active - 1 + count) % count)
		else if (event.key === 'Enter') document.getElementById(`${id}-${active}`)?.click()
		else return
		event.preventDefault()
	}
	const band = (
		<search className={`${styles.band} no-print`} onKeyDown={onKeyDown}>
			<div className="page">
				<div className={styles.field}>
					<SearchIcon />
					<input
						ref={input}
						{...combobox(shown.length > 0 ? id : null, active)}
						className={field.field}
						enterKeyHint="search"
						value={text}
						placeholder={say(words.placeholder)}
						aria-label={say(words.field)}
						onChange={({ target }) => type(target.value)}
					/>
					{text !== '' && (
						<button
							type="button"
							className="link"
							onClick={() => {
								type('')
								input.current?.focus()
							}}
						>
							{say(words.clear)}
						</button>
					)}
				</div>
				{shown.length > 0 && (
					<div className={styles.results} role="listbox" id={id} aria-label={say(words.results)}>
						{shown.map((entry, row) => (
							<ResultRow
								key={entry.path}
								id={`${id}-${row}`}
								entry={entry}
								kind={say(words.kinds[entry.kind])}
								mark={mark}
								isActive={row === active}
								onOpen={close}
							/>
						))}
					</div>
				)}
				<SearchFoot
					index={index}
					typed={text.trim()}
					count={found.length}
					shown={shown.length}
					nearest={found.length === 0 ? search.nearest(text) : []}
					page={link.hasAttribute('aria-current') ? null : link.pathname}
					onLeave={leave}
				/>
			</div>
		</search>
	)
	return createPortal(band, link.closest('header') ?? document.body)
}
