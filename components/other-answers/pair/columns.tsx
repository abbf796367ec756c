import styles from './columns.module.css'

type Props = {
	/** The rows of answers. */
	readonly rows: React.ReactNode
	/** What they come to, beside them, which stays in sight. */
	readonly children: React.ReactNode
}

/** Rows of answers, and what they come to. */
export const Columns = ({ rows, children }: Props) => (
	<div className={styles.columns}>
		{rows}
		<div className={styles.beside}>{children}</div>
	</div>
)
