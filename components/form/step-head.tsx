import styles from './step-head.module.css'

type Props = {
	/** Whether nothing precedes it on the page. */
	readonly isFirst?: boolean
	readonly children: React.ReactNode
}

/** The head of a page of the questionnaire: its heading and introduction. */
export const StepHead = ({ isFirst = false, children }: Props) => (
	<div className={isFirst ? `${styles.head} ${styles.first}` : styles.head}>{children}</div>
)

/** News shown before the head of a step. */
export const StepNews = ({ role, children }: { role?: 'status'; children: React.ReactNode }) => (
	<div className={styles.news} role={role}>
		{children}
	</div>
)
