'use client'

import type { Decisions, SortBy, Sorting } from '@/lib/screening/table/row-filter'
import type { Screened } from '@/lib/screening/table/screened'
import { useScreening } from '../desk/desk-context'
import { CandidateRow } from './candidate-row'
import styles from './table.module.css'
import type { TopicColumn } from './topic-marks'
import { useRowWindow } from './use-row-window'

type Props = {
	readonly screened: Screened
	readonly rows: Uint32Array
	readonly columns: readonly TopicColumn[]
	readonly decided: ReadonlySet<number>
	readonly decisions: Decisions
	readonly sorting: Sorting
	readonly open: string | null
	readonly chosen: ReadonlySet<string>
	readonly onSort: (by: SortBy) => void
	readonly onOpen: (key: string) => void
	readonly onChoose: (keys: readonly string[], isChosen: boolean) => void
}

/** The table of candidates; of many rows only those in sight are drawn. */
export function CandidateTable(props: Props) {
	const { screened, rows, columns, decided, decisions, sorting, open, chosen, onSort, onOpen, onChoose } =
		props
	const { words, say } = useScreening()
	const text = words.screen.table
	const { body, items, before, after, measure, scrollTo } = useRowWindow(
		rows.length,
		(index) => screened.keys[rows[index] ?? 0],
	)
	const areAllChosen = rows.length > 0 && chosen.size >= rows.length
	const keysShown = () => Array.from(rows, (row) => screened.keys[row] ?? '')

	/** Arrows go from name to name, also to rows that are not drawn yet. */
	function onKeyDown(event: React.KeyboardEvent<HTMLTableElement>) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
		const row = (event.target as HTMLElement).closest<HTMLElement>('tr[data-index]')
		const isName = (event.target as HTMLElement).matches('[data-open]')
		if (step === undefined || !row || !isName) return
		event.preventDefault()
		const next = Number(row.dataset.index) + step
		if (next < 0 || next >= rows.length) return
		scrollTo(next)
		requestAnimationFrame(() =>
			body.current?.querySelector<HTMLElement>(`tr[data-index="${next}"] [data-open]`)?.focus(),
		)
	}
	const head = (by: SortBy, label: string, className?: string) => (
		<th
			scope="col"
			className={className}
			aria-sort={sorting.by === by ? (sorting.isDown ? 'descending' : 'ascending') : undefined}
		>
			<button type="button" className={styles.sort} onClick={() => onSort(by)}>
				{label}
				{sorting.by === by && <Arrow isDown={sorting.isDown} />}
			</button>
		</th>
	)
	return (
		<table
			className={open === null ? styles.table : `${styles.table} ${styles.narrow}`}
			aria-rowcount={rows.length + 1}
			onKeyDown={onKeyDown}
		>
			<caption className="visually-hidden">{say(text.caption)}</caption>
			<thead>
				<tr aria-rowindex={1} data-sort-by={say(text.sortBy)}>
					<th scope="col" className={styles.tickCell}>
						<input
							type="checkbox"
							aria-label={say(text.chooseAll, { count: rows.length })}
							checked={areAllChosen}
							onChange={({ target }) => onChoose(keysShown(), target.checked)}
						/>
					</th>
					{head('name', say(text.candidate))}
					<th scope="col" className={styles.languages}>
						{say(text.languages)}
					</th>
					{head('outcome', say(text.outcome))}
					{columns.map(({ step, name }) => (
						<th key={step} scope="col" className={styles.topicCell}>
							{name}
						</th>
					))}
					{screened.supporting.length > 0 && head('strength', say(text.strength), styles.strength)}
					{screened.points.length > 0 && (
						<th scope="col" className={styles.strength}>
							{say(text.points)}
						</th>
					)}
					{head('open', say(text.whatOpen), styles.whatOpen)}
					{head('decision', say(text.decisionBy), styles.decision)}
				</tr>
			</thead>
			<tbody ref={body}>
				{before}
				{items.map(({ index, key }) => {
					const row = rows[index] ?? 0
					const candidate = screened.keys[row] ?? ''
					return (
						<CandidateRow
							key={key}
							screened={screened}
							row={row}
							index={index}
							columns={columns}
							decided={decided}
							decision={decisions.get(candidate)}
							isOpen={open === candidate}
							isChosen={chosen.has(candidate)}
							onOpen={onOpen}
							onChoose={onChoose}
							measure={measure}
						/>
					)
				})}
				{after}
			</tbody>
		</table>
	)
}

function Arrow({ isDown }: { readonly isDown: boolean }) {
	return (
		<svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
			<path d={isDown ? 'm2 4 4 4 4-4' : 'm2 8 4-4 4 4'} fill="none" stroke="currentColor" strokeWidth="2" />
		</svg>
	)
}
