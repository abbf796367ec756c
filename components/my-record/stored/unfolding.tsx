import { useRecord } from '../parts/record-context'
import styles from './stored.module.css'

const maxNamed = 3

type Props = {
	readonly label: string
	/** What it contains: if there is much, the first entries are named. */
	readonly holds: readonly string[]
	readonly children: React.ReactNode
}

/** A collapsible row of stored data; expanded on paper. */
export function Unfolding({ label, holds, children }: Props) {
	const { words, say } = useRecord()
	const { entries, more } = words.separators
	const named = holds.slice(0, maxNamed).join(say(entries))
	return (
		<details className={styles.unfolding}>
			<summary>
				<span className={styles.label}>{label}</span>
				<span className={styles.first}>{holds.length > maxNamed ? named + say(more) : named}</span>
				<span className={styles.show}>{say(words.record.stored.show)}</span>
			</summary>
			{children}
		</details>
	)
}
