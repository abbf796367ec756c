import { useState } from 'react'
import type { ColumnState, Density } from '@/lib/screening/model/table-view'
import { moveColumn, showColumn } from '@/lib/screening/table/views/columns'
import { useScreening } from '../desk/desk-context'
import { Segmented } from '../desk/segmented'
import { ChooserRow, type ColumnName } from './chooser-row'
import styles from './columns.module.css'

type Props = {
	/** The columns that exist for this opening. */
	readonly names: readonly ColumnName[]
	/** All columns in order, including those that do not exist for this opening. */
	readonly columns: readonly ColumnState[]
	readonly atFirst: readonly ColumnState[]
	readonly density: Density
	readonly onColumns: (columns: readonly ColumnState[]) => void
	readonly onDensity: (density: Density) => void
}

/** Chooses which columns are shown, in which order, and how high a row is. */
export function ColumnChooser({ names, columns, atFirst, density, onColumns, onDensity }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.columns
	/** The column that is being dragged, and the one that was moved by keyboard, which keeps the focus. */
	const [dragged, setDragged] = useState<string | null>(null)
	const [moved, setMoved] = useState<string | null>(null)
	const [said, setSaid] = useState('')
	const known = columns.filter(({ id }) => names.some((name) => name.id === id))
	const shown = known.filter(({ isShown }) => isShown)
	const hidden = known.filter(({ isShown }) => !isShown)
	const nameOf = (id: string) => names.find((name) => name.id === id) ?? { id, label: id }

	/** Moves a column to another one's position. */
	function place(id: string, other: string | undefined) {
		const from = columns.findIndex((column) => column.id === id)
		const to = columns.findIndex((column) => column.id === other)
		if (other === undefined || to < 1 || from < 1 || from === to) return
		onColumns(moveColumn(columns, id, to - from))
		const at = shown.findIndex((column) => column.id === other)
		if (at >= 0) setSaid(say(text.moved, { column: nameOf(id).label, at: at + 1, count: shown.length }))
	}
	function moveByKeys(id: string, step: number) {
		const at = shown.findIndex((column) => column.id === id)
		setMoved(id)
		place(id, shown[at + step]?.id)
	}
	const rowsOf = (some: readonly ColumnState[]) =>
		some.map(({ id, isShown }) => (
			<ChooserRow
				key={id}
				name={nameOf(id)}
				isShown={isShown}
				isFixed={id === columns[0]?.id}
				isMoved={id === moved}
				onShow={(isNow) => {
					setMoved(id)
					onColumns(showColumn(columns, id, isNow))
				}}
				onStep={(step) => isShown && moveByKeys(id, step)}
				onDrag={setDragged}
				onOver={() => dragged !== null && isShown && place(dragged, id)}
			/>
		))
	return (
		<div className={styles.chooser}>
			<Segmented
				name="density"
				legend={say(text.density)}
				value={density}
				options={(['one', 'two'] as const).map((value) => ({ value, label: say(text[value]) }))}
				onValue={onDensity}
			/>
			<h2>{say(text.title)}</h2>
			<p className={styles.hint}>{say(text.hint, { alt: 'Alt', up: '↑', down: '↓' })}</p>
			<ul>{rowsOf(shown)}</ul>
			{hidden.length > 0 && (
				<>
					<h3>{say(text.hidden)}</h3>
					<ul>{rowsOf(hidden)}</ul>
				</>
			)}
			<div className={styles.foot}>
				<button
					type="button"
					className="link"
					onClick={() => {
						onColumns(atFirst)
						onDensity('one')
					}}
				>
					{say(text.atFirst)}
				</button>
			</div>
			<p role="status" className="visually-hidden">
				{said}
			</p>
		</div>
	)
}
