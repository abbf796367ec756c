import styles from './step-head.module.css'

type Props = {
	/** Whether the page begins with it, with nothing above. */
	readonly isFirst?: boolean
	readonly children: React.ReactNode
}

/** The head of a page of the questionnaire: its heading and what leads into it. */
export const StepHead = ({ isFirst = false, children }: Props) => (
	<div className={isFirst ? `${styles.head} ${styles.first}` : styles.head}>{children}</div>
)

/** What there is to be said before the head of a step. */
export const StepNews = ({ role, children }: { role?: 'status'; children: React.ReactNode }) => (
	<div className={styles.news} role={role}>
		{children}
	</div>
)
