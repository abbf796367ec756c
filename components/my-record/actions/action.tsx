import styles from './actions.module.css'

type Props = {
	/** The button or link. */
	readonly control: React.ReactNode
	/** The consequences. */
	readonly text: string
	readonly children?: React.ReactNode
}

/** An action: its control, its consequences, and any further input. */
export const Action = ({ control, text, children }: Props) => (
	<li>
		<div className={styles.control}>{control}</div>
		<p className={styles.follows}>{text}</p>
		{children}
	</li>
)
