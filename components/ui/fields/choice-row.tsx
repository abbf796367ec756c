import styles from './choices.module.css'

type Props = React.ComponentProps<'input'> & {
	readonly label: React.ReactNode
	readonly second?: React.ReactNode
	readonly apart?: boolean
}

/** One radio or checkbox with its label; the whole row is the target. `apart` sets it off by a hairline. */
export function ChoiceRow({ label, second, apart, ...input }: Props) {
	return (
		<label className={apart ? `${styles.choice} ${styles.unsure}` : styles.choice}>
			<input {...input} />
			<span className={styles.text}>
				{label}
				{second && <span className={styles.second}>{second}</span>}
			</span>
		</label>
	)
}
