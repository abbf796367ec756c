import styles from './choices.module.css'

type Props = React.ComponentProps<'input'> & {
	readonly label: React.ReactNode
	readonly second?: React.ReactNode
	readonly apart?: boolean
	/** A box with a border of its own, for what stands beside all other answers. */
	readonly look?: 'box'
}

/** One radio or checkbox with its label; the whole row is the target. `apart` sets it off by a hairline. */
export function ChoiceRow({ label, second, apart, look, ...input }: Props) {
	const classes = [styles.choice, apart && styles.unsure, look && styles[look]]
	return (
		<label className={classes.filter(Boolean).join(' ')}>
			<input {...input} />
			<span className={styles.text}>
				{label}
				{second && <span className={styles.second}>{second}</span>}
			</span>
		</label>
	)
}
