import styles from './actions.module.css'

type Props = {
	/** What is pressed. */
	readonly control: React.ReactNode
	/** What follows from it. */
	readonly text: string
	readonly children?: React.ReactNode
}

/** Something that can be done: what is pressed, what follows, and what it takes. */
export const Action = ({ control, text, children }: Props) => (
	<li>
		<div className={styles.control}>{control}</div>
		<p className={styles.follows}>{text}</p>
		{children}
	</li>
)
