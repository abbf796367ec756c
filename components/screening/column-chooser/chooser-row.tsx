import { useEffect, useRef } from 'react'
import { useScreening } from '../desk/desk-context'
import styles from './columns.module.css'

/** What the chooser shows about a column. */
export type ColumnName = { readonly id: string; readonly label: string; readonly note?: string }

type Props = {
	readonly name: ColumnName
	readonly isShown: boolean
	/** Whether it is always the first one. */
	readonly isFixed: boolean
	/** Whether it was moved last, and keeps the focus. */
	readonly isMoved: boolean
	readonly onShow: (isShown: boolean) => void
	/** Called with 1 to move down by one position, -1 to move up. */
	readonly onStep: (step: number) => void
	/** Called with its id when dragging begins, and with null when it ends. */
	readonly onDrag: (id: string | null) => void
	readonly onOver: () => void
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** One column of the chooser: ticking shows it; Alt with an arrow key, or dragging, moves it. */
export function ChooserRow({ name, isShown, isFixed, isMoved, onShow, onStep, onDrag, onOver }: Props) {
	const { words, say } = useScreening()
	const tick = useRef<HTMLInputElement>(null)
	useEffect(() => {
		if (isMoved) tick.current?.focus({ preventScroll: true })
	})
	const note = isFixed ? say(words.screen.columns.fixed) : name.note
	return (
		<li
			className={styles.row}
			draggable={!isFixed}
			onDragStart={(event) => {
				event.dataTransfer.effectAllowed = 'move'
				onDrag(name.id)
			}}
			onDragEnd={() => onDrag(null)}
			onDragOver={(event) => {
				event.preventDefault()
				onOver()
			}}
		>
			<svg viewBox="0 0 8 14" aria-hidden="true" className={isFixed ? styles.noGrip : styles.grip}>
				<path d="M2 2h.01M6 2h.01M2 7h.01M6 7h.01M2 12h.01M6 12h.01" />
			</svg>
			<label>
				<input
					ref={tick}
					type="checkbox"
					checked={isShown}
					disabled={isFixed}
					onChange={({ target }) => onShow(target.checked)}
					onKeyDown={(event) => {
						const step = steps[event.key]
						if (!event.altKey || step === undefined) return
						event.preventDefault()
						onStep(step)
					}}
				/>
				{name.label}
				{note && <small>{note}</small>}
			</label>
		</li>
	)
}
