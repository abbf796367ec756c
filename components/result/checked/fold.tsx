import styles from './fold.module.css'

type Props = {
	readonly summary: React.ReactNode
	/** A fold of narrow screens stands open on wide ones; any stands open on paper. */
	readonly on: 'every-screen' | 'narrow-screens'
	readonly children: React.ReactNode
}

/** What need not be read at first. */
export function Fold({ summary, on, children }: Props) {
	return (
		<details className={on === 'narrow-screens' ? `${styles.fold} ${styles.narrow}` : styles.fold}>
			<summary>{summary}</summary>
			{children}
		</details>
	)
}
