import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { SearchIcon } from '@/components/ui/marks/search-icon'
import { maxSearchCharacters } from '@/lib/limits/limits'
import type { TableFilter } from '@/lib/screening/model/table-filter'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import type { FilteredRows } from '@/lib/screening/table/filters/filter-rows'
import { focusRows } from '../focus/row-stops'
import { useCommands } from '../keys/keys-context'
import { AddFilter, type FilterPanelContent } from './add-filter'
import { FilterChips } from './filter-chips'
import styles from './filters.module.css'
import { type FilterSpeech, sayFilter } from './say/say-filter'
import { useFold } from './use-fold'

const FilterSheet = lazy(() => import('./filter-sheet'))

type Props = {
	readonly filtered: FilterData
	readonly found: FilteredRows
	readonly filter: TableFilter
	readonly speech: FilterSpeech
	readonly onFilter: (filter: TableFilter) => void
	/** The select field for saved views in the sheet. */
	readonly views: React.ReactNode
	/** Content at the end of the bar. */
	readonly children?: React.ReactNode
}

/** The search and the filters of the table, on a narrow screen as a sheet. */
export function FilterBar({ filtered, found, filter, speech, onFilter, views, children }: Props) {
	const { words, say } = speech
	const text = words.screen.filters
	const bar = useRef<HTMLElement>(null)
	const search = useRef<HTMLInputElement>(null)
	const opener = useRef<HTMLButtonElement>(null)
	const [editing, setEditing] = useState<FilterPanelContent>(null)
	const [isSheetOpen, setSheetOpen] = useState(false)
	const closeSheet = useCallback(() => setSheetOpen(false), [])
	const line = useCallback(() => bar.current?.parentElement ?? null, [])
	const isFolded = useFold(line, filter.filters.map((one) => sayFilter(one, speech)).join('\n'))

	useCommands({
		search: () => search.current?.focus(),
		'add-filter': () => (opener.current?.offsetParent ? setSheetOpen(true) : setEditing('list')),
	})

	/**
	 * The focus moves to the filter that takes the place of the removed one, or else to the button that adds filters.
	 */
	function remove(at: number) {
		onFilter({ ...filter, filters: filter.filters.toSpliced(at, 1) })
		requestAnimationFrame(() => {
			const next = bar.current?.querySelector<HTMLElement>(`[data-remove="${at}"]`)
			const add = bar.current?.querySelector<HTMLElement>('[aria-expanded]')
			;(next ?? add)?.focus()
		})
	}
	const chips = <FilterChips filters={filter.filters} speech={speech} onOpen={setEditing} onRemove={remove} />
	return (
		<search ref={bar} className={styles.bar}>
			<div className={styles.search}>
				<SearchIcon />
				<input
					ref={search}
					id="filter-search"
					type="search"
					maxLength={maxSearchCharacters}
					aria-label={say(words.screen.table.search)}
					title={say(text.searched)}
					placeholder={say(words.screen.table.search)}
					value={filter.search}
					onChange={({ target }) => onFilter({ ...filter, search: target.value })}
				/>
			</div>
			<button type="button" className="skip" onClick={focusRows}>
				{say(words.screen.table.skip)}
			</button>
			<button
				ref={opener}
				type="button"
				className={styles.open}
				data-action="filters"
				aria-haspopup="dialog"
				onClick={() => setSheetOpen(true)}
			>
				{say(text.title)} {filter.filters.length > 0 && <b>{filter.filters.length}</b>}
			</button>
			<div className={styles.wide}>
				{!isFolded && chips}
				<AddFilter
					folded={isFolded ? chips : null}
					filtered={filtered}
					filter={filter}
					speech={speech}
					editing={editing}
					onEdit={setEditing}
					onFilter={onFilter}
				/>
			</div>
			{children}
			{isSheetOpen && (
				<Suspense>
					<FilterSheet
						filtered={filtered}
						found={found}
						filter={filter}
						speech={speech}
						onFilter={onFilter}
						onClose={closeSheet}
					>
						{views}
					</FilterSheet>
				</Suspense>
			)}
		</search>
	)
}
