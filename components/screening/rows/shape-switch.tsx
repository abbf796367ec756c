import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import styles from './shape-switch.module.css'

/** The ways to show the rows of an opening. */
export type RowsShape = 'table' | 'matrix'

type Props = {
	/** The opening's id. */
	readonly role: string
	readonly shape: RowsShape
}

/** Switches between the table and the matrix. */
export function ShapeSwitch({ role, shape }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.matrix
	const link = (view: RowsShape, label: string) => (
		<a href={fragmentOf({ view, role })} aria-current={view === shape || undefined} data-shape={view}>
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
