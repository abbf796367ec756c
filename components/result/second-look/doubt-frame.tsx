import type { ResultContext } from '../checked/context'
import styles from './doubt-frame.module.css'

type Props = Pick<ResultContext, 'words' | 'say'> &
	React.ComponentProps<'details'> & {
		/** The statement of the condition, as in its row. */
		readonly statement: string
	}

/** "Does this look wrong?" below a condition, which expands; only one is open at a time. */
export function DoubtFrame({ words, say, statement, children, ...details }: Props) {
	const { doubt, close } = words.result.conditions
	return (
		<details {...details} name="doubt" className={styles.doubt}>
			<summary>
				<span className={styles.title}>{say(doubt)}</span>
				<span className="visually-hidden"> {statement}</span>{' '}
				<span className={styles.close}>{say(close)}</span>
			</summary>
			{children}
		</details>
	)
}
