import { inDisplayOrder } from '@/lib/form/display-order'
import { topicsIn } from '@/lib/form/full/walk'
import { type StepId, screenPlaceOf, screenTopicOf } from '@/lib/form/screens'
import type { PlainContext } from '@/lib/plain/context'
import { exampleOf, levelsOf } from '@/lib/plain/examples'
import { noneOfName, unknownName } from '@/lib/plain/posted'
import { sayEntryFault } from '@/lib/plain/say-entry-fault'
import { askedIn, fullScreenOf } from '@/lib/plain/view'
import { type FactId, facts } from '@/rules/facts'
import { EarlyNews } from '../form/early-news'
import { EndOfferNotice } from '../form/end-offer'
import { controlId } from '../form/question/field-props'
import { type Frame, Question, questionDescribedBy } from '../form/question/question'
import type { GroupAnswer } from '../form/question-parts'
import { Questions } from '../form/questions'
import { StandingDetails } from '../form/rail/standing-rail'
import { StepHead, StepNews } from '../form/step-head'
import { SettledNews } from '../form/steps/settled-news'
import { TitleWithPart } from '../form/steps/step-title'
import { ChoiceRow } from '../ui/fields/choice-row'
import choices from '../ui/fields/choices.module.css'
import ErrorSummary from '../ui/fields/error-summary'
import actions from '../ui/fields/form-actions.module.css'
import { Notice } from '../ui/notices/notice'
import { Carried } from './carried'
import { formId, GoButton } from './go-button'
import { PlainControl } from './plain-control'
import { PlainProgress } from './plain-progress'

type Props = PlainContext & { readonly step: StepId }

/** A step of the questionnaire, as a form for the server. */
export function PlainStep({ step, ...context }: Props) {
	const { locale, words, say, view } = context
	const asked = askedIn(view)
	const possible = view.quick?.screen ?? (view.only ? asked : (fullScreenOf(view)?.possible ?? asked))
	const shown = inDisplayOrder(asked, possible)
	const faults = shown.flatMap((fact) => {
		const fault = view.faults[fact]
		return fault ? [{ fact, id: controlId(fact), text: sayEntryFault(context, fact, fault) }] : []
	})
	const showsEmployer = !view.quick && asked.includes('jobOffer')
	const { title, lead } = words.steps[screenTopicOf(step)]
	const isFirst = screenPlaceOf(step) === 0
	return (
		<>
			<PlainProgress {...context} step={step} />
			<PlainNews {...context} />
			{faults.length > 0 && (
				<ErrorSummary
					title={say(words.form.errors.summary, { count: faults.length })}
					faults={faults.map(({ fact, text, ...fault }) => ({
						...fault,
						text: say(words.form.errors.about, { question: say(words.facts[fact].question), fault: text }),
					}))}
				/>
			)}
			<StepHead>
				<h1>
					<TitleWithPart title={say(title)} part={partOf(context, step)} />
				</h1>
				{isFirst && <p className="lead">{say(lead)}</p>}
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
			<StandingDetails
				locale={locale}
				words={{ ...words, outcomes: words.result.outcomes, count: words.result.conditions.count }}
				standings={view.standings}
				stop={
					Object.keys(view.known).length > 0 && (
						<p>
							<GoButton go="result" className="link">
								{say(words.form.standing.stop)}
							</GoButton>
						</p>
					)
				}
			/>
		</>
	)
}

/** Which of several screens of its topic a step is; null if there is only one, or a single question. */
function partOf({ words, say, view }: PlainContext, step: StepId) {
	if (view.only) return null
	if (view.quick) return screenPlaceOf(step) === 0 ? null : say(words.form.continued)
	const { ids = [] } =
		topicsIn(view.full?.screens ?? []).find(({ topic }) => topic === screenTopicOf(step)) ?? {}
	return ids.length > 1 ? say(words.form.part, { place: ids.indexOf(step) + 1, count: ids.length }) : null
}

function onwardLabel({ words, view }: PlainContext, step: StepId) {
	const { next, toAnswers, toResult } = words.form
	if (view.quick) return view.quick.left.max === 0 ? toResult : next
	return view.full?.screens.at(-1)?.id === step ? toAnswers : next
}

/** What the answers so far have settled. */
function PlainNews({ locale, words, view, say }: PlainContext) {
	const see = (label: Parameters<typeof say>[0]) => (
		<GoButton go="result" className="link">
			{say(label)}
		</GoButton>
	)
	const { chosen, facts, quick } = view
	if (quick?.offer) {
		const result = (
			<GoButton go="result" className="button second">
				{say(words.form.endOffer.see)}
			</GoButton>
		)
		return <EndOfferNotice {...{ locale, words }} offer={quick.offer} asked={quick.asked} see={result} />
	}
	if (!quick) return <EarlyNews {...{ locale, words, chosen, facts }} see={see(words.form.earlyNews.see)} />
	if (quick.news.settled.length === 0) return null
	return <SettledNews {...{ locale, words, facts }} view={quick} see={see(words.form.toResult)} />
}

/** A tick that answers those of several questions that are left blank. */
const PlainAll = (questions: GroupAnswer) => (
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
				describedBy={questionDescribedBy(fact, { hasHint, isFaulty: fault !== null })}
				isFaulty={fault !== null}
			/>
			{fact === 'nationalities' && (
				<div className={choices.choices}>
					<ChoiceRow
						look="box"
						type="checkbox"
						name="permanentResident"
						value="yes"
						label={say(words.form.card)}
						second={words.facts.permanentResident.hint && say(words.facts.permanentResident.hint)}
						defaultChecked={view.known.permanentResident === true}
					/>
				</div>
			)}
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
