import { useState } from 'react'
import { AnswerAll } from '@/components/form/answer-all'
import { FactField } from '@/components/form/fact-field'
import { faultText, namedFaultText } from '@/components/form/fault-text'
import { controlId, levelId } from '@/components/form/question/field-props'
import type { Frame } from '@/components/form/question/question'
import { QuestionParts } from '@/components/form/question-parts'
import { hasNamedValues, useNames, useNamesOf } from '@/components/form/use-names'
import ErrorSummary from '@/components/ui/fields/error-summary'
import actions from '@/components/ui/fields/form-actions.module.css'
import { byTopic } from '@/lib/ask-employer/say-questions'
import type { ReadQuestion } from '@/lib/handoff/decode-handoff'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type FactId, languageLevels } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import styles from '../parts/employer.module.css'
import type { OpenedWords } from '../parts/employer-words'
import { Serves } from './serves'
import { useReplyForm } from './use-reply-form'

type Props = {
	readonly locale: Locale
	readonly words: OpenedWords
	readonly read: ReadQuestion
	/** Called with the answers once all that is entered can be read. */
	readonly onMade: (facts: Partial<Facts>) => void
}

/** The questions of a code, by topic. Nothing is sent: `method="dialog"` prevents a submission even before hydration. */
export function ReplyForm({ locale, words, read, onMade }: Props) {
	const say = sayIn(locale)
	const { answer } = words
	const [searched, setSearched] = useState(false)
	const [attempt, setAttempt] = useState(0)
	const form = useReplyForm(read.code, read.asked, locale)
	const needed = useNamesOf(locale, !searched && hasNamedValues(form.answers) ? form.answers : null)
	const names = useNames(locale, searched) ?? needed
	const textOf = (fact: FactId, say: typeof faultText) => {
		const found = form.faults.find((one) => one.fact === fact)
		return found ? say({ fact, locale, words, names }, form.answers[fact] ?? '', found.fault) : null
	}
	const field = (fact: FactId, frame?: Frame) => (
		<FactField
			key={fact}
			fact={fact}
			locale={locale}
			words={words}
			names={names}
			control={form.control}
			fault={textOf(fact, faultText)}
			frame={frame}
			note={frame !== 'row' && <Serves {...{ fact, words, say }} rulesets={read.rulesets} />}
			onAnswer={form.onAnswer}
			onTyped={form.onTyped}
			onSearch={() => setSearched(true)}
		/>
	)
	return (
		<form
			className={styles.form}
			method="dialog"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				const { facts, faults } = form.read()
				setAttempt((count) => count + 1)
				if (faults.length === 0) onMade(facts)
			}}
		>
			{form.faults.length > 0 && (
				<ErrorSummary
					key={attempt}
					title={say(words.form.errors.summary, { count: form.faults.length })}
					faults={form.faults.map(({ fact, fault }) => ({
						id: fault.row === null ? controlId(fact) : levelId(fact, fault.row, languageLevels[0]),
						text: textOf(fact, namedFaultText) ?? '',
					}))}
				/>
			)}
			{byTopic(read.asked).map(({ step, asked }) => (
				<section key={step} className={styles.topic} aria-labelledby={`topic-${step}`}>
					<h2 id={`topic-${step}`}>{say(words.topics[step])}</h2>
					<QuestionParts
						{...{ locale, words, field }}
						facts={asked}
						possible={asked}
						frame="block"
						all={(questions) => (
							<AnswerAll
								{...{ locale, words }}
								{...questions}
								answersOf={(facts) => Object.fromEntries(facts.map((fact) => [fact, form.answers[fact]]))}
								onAnswers={form.setAll}
							/>
						)}
					/>
				</section>
			))}
			<div className={actions.actions}>
				<button type="submit" className="button" data-action="next">
					{say(answer.make)}
				</button>
			</div>
			<p className={actions.below}>{say(answer.next)}</p>
		</form>
	)
}
