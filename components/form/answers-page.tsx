'use client'

import { useRouter } from 'next/navigation'
import { type AnswerSpeech, sayAnswer } from '@/lib/explain'
import { planFor } from '@/lib/form/plan'
import type { Locale } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/messages'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import { controlId } from './field-props'
import styles from './form.module.css'
import { type StepWords, useCheck } from './use-check'
import { speakOfNames, useNamesOf } from './use-names'

type Props = {
	readonly locale: Locale
	readonly words: AnswerSpeech['words'] &
		StepWords & { readonly form: Pick<Words['form'], 'answers' | 'toResult' | 'back'> }
}

/** All answers by topic, each with a way to change it that leads back here. */
export function AnswersPage({ locale, words }: Props) {
	const { plan, facts, answered } = useCheck(planFor)
	const names = useNamesOf(locale, speakOfNames(facts) ? facts : null)
	const router = useRouter()
	const say = sayIn(locale)
	const { answers } = words.form
	const speech = {
		locale,
		words,
		countries: names?.countryNames ?? {},
		languages: names?.languageNames ?? {},
	}
	const said = (fact: FactId) =>
		sayAnswer(speech, fact, facts[fact]) ?? say(answered.has(fact) ? answers.notSure : answers.notAnswered)
	return (
		<form
			method="dialog"
			onSubmit={(event) => {
				event.preventDefault()
				router.push(`/${locale}/result`)
			}}
		>
			{plan.map(({ step, asked }) => (
				<section className={styles.answers} key={step} aria-labelledby={`answers-${step}`}>
					<h2 id={`answers-${step}`}>{say(words.steps[step].title)}</h2>
					<dl className={styles.answerList}>
						{asked.map((fact) => {
							const label = say(words.facts[fact].label)
							return (
								<div className={styles.answer} key={fact}>
									<dt>{label}</dt>
									<dd>{said(fact)}</dd>
									<dd className={styles.change}>
										<a
											className="link"
											href={`/${locale}/check/${step}?from=answers#${controlId(fact)}`}
											aria-label={say(answers.changeOf, { label })}
										>
											{say(answers.change)}
										</a>
									</dd>
								</div>
							)
						})}
					</dl>
				</section>
			))}
			<p className={styles.actions}>
				<button type="submit" className="button" data-action="next">
					{say(words.form.toResult)}
				</button>
				<a className="link" href={`/${locale}/check/${plan.at(-1)?.step ?? 'you'}`} data-action="back">
					{say(words.form.back)}
				</a>
			</p>
		</form>
	)
}
