import type { PlainContext } from '@/lib/plain/context'
import { exampleOf, levelsOf } from '@/lib/plain/examples'
import { sayEntryFault } from '@/lib/plain/say-entry-fault'
import { type FactId, facts, type Step } from '@/rules/facts'
import EarlyNews from '../form/early-news'
import { controlId } from '../form/question/field-props'
import { describedBy, Question } from '../form/question/question'
import { StepHead, StepNews } from '../form/step-head'
import { ChoiceRow } from '../ui/choice-row'
import choices from '../ui/choices.module.css'
import ErrorSummary from '../ui/error-summary'
import actions from '../ui/form-actions.module.css'
import { Notice } from '../ui/notice'
import { Carried } from './carried'
import { formId, GoButton } from './go-button'
import { PlainControl } from './plain-control'
import { PlainProgress } from './plain-progress'

type Props = PlainContext & { readonly step: Step }

/** A step of the questionnaire, as a form for the server. */
export function PlainStep({ step, ...context }: Props) {
	const { locale, words, say, view } = context
	const asked = view.plan.find((entry) => entry.step === step)?.asked ?? []
	const faults = asked.flatMap((fact) => {
		const fault = view.faults[fact]
		return fault ? [{ fact, id: controlId(fact), text: sayEntryFault(context, fact, fault) }] : []
	})
	const isLast = view.plan.at(-1)?.step === step
	const showsEmployer = asked.includes('jobOffer')
	return (
		<>
			<PlainProgress {...context} step={step} />
			<EarlyNews
				locale={locale}
				words={words}
				chosen={view.chosen}
				facts={view.facts}
				see={
					<GoButton go="result" className="link">
						{say(words.form.earlyNews.see)}
					</GoButton>
				}
			/>
			{faults.length > 0 && (
				<ErrorSummary title={say(words.form.errors.summary, { count: faults.length })} faults={faults} />
			)}
			<StepHead>
				<h1>{say(words.steps[step].title)}</h1>
				<p className="lead">{say(words.steps[step].lead)}</p>
			</StepHead>
			{view.hasMore && (
				<StepNews role="status">
					<Notice>
						<p>{say(words.plain.more)}</p>
					</Notice>
				</StepNews>
			)}
			<form id={formId} method="post" action={`/${locale}/plain`} noValidate>
				<Carried {...context} shown={asked} showsEmployer={showsEmployer} />
				{asked.map((fact) => (
					<PlainField
						key={fact}
						{...context}
						fact={fact}
						fault={faults.find((other) => other.fact === fact)?.text ?? null}
					/>
				))}
				{asked.length === 0 && <p>{say(words.form.nothingHere)}</p>}
				<div className={actions.actions}>
					<GoButton go="next" className="button" data-action="next">
						{say(isLast ? words.form.toAnswers : words.form.next)}
					</GoButton>
					<GoButton go="back" className="link" data-action="back">
						{say(words.form.back)}
					</GoButton>
				</div>
			</form>
		</>
	)
}

type FieldProps = PlainContext & { readonly fact: FactId; readonly fault: string | null }

function PlainField({ fact, fault, ...context }: FieldProps) {
	const { locale, words, say, view } = context
	const { type } = facts[fact]
	const hint =
		type === 'countries'
			? say(words.plain.countriesHint, { example: exampleOf(context, fact) })
			: type === 'languages'
				? say(words.plain.languagesHint, { example: exampleOf(context, fact), levels: levelsOf(context) })
				: undefined
	const hasHint = Boolean(words.facts[fact].hint ?? hint)
	return (
		<Question fact={fact} locale={locale} words={words} fault={fault} hint={hint}>
			<PlainControl
				{...context}
				fact={fact}
				describedBy={describedBy(fact, { hasHint, isFaulty: fault !== null })}
				isFaulty={fault !== null}
			/>
			{fact === 'jobOffer' && (
				<div className={choices.choices}>
					<ChoiceRow
						type="checkbox"
						name="employerInMind"
						value="yes"
						label={say(words.form.employerInMind)}
						second={say(words.plain.employerInMindHint)}
						defaultChecked={view.employerInMind}
					/>
				</div>
			)}
		</Question>
	)
}
