import { useState } from 'react'
import { type Answers, unsure } from '@/lib/form/answer'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import type { FieldWords } from './question/field-props'
import styles from './questions.module.css'

type Props = {
	readonly locale: Locale
	readonly words: { readonly form: Pick<FieldWords['form'], 'undo' | 'allSet' | 'unsure' | 'no'> }
	readonly facts: readonly FactId[]
	readonly value: typeof unsure | 'no'
	readonly label: string
	readonly answersOf: (facts: readonly FactId[]) => Answers
	readonly onAnswers: (answers: Answers) => void
}

/** Gives several questions the same answer with one click, and undoes it with the next. */
export function AnswerAll({ locale, words, facts, value, label, answersOf, onAnswers }: Props) {
	const [before, setBefore] = useState<Answers | null>(null)
	const say = sayIn(locale)
	const answers = answersOf(facts)
	const canUndo = before !== null && facts.every((fact) => answers[fact] === value)
	const press = () => {
		setBefore(canUndo ? null : answers)
		onAnswers(canUndo ? before : Object.fromEntries(facts.map((fact) => [fact, value])))
	}
	return (
		<p className={styles.all}>
			<button
				type="button"
				className="button second small"
				data-action={canUndo ? 'undo' : `all-${value}`}
				onClick={press}
			>
				{canUndo ? say(words.form.undo) : label}
			</button>
			<span role="status">
				{canUndo &&
					say(words.form.allSet, { answer: say(value === unsure ? words.form.unsure : words.form.no) })}
			</span>
		</p>
	)
}
