'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { type FieldErrors, useForm } from 'react-hook-form'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { type Answer, answerFor, stepSchema } from '@/lib/form/answer'
import { firstFault } from '@/lib/form/field-fault'
import { typedBefore } from '@/lib/form/typed-before'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { today } from '@/lib/today'
import { type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { ErrorSummary } from './error-summary'
import { type Answers, FactField, faultText } from './fact-field'
import type { FieldWords } from './field-props'
import styles from './form.module.css'
import { useIsAlive } from './use-draft'
import { useNames } from './use-names'

type Props = {
	readonly locale: Locale
	readonly words: FieldWords
	readonly title: string
	/** The facts asked here, of the chosen rule sets. */
	readonly asked: readonly FactId[]
	readonly next: { readonly path: string; readonly label: string }
	readonly back: { readonly path: string; readonly label: string }
	/** The head of the step, which stands below the summary of faults. */
	readonly children: React.ReactNode
}

const needsNames = (fact: FactId) => facts[fact].type === 'countries' || facts[fact].type === 'languages'

const answersOf = (asked: readonly FactId[], known: Partial<Record<FactId, FactValue>>): Answers =>
	Object.fromEntries(asked.map((fact) => [fact, answerFor(fact, known[fact])]))

/** Saves one answer as soon as it can be read; one that cannot be is not kept as anything else. */
function saveAnswer(fact: FactId, answer: Answer) {
	const read = stepSchema([fact]).safeParse({ [fact]: answer })
	updateDraft({ facts: { [fact]: read.success ? (read.data[fact] as FactValue) : undefined } }, today())
}

/** The questions of one step. Nothing is sent: `method="dialog"` keeps a form still even before its script runs. */
export function StepForm({ locale, words, title, asked, next, back, children }: Props) {
	const router = useRouter()
	const isAlive = useIsAlive()
	const names = useNames(locale, asked.some(needsNames))
	const form = useRef<HTMLFormElement>(null)
	const say = sayIn(locale)
	const [attempt, setAttempt] = useState(0)
	const { control, handleSubmit, reset, getValues, formState } = useForm<Answers>({
		defaultValues: answersOf(asked, isAlive ? readFacts(readDraft()) : {}),
		resolver: zodResolver(stepSchema(asked)) as never,
		shouldFocusError: false,
		reValidateMode: 'onSubmit',
	})

	useEffect(() => {
		const typed = typedBefore(form.current, asked)
		for (const [fact, answer] of Object.entries(typed)) saveAnswer(fact as FactId, answer)
		reset({ ...answersOf(asked, readFacts(readDraft())), ...typed })
	}, [asked, reset])

	const go = (path: string) => {
		router.push(`/${locale}${path}`)
	}
	const faults = asked.flatMap((fact) => {
		const fault = firstFault(formState.errors[fact])
		return fault ? [{ fact, fault }] : []
	})
	const onFaulty = (_errors: FieldErrors<Answers>) => {
		document.title = say(words.form.errors.titlePrefix, { title })
		setAttempt((count) => count + 1)
	}
	return (
		<>
			{faults.length > 0 && (
				<ErrorSummary
					key={attempt}
					title={say(words.form.errors.summary, { count: faults.length })}
					faults={faults.map(({ fact, fault }) => ({
						fact,
						text: faultText({ fact, locale, words, names }, getValues(fact) ?? '', fault),
					}))}
				/>
			)}
			{children}
			<form method="dialog" ref={form} noValidate onSubmit={handleSubmit(() => go(next.path), onFaulty)}>
				{asked.map((fact) => (
					<FactField
						key={fact}
						fact={fact}
						locale={locale}
						words={words}
						names={names}
						control={control}
						fault={firstFault(formState.errors[fact])}
						onAnswer={saveAnswer}
					/>
				))}
				{asked.length === 0 && <p>{say(words.form.nothingHere)}</p>}
				<div className={styles.actions}>
					<button type="submit" className="button" data-action="next">
						{next.label}
					</button>
					<a
						href={`/${locale}${back.path}`}
						data-action="back"
						onClick={(event) => {
							event.preventDefault()
							go(back.path)
						}}
					>
						{back.label}
					</a>
				</div>
			</form>
		</>
	)
}
