import styles from './fold.module.css'

type Props = { readonly summary: React.ReactNode; readonly children: React.ReactNode }

/** Collapses what need not be read at first. */
export const Fold = ({ summary, children }: Props) => (
	<details className={styles.fold}>
		<summary>{summary}</summary>
		{children}
	</details>
)
