import { StandingMark } from '@/components/ui/marks/mark'
import styles from './answers.module.css'

type Props = {
	/** The topic. */
	readonly title: string
	/** The level of its heading. */
	readonly Heading?: 'h2' | 'h3'
	/** How many answers of each kind there are. */
	readonly counts?: string | false
	/** Content after the rows. */
	readonly after?: React.ReactNode
	/** The rows. */
	readonly children: React.ReactNode
}

/** The answers to one topic, as rows. */
export function AnswerSection({ title, Heading = 'h2', counts, after, children }: Props) {
	return (
		<section className={styles.answers} aria-label={title}>
			<Heading>{title}</Heading>
			<div>
				{counts && <p className={styles.counts}>{counts}</p>}
				{children}
				{after}
			</div>
		</section>
	)
}

/** Rows of answers. */
export const AnswerRows = ({ children }: { readonly children: React.ReactNode }) => (
	<dl className={styles.answerList}>{children}</dl>
)

type RowProps = {
	readonly id?: string
	/** The question's short label. */
	readonly label: string
	readonly answer: string
	/** If the answer settles nothing: why, as a mark, and what to know about it; a dot if it was not asked. */
	readonly open?:
		| { readonly kind: 'unanswered' | 'inconclusive'; readonly note: string }
		| { readonly kind: 'coming' }
		| undefined
	/** The answer that it may contradict. */
	readonly doubt?: string | undefined
	/** The link or button to answer it or change the answer. */
	readonly change?: React.ReactNode
}

/** One question with its answer. */
export function GivenAnswer({ id, label, answer, open, doubt, change }: RowProps) {
	return (
		<div className={doubt ? `${styles.answer} ${styles.doubted}` : styles.answer} id={id}>
			<dt>{label}</dt>
			<dd className={open && (open.kind === 'coming' ? styles.notAsked : styles.open)}>
				{open && (
					<>
						<StandingMark kind={open.kind} />{' '}
					</>
				)}
				{open && 'note' in open ? (
					<>
						<strong>{answer}</strong> <span>{open.note}</span>
					</>
				) : (
					answer
				)}
				{doubt && (
					<>
						{' '}
						<span className={styles.doubt}>{doubt}</span>
					</>
				)}
			</dd>
			{change && <dd className={styles.change}>{change}</dd>}
		</div>
	)
}
