import { lazy, Suspense, useRef } from 'react'
import { flushSync } from 'react-dom'
import { InPlaceBox } from '@/components/form/in-place/in-place-box'
import { sayAnswer } from '@/lib/explain/explain'
import type { MyAnswer } from '@/lib/team-api/routes/my-record'
import type { FactId } from '@/rules/facts'
import { useRecord } from '../parts/record-context'
import { sayMyAnswerOrigin } from './say-my-answer-origin'
import styles from './stored.module.css'

const CorrectAnswer = lazy(() => import('./correct-answer'))

type Props = {
	readonly fact: FactId
	readonly answer: MyAnswer | undefined
	/** Whether it is being corrected. */
	readonly isOpen: boolean
	readonly onOpen: () => void
	readonly onClose: (isSaved: boolean) => void
}

/** A stored answer and its origin; its own field replaces it while it is being corrected. */
export function StoredAnswer({ fact, answer, isOpen, onOpen, onClose }: Props) {
	const context = useRecord()
	const { words, say, speech } = context
	const text = words.record.stored
	const opener = useRef<HTMLButtonElement>(null)
	const label = say(words.facts[fact].label)
	const said = answer && (sayAnswer(speech, fact, answer.value) ?? say(words.form.unsure))
	const close = (isSaved: boolean) => {
		flushSync(() => onClose(isSaved))
		opener.current?.focus()
	}
	if (isOpen)
		return (
			<InPlaceBox label={label}>
				<Suspense>
					<CorrectAnswer fact={fact} value={answer?.value} onClose={close} />
				</Suspense>
			</InPlaceBox>
		)
	return (
		<div className={styles.row} data-fact={fact}>
			<dt>{label}</dt>
			<dd className={answer ? undefined : styles.origin}>{said ?? say(text.unanswered)}</dd>
			<dd className={styles.origin}>{answer && sayMyAnswerOrigin(answer.origin, context)}</dd>
			<dd className={`${styles.action} no-print`}>
				<button
					ref={opener}
					type="button"
					className="link"
					aria-label={say(answer ? text.correctOf : text.answerOf, { label })}
					onClick={onOpen}
				>
					{say(answer ? text.correct : text.answer)}
				</button>
			</dd>
		</div>
	)
}
