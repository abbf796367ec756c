'use client'

import { useRouter } from 'next/navigation'
import { type AnswerSpeech, sayAnswer } from '@/lib/explain'
import { planFor } from '@/lib/form/plan'
import type { Locale } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/messages'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import { ProblemMark } from '../problem-mark'
import { useTarget } from '../use-target'
import { AnswerRow } from './answer-row'
import { controlId } from './field-props'
import styles from './form.module.css'
import { type StepWords, useCheck } from './use-check'
import { useIsAlive, useIsStored } from './use-draft'
import { useKeepUnsaved } from './use-keep-unsaved'
import { speakOfNames, useNamesOf } from './use-names'

type Props = {
	readonly locale: Locale
	readonly words: AnswerSpeech['words'] &
		StepWords & { readonly form: Pick<Words['form'], 'answers' | 'toResult' | 'back' | 'notSaved'> }
}

/** All answers by topic, each with a way to change it that leads back here. */
export function AnswersPage({ locale, words }: Props) {
	const { plan, facts, answered } = useCheck(planFor)
	const isAlive = useIsAlive()
	const isStored = useIsStored()
	const names = useNamesOf(locale, speakOfNames(facts) ? facts : null)
	const router = useRouter()
	const say = sayIn(locale)
	useKeepUnsaved()
	const isRead = isAlive && (names !== null || !speakOfNames(facts))
	useTarget(isRead ? plan : undefined)
	const { answers } = words.form
	if (!isRead)
		return (
			<p className={`${styles.reading} scripted`} role="status">
				{say(answers.reading)}
			</p>
		)
	const speech = {
		locale,
		words,
		countries: names?.countryNames ?? {},
		languages: names?.languageNames ?? {},
	}
	const said = (fact: FactId) =>
		sayAnswer(speech, fact, facts[fact]) ?? (answered.has(fact) ? say(answers.notSure) : null)
	const open = plan.flatMap(({ step, asked }) =>
		asked.filter((fact) => !answered.has(fact)).map((fact) => `/${locale}/check/${step}#${controlId(fact)}`),
	)
	return (
		<form
			method="dialog"
			onSubmit={(event) => {
				event.preventDefault()
				router.push(`/${locale}/result`)
			}}
		>
			{!isStored && (
				<p className={styles.reading}>
					<ProblemMark size="table" /> {say(words.form.notSaved)}
				</p>
			)}
			{open.length > 0 && (
				<p className={styles.reading}>
					{say(answers.open, { count: open.length })} <a href={open[0]}>{say(answers.goOn)}</a>
				</p>
			)}
			{plan.map(({ step, asked }) => (
				<section className={styles.answers} key={step} aria-labelledby={`answers-${step}`}>
					<h2 id={`answers-${step}`}>{say(words.steps[step].title)}</h2>
					<dl className={styles.answerList}>
						{asked.map((fact) => (
							<AnswerRow
								key={fact}
								words={answers}
								say={say}
								id={`change-${fact}`}
								label={say(words.facts[fact].label)}
								answer={said(fact)}
								href={`/${locale}/check/${step}?from=answers#${controlId(fact)}`}
							/>
						))}
					</dl>
				</section>
			))}
			<p className={styles.actions}>
				<button type="submit" className="button" data-action="next">
					{say(words.form.toResult)}
				</button>
				<a href={`/${locale}/check/${plan.at(-1)?.step ?? 'you'}`} data-action="back">
					{say(words.form.back)}
				</a>
			</p>
		</form>
	)
}
