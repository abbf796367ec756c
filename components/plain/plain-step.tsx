import { questionsIn } from '@/lib/form/questions'
import { type StepId, topicOf } from '@/lib/form/screens'
import type { PlainContext } from '@/lib/plain/context'
import { exampleOf, levelsOf } from '@/lib/plain/examples'
import { noneOfName, unknownName } from '@/lib/plain/posted'
import { sayEntryFault } from '@/lib/plain/say-entry-fault'
import { askedIn } from '@/lib/plain/view'
import { type FactId, facts } from '@/rules/facts'
import EarlyNews from '../form/early-news'
import { controlId } from '../form/question/field-props'
import { describedBy, type Frame, Question } from '../form/question/question'
import { type AllAtOnce, inDisplayOrder, Questions } from '../form/questions'
import { StepHead, StepNews } from '../form/step-head'
import SettledNews from '../form/steps/settled-news'
import { ChoiceRow } from '../ui/choice-row'
import choices from '../ui/choices.module.css'
import ErrorSummary from '../ui/error-summary'
import actions from '../ui/form-actions.module.css'
import { Notice } from '../ui/notice'
import { Carried } from './carried'
import { formId, GoButton } from './go-button'
import { PlainControl } from './plain-control'
import { PlainProgress } from './plain-progress'

type Props = PlainContext & { readonly step: StepId }

/** A step of the questionnaire, as a form for the server. */
export function PlainStep({ step, ...context }: Props) {
	const { locale, words, say, view } = context
	const asked = askedIn(view)
	const possible = view.quick?.screen ?? questionsIn(topicOf(step))
	const shown = inDisplayOrder(asked, possible)
	const faults = shown.flatMap((fact) => {
		const fault = view.faults[fact]
		return fault ? [{ fact, id: controlId(fact), text: sayEntryFault(context, fact, fault) }] : []
	})
	const showsEmployer = !view.quick && asked.includes('jobOffer')
	const { title, lead } = words.steps[topicOf(step)]
	return (
		<>
			<PlainProgress {...context} step={step} />
			<PlainNews {...context} />
			{faults.length > 0 && (
				<ErrorSummary title={say(words.form.errors.summary, { count: faults.length })} faults={faults} />
			)}
			<StepHead>
				<h1>{say(title)}</h1>
				<p className="lead">{say(lead)}</p>
			</StepHead>
			{view.hasMore && (
				<StepNews role="status">
					<Notice>
						<p>{say(words.plain.more)}</p>
					</Notice>
				</StepNews>
			)}
			<form id={formId} method="post" action={`/${locale}/plain`} noValidate>
				<Carried {...context} shown={shown} showsEmployer={showsEmployer} />
				<Questions
					{...{ locale, words, possible }}
					facts={shown}
					all={(questions) => <PlainAll {...questions} />}
					field={(fact, frame) => (
						<PlainField
							key={fact}
							{...context}
							fact={fact}
							frame={frame}
							fault={faults.find((other) => other.fact === fact)?.text ?? null}
						/>
					)}
				/>
				{asked.length === 0 && <p>{say(words.form.nothingHere)}</p>}
				<div className={actions.actions}>
					<GoButton go="next" className="button" data-action="next">
						{say(onwardLabel(context, step))}
					</GoButton>
					<GoButton go="back" className="link" data-action="back">
						{say(words.form.back)}
					</GoButton>
				</div>
				<p className={actions.below}>{say(words.form.blankAllowed)}</p>
			</form>
		</>
	)
}

function onwardLabel({ words, view }: PlainContext, step: StepId) {
	const { next, toAnswers, toResult } = words.form
	if (view.quick) return view.quick.left.max === 0 ? toResult : next
	return view.plan.at(-1)?.step === topicOf(step) ? toAnswers : next
}

/** What the answers so far have settled. */
function PlainNews({ locale, words, view, say }: PlainContext) {
	const see = (label: Parameters<typeof say>[0]) => (
		<GoButton go="result" className="link">
			{say(label)}
		</GoButton>
	)
	const { chosen, facts, quick } = view
	if (!quick) return <EarlyNews {...{ locale, words, chosen, facts }} see={see(words.form.earlyNews.see)} />
	if (quick.news.settled.length === 0) return null
	return <SettledNews {...{ locale, words, facts }} view={quick} see={see(words.form.toResult)} />
}

/** A tick that answers those of several questions that are left blank. */
const PlainAll = (questions: AllAtOnce) => (
	<div className={choices.choices}>
		<ChoiceRow
			type="checkbox"
			name={'group' in questions ? noneOfName : unknownName}
			value={'group' in questions ? questions.group : 'yes'}
			label={questions.label}
		/>
	</div>
)

type FieldProps = PlainContext & {
	readonly fact: FactId
	readonly fault: string | null
	readonly frame: Frame | undefined
}

function PlainField({ fact, fault, frame, ...context }: FieldProps) {
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
		<Question {...{ fact, locale, words, fault, frame }} {...(hint && { hint })}>
			<PlainControl
				{...context}
				fact={fact}
				describedBy={describedBy(fact, { hasHint, isFaulty: fault !== null })}
				isFaulty={fault !== null}
			/>
			{fact === 'jobOffer' && !view.quick && (
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
