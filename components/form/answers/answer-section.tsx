import styles from './answers.module.css'

type Props = {
	/** The topic. */
	readonly title: string
	/** The level of its heading. */
	readonly Heading?: 'h2' | 'h3'
	readonly children: React.ReactNode
}

/** The answers to one topic, as rows. */
export function AnswerSection({ title, Heading = 'h2', children }: Props) {
	return (
		<section className={styles.answers} aria-label={title}>
			<Heading>{title}</Heading>
			<dl className={styles.answerList}>{children}</dl>
		</section>
	)
}

type RowProps = {
	readonly id?: string
	/** The question's short label. */
	readonly label: string
	readonly answer: string
	/** Whether there is no answer yet. */
	readonly isOpen?: boolean
	/** The link or button to answer it or change the answer. */
	readonly change?: React.ReactNode
}

/** One question with its answer. */
export function AnswerRow({ id, label, answer, isOpen = false, change }: RowProps) {
	return (
		<div className={styles.answer} id={id}>
			<dt>{label}</dt>
			<dd className={isOpen ? styles.unanswered : undefined}>{answer}</dd>
			{change && <dd className={styles.change}>{change}</dd>}
		</div>
	)
}
