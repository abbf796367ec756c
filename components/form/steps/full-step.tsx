import { lazy, Suspense, useMemo } from 'react'
import { today } from '@/lib/day/today'
import { updateDraft } from '@/lib/draft/draft-store'
import type { Plan } from '@/lib/form/plan'
import { questionsIn } from '@/lib/form/questions'
import { stepsToWalk } from '@/lib/form/steps-to-walk'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Step } from '@/rules/facts'
import { UnreadableNotice } from '../../draft/unreadable-notice'
import { ArrivalHeading } from '../../ui/arrival-heading'
import { ChoiceRow } from '../../ui/choice-row'
import choices from '../../ui/choices.module.css'
import type { NewsWords } from '../early-news'
import { Progress } from '../progress'
import type { FieldWords } from '../question/field-props'
import { StepForm } from '../step-form'
import { StepHead } from '../step-head'
import { type StepWords, useCheck } from '../use-check'
import { usePlanner } from '../use-planner'

/** There is no news before the first answer, so it is loaded only then. */
const EarlyNews = lazy(() => import('../early-news'))

type Props = {
	readonly locale: Locale
	readonly step: Step
	/** What is asked before anything has been answered. */
	readonly planAtStart: Plan
	readonly words: FieldWords & StepWords & NewsWords
}

/** A step of the full picture: the questions still worth asking, early news, and the buttons on and back. */
export function FullStep({ locale, step, planAtStart, words }: Props) {
	const check = useCheck(usePlanner(planAtStart))
	const say = sayIn(locale)
	const possible = useMemo(() => questionsIn(step), [step])
	const isPlanned = check.plan.some((entry) => entry.step === step)
	const walked = stepsToWalk(check, step)
	const steps = isPlanned ? walked : [...walked, { step, asked: [], sure: [] }]
	const at = steps.findIndex((entry) => entry.step === step)
	const titleOf = (of: Step) => say(words.steps[of].title)
	const next = isPlanned ? steps[at + 1] : undefined
	const previous = steps[at - 1]

	const employer = check.facts.jobOffer === 'none' && !check.given && (
		<div className={choices.choices}>
			<ChoiceRow
				type="checkbox"
				label={say(words.form.employerInMind)}
				second={say(words.form.employerInMindHint)}
				checked={check.employerInMind}
				onChange={(event) => updateDraft({ employerInMind: event.target.checked }, today())}
			/>
		</div>
	)
	return (
		<>
			<Progress
				locale={locale}
				words={words.form}
				steps={steps.map(({ step: id }) => ({ id, title: titleOf(id) }))}
				at={at}
				left={check.left}
			/>
			<UnreadableNotice text={say(words.form.unreadable)} />
			{check.answered.size > 0 && (
				<Suspense>
					<EarlyNews locale={locale} words={words} chosen={check.chosen} facts={check.facts} />
				</Suspense>
			)}
			<StepForm
				key={step}
				locale={locale}
				words={words}
				title={titleOf(step)}
				possible={possible}
				asked={steps[at]?.asked ?? []}
				given={check.given}
				after={{ jobOffer: employer }}
				next={{
					path: () => (next ? `/check/${next.step}` : '/check/answers'),
					label: say(next ? words.form.next : words.form.toAnswers),
				}}
				back={{ path: previous ? `/check/${previous.step}` : '', label: say(words.form.back) }}
			>
				<StepHead>
					<ArrivalHeading>{titleOf(step)}</ArrivalHeading>
					<p className="lead">{say(words.steps[step].lead)}</p>
					{check.forWhom.length > 0 && (
						<p className="small">
							{say(words.form.forWhom, { name: check.forWhom.join(say(words.separators.parts)) })}
						</p>
					)}
				</StepHead>
			</StepForm>
		</>
	)
}
