import styles from './columns.module.css'

type Props = {
	/** The rows of answers. */
	readonly rows: React.ReactNode
	/** Their results, next to them, which stay visible. */
	readonly children: React.ReactNode
}

/** Rows of answers, and their results. */
export const PairColumns = ({ rows, children }: Props) => (
	<div className={styles.columns}>
		{rows}
		<div className={styles.beside}>{children}</div>
	</div>
)
