'use client'

import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react'
import type { Answers } from '@/lib/form/answer'
import { inDisplayOrder } from '@/lib/form/display-order'
import { fieldFaultOf } from '@/lib/form/step-resolver'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type FactId, languageLevels } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { useKeepUnsaved } from '../draft/use-keep-unsaved'
import { useEarlySubmit } from '../early-submit/use-early-submit'
import { useGo } from '../ui/browser/use-go'
import { useTarget } from '../ui/browser/use-target'
import { useTitle } from '../ui/browser/use-title'
import type Summary from '../ui/fields/error-summary'
import actions from '../ui/fields/form-actions.module.css'
import { AnswerAll } from './answer-all'
import { CardTick } from './card-tick'
import { FactField } from './fact-field'
import { namedFaultText } from './fault-text'
import { controlId, type FieldWords, levelId } from './question/field-props'
import type { Frame } from './question/question'
import { Questions } from './questions'
import { hasNamedValues, useNames, useNamesOf } from './use-names'
import { useStepAnswers } from './use-step-answers'

/** There are no faults before the first attempt to continue. Offline, the messages at the fields have to suffice. */
const ErrorSummary = lazy<typeof Summary>(() =>
	import('../ui/fields/error-summary').catch(() => ({ default: () => null })),
)

/** Only needed if an invitation has filled something in. */
const FilledIn = lazy(() => import('./filled-in'))

type Props = {
	readonly locale: Locale
	readonly words: FieldWords
	readonly title: string
	/** All questions of the step, of which only `asked` are shown. */
	readonly possible: readonly FactId[]
	readonly asked: readonly FactId[]
	/** Facts filled in by an invitation: they are collapsed. */
	readonly given?: ReadonlySet<FactId> | undefined
	/** `path` is computed when the person continues. */
	readonly next: { readonly path: () => string | Promise<string>; readonly label: string }
	/** Null where nothing comes before the step. */
	readonly back: { readonly path: string; readonly label: string } | null
	/** The head of the step, shown below the summary of faults. */
	readonly children: React.ReactNode
	/** What is known from all steps. */
	readonly known?: Partial<Facts> | undefined
	/** Content after a question, by its fact. */
	readonly after?: Partial<Record<FactId, React.ReactNode>>
}

/** The place from which this step was opened to change an answer, and to which it returns: always a page of ours. */
function returnPath(): string | null {
	const { search, hash } = window.location
	const [, fact, row] = /^#field-(\w+)\/([\w-]+)$/.exec(hash) ?? []
	if (search === '?from=result') return row ? `/result#${row}/${fact}` : '/result'
	return search === '?from=answers' ? `/check/answers${hash.replace(/^#field-/, '#change-')}` : null
}

/** The card is ticked under the nationalities, and never asked for. */
const withCard = (possible: readonly FactId[]): readonly FactId[] =>
	possible.includes('nationalities') ? [...possible, 'permanentResident'] : possible

/** The questions of one step. Nothing is sent: `method="dialog"` prevents a submission even before hydration. */
export function StepForm(props: Props) {
	const { locale, words, title, possible, asked, given, next, back, children, after, known } = props
	const goTo = useGo()
	const [searched, setSearched] = useState(false)
	const form = useRef<HTMLFormElement>(null)
	const say = sayIn(locale)
	const [attempt, setAttempt] = useState(0)
	const { control, handleSubmit, getValues, formState, keep, keepAll, keepTyped, leaveOpen } = useStepAnswers(
		{
			form,
			possible: withCard(possible),
			asked,
			locale,
		},
	)
	const answers = getValues()
	const neededNames = useNamesOf(locale, !searched && hasNamedValues(answers) ? answers : null)
	const names = useNames(locale, searched) ?? neededNames

	// The fragment may name another field by the time the person continues.
	const opener = useRef<string | null>(null)
	useLayoutEffect(() => {
		opener.current = returnPath()
	}, [])
	const go = async (path: () => string | Promise<string>) => {
		goTo(`/${locale}${opener.current ?? (await path())}`)
	}
	const filledIn = asked.filter((fact) => given?.has(fact))
	const open = inDisplayOrder(
		asked.filter((fact) => !given?.has(fact)),
		possible,
	)
	const faults = [...open, ...filledIn].flatMap((fact) => {
		const fault = fieldFaultOf(formState.errors, fact)
		return fault ? [{ fact, fault }] : []
	})
	const field = (fact: FactId, frame?: Frame) => (
		<FactField
			key={fact}
			fact={fact}
			locale={locale}
			words={words}
			names={names}
			control={control}
			fault={fieldFaultOf(formState.errors, fact)}
			onAnswer={keep}
			onTyped={keepTyped}
			onSearch={() => setSearched(true)}
			frame={frame}
			known={known}
			after={
				fact === 'nationalities' ? (
					<>
						<CardTick {...{ locale, words, control }} onAnswer={keep} />
						{after?.[fact]}
					</>
				) : (
					after?.[fact]
				)
			}
		/>
	)
	const answersOf = (facts: readonly FactId[]): Answers =>
		Object.fromEntries(facts.map((fact) => [fact, getValues(fact)]))
	useEarlySubmit(form)
	useKeepUnsaved()
	useTarget(asked)
	useTitle(faults.length > 0 ? say(words.form.errors.titlePrefix, { title }) : null)
	return (
		<>
			{faults.length > 0 && (
				<Suspense>
					<ErrorSummary
						key={attempt}
						title={say(words.form.errors.summary, { count: faults.length })}
						faults={faults.map(({ fact, fault }) => ({
							id: fault.row === null ? controlId(fact) : levelId(fact, fault.row, languageLevels[0]),
							text: namedFaultText({ fact, locale, words, names }, getValues(fact) ?? '', fault),
						}))}
					/>
				</Suspense>
			)}
			{children}
			<form
				method="dialog"
				ref={form}
				noValidate
				onSubmit={handleSubmit(
					() => {
						leaveOpen()
						return go(next.path)
					},
					() => setAttempt((count) => count + 1),
				)}
			>
				<Questions
					{...{ locale, words, field, possible }}
					facts={open}
					all={(questions) => (
						<AnswerAll {...{ locale, words, answersOf }} {...questions} onAnswers={keepAll} />
					)}
				/>
				{filledIn.length > 0 && (
					<Suspense>
						<FilledIn
							label={say(words.form.filledIn, { count: filledIn.length })}
							facts={filledIn}
							isAlone={open.length === 0}
						>
							{filledIn.map((fact) => field(fact))}
						</FilledIn>
					</Suspense>
				)}
				{asked.length === 0 && <p>{say(words.form.nothingHere)}</p>}
				<div className={actions.actions}>
					<button type="submit" className="button" data-action="next">
						{next.label}
					</button>
					{back && (
						<a
							className="link"
							href={`/${locale}${back.path}`}
							data-action="back"
							onClick={(event) => {
								event.preventDefault()
								go(() => back.path)
							}}
						>
							{back.label}
						</a>
					)}
				</div>
				<p className={actions.below}>{say(words.form.blankAllowed)}</p>
			</form>
		</>
	)
}
