import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
import styles from './shape-switch.module.css'

/** What the rows of an opening are shown as. */
export type Shape = 'table' | 'matrix'

type Props = {
	/** The opening's id. */
	readonly role: string
	readonly shape: Shape
}

/** Leads from the table to the matrix and back. */
export function ShapeSwitch({ role, shape }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.matrix
	const link = (view: Shape, label: string) => (
		<a href={hashOf({ view, role })} aria-current={view === shape || undefined} data-shape={view}>
			{label}
		</a>
	)
	return (
		<nav className={styles.switch} aria-label={say(text.shape)}>
			{link('table', say(text.table))}
			{link('matrix', say(text.title))}
		</nav>
	)
}
