import { FaultMessage } from '@/components/ui/notices/fault-message'
import type { ComparedAnswer } from '@/lib/ask-employer/compare-reply'
import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import type { Say } from '@/lib/i18n/say'
import styles from '../parts/employer.module.css'
import type { OpenedWords } from '../parts/employer-words'

/** Whose answer to use. */
export type AnswerChoice = 'own' | 'theirs'

type Props = {
	readonly row: ComparedAnswer
	/** Undefined until one is chosen. */
	readonly choice: AnswerChoice | undefined
	readonly onChoose: (choice: AnswerChoice) => void
	readonly isFaulty: boolean
	readonly words: OpenedWords
	readonly speech: AnswerSpeech
	readonly say: Say
	/** What changes with the employer's answer. */
	readonly children: React.ReactNode
}

/** The id of the first radio of a row: the target of an error link. */
export const answerChoiceId = (fact: string) => `choose-${fact}`

/** One question with one's own answer and the employer's, of which one is chosen. */
export function MergeRow({ row, choice, onChoose, isFaulty, words, speech, say, children }: Props) {
	const { fact, own, theirs } = row
	const { merge } = words
	const label = say(words.facts[fact].label)
	const fault = `${answerChoiceId(fact)}-fault`
	const option = (value: AnswerChoice, whose: string, answer: string) => (
		<label className={styles.option}>
			<input
				type="radio"
				id={value === 'own' ? answerChoiceId(fact) : undefined}
				name={`choose.${fact}`}
				value={value}
				checked={choice === value}
				aria-invalid={isFaulty || undefined}
				onChange={() => onChoose(value)}
			/>
			<span>
				<span className={styles.whose}>{whose}</span> {answer}
			</span>
		</label>
	)
	return (
		<fieldset className={styles.row} aria-describedby={isFaulty ? fault : undefined}>
			<legend>{label}</legend>
			{isFaulty && <FaultMessage id={fault}>{say(merge.choose, { label })}</FaultMessage>}
			<div className={styles.options}>
				{option('own', say(merge.yours), sayAnswer(speech, fact, own) ?? say(merge.noAnswer))}
				{option('theirs', say(merge.theirs), sayAnswer(speech, fact, theirs) ?? '')}
			</div>
			{children}
		</fieldset>
	)
}
