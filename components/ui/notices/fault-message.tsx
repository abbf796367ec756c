import { ProblemMark } from '../marks/problem-mark'
import styles from './fault-message.module.css'

type Props = { readonly id?: string; readonly role?: 'alert'; readonly children: React.ReactNode }

/** What is wrong with an answer, next to its field. */
export function FaultMessage({ children, ...paragraph }: Props) {
	return (
		<p className={styles.message} {...paragraph}>
			<ProblemMark />
			<span>{children}</span>
		</p>
	)
}
