import styles from './fold.module.css'

type Props = {
	readonly summary: React.ReactNode
	/** `narrow-screens` is always open on wide ones; both are open on paper. */
	readonly on: 'every-screen' | 'narrow-screens'
	readonly children: React.ReactNode
}

/** Collapses what need not be read at first. */
export function Fold({ summary, on, children }: Props) {
	return (
		<details className={on === 'narrow-screens' ? `${styles.fold} ${styles.narrow}` : styles.fold}>
			<summary>{summary}</summary>
			{children}
		</details>
	)
}
