import { lazy, Suspense, useRef, useState, useSyncExternalStore } from 'react'
import { type CellTarget, isProgressTarget } from '@/lib/screening/cells/cell-target'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { useMay } from '../rights/use-may'
import styles from './cells.module.css'
import { sayTarget } from './targets'

const CellEditor = lazy(() => import(/* webpackChunkName: "screen-dialogs" */ './cell-editor'))

/**
 * When cells are large enough for a pointer, and the table has columns; otherwise editing is done in the candidate's
 * record.
 */
const editing = '(width >= 61.25em) and (not (pointer: coarse))'
let list: MediaQueryList | undefined
const media = () => {
	list ??= globalThis.matchMedia?.(editing)
	return list
}
function subscribe(listener: () => void) {
	media()?.addEventListener('change', listener)
	return () => media()?.removeEventListener('change', listener)
}
const canEdit = () => media()?.matches ?? true

type Props = {
	readonly role: Role
	/** The candidate's key and name. */
	readonly candidate: string
	readonly name: string
	readonly target: CellTarget
	readonly isEmpty?: boolean
	readonly children?: React.ReactNode
}

/** The content of a cell, and a field over it once it is clicked, or F2 or Enter is pressed in it. */
export function EditableCell({ role, candidate, name, target, isEmpty = false, children }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const [isEditing, setEditing] = useState(false)
	const button = useRef<HTMLButtonElement>(null)
	const hasEditor = useSyncExternalStore(subscribe, canEdit, () => false)
	const may = useMay()
	if (!hasEditor || !may(isProgressTarget(target) ? 'progress' : 'correct')) return children
	/** Ends editing; the focus stays in the row, at the cell or at the next one, which is then edited. */
	function end(to: 'cell' | 'next' | null) {
		setEditing(false)
		if (to === null) return
		const cells = [...(button.current?.closest('tr')?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])]
		const next = to === 'next' && button.current ? cells[cells.indexOf(button.current) + 1] : undefined
		button.current?.focus()
		next?.focus()
		next?.click()
	}
	return (
		<span className={styles.cell}>
			<button
				ref={button}
				type="button"
				// The table is a single tab stop: the arrow keys lead here.
				tabIndex={-1}
				className={styles.button}
				data-cell={target}
				onClick={() => setEditing(true)}
			>
				<span className="visually-hidden">
					{say(words.screen.cells.edit, {
						column: sayTarget(screening, target),
						value: isEmpty ? say(words.screen.cells.none) : '',
					})}
				</span>
				{children}
			</button>
			{isEditing && (
				<Suspense>
					<CellEditor role={role} candidate={candidate} name={name} target={target} onEnd={end} />
				</Suspense>
			)}
		</span>
	)
}
