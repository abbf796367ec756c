import styles from './sheet-fold.module.css'

type Props = {
	readonly id: string
	readonly title: string
	/** What it holds, in few words. */
	readonly count: string
	readonly children: React.ReactNode
}

/**
 * A part of the result that is folded, with what it holds. Links and the search of a browser open it, for what is inside
 * is in the page; without a script, too.
 */
export const SheetFold = ({ id, title, count, children }: Props) => (
	<details className={styles.fold}>
		<summary>
			<h2 id={`${id}-title`}>{title}</h2>
			<span className={styles.count}>{count}</span>
		</summary>
		<div id={id} className={styles.inside}>
			{children}
		</div>
	</details>
)
