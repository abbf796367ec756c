import styles from './stored.module.css'

type Props = {
	readonly label: string
	readonly children: React.ReactNode
	readonly aside?: string | undefined
}

/** A row of stored data that has no field of its own. */
export const PlainRow = ({ label, aside, children }: Props) => (
	<div className={styles.row}>
		<dt>{label}</dt>
		<dd>{children}</dd>
		{aside && <dd className={styles.origin}>{aside}</dd>}
	</div>
)
