import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import styles from './form.module.css'

type Props = {
	readonly words: Words['form']['answers']
	readonly say: Say
	readonly id: string
	/** The question in short. */
	readonly label: string
	/** The answer in words; null where there is none yet. */
	readonly answer: string | null
	/** Where it can be changed. */
	readonly href: string
}

/** One question in the list of all answers, with its answer and the way to give or to change it. */
export function AnswerRow({ words, say, id, label, answer, href }: Props) {
	const isOpen = answer === null
	return (
		<div className={styles.answer}>
			<dt>{label}</dt>
			<dd className={isOpen ? styles.unanswered : undefined}>{answer ?? say(words.notAnswered)}</dd>
			<dd className={styles.change}>
				<a
					className="link"
					id={id}
					href={href}
					aria-label={say(isOpen ? words.answerOf : words.changeOf, { label })}
				>
					{say(isOpen ? words.answer : words.change)}
				</a>
			</dd>
		</div>
	)
}
