import { sayAnswer } from '@/lib/explain/explain'
import { implausiblePairs } from '@/lib/form/implausible-pairs'
import type { PlainContext } from '@/lib/plain/context'
import type { FactId } from '@/rules/facts'
import { AnswerRows, AnswerSection, GivenAnswer } from '../form/answers/answer-section'
import { ImplausibleAnswers } from '../form/answers/implausible-answers'
import { StepHead } from '../form/step-head'
import actions from '../ui/fields/form-actions.module.css'
import { Carried } from './carried'
import { formId, GoButton } from './go-button'

/** All answers by topic, each with a way to change it that leads back here. */
export function PlainAnswers(context: PlainContext) {
	const { locale, words, say, names, view } = context
	const { answers, toResult, back } = words.form
	const speech = { locale, words, countries: names.countryNames, languages: names.languageNames }
	const said = (fact: FactId) =>
		sayAnswer(speech, fact, view.facts[fact]) ??
		say(
			fact in view.known
				? view.leftOpen.includes(fact)
					? answers.leftOpen
					: answers.notSure
				: answers.notAnswered,
		)
	const listed = view.plan.flatMap(({ asked }) => asked)
	return (
		<>
			<StepHead isFirst>
				<h1>{say(answers.title)}</h1>
				<p className="lead">{say(words.plain.answersLead)}</p>
				<p className="small">
					<a className="link" href={`/${locale}/privacy#plain`}>
						{say(words.plain.travel)}
					</a>
				</p>
			</StepHead>
			<form id={formId} method="post" action={`/${locale}/plain`}>
				<Carried {...context} />
				<ImplausibleAnswers
					words={answers}
					say={say}
					between={say(words.separators.parts)}
					pairs={implausiblePairs(view.facts).filter((pair) => pair.every((fact) => listed.includes(fact)))}
					named={(fact) => ({ label: say(words.facts[fact].label), answer: said(fact) })}
				/>
				{view.plan.map(({ step, asked }) => (
					<AnswerSection key={step} title={say(words.steps[step].title)}>
						<AnswerRows>
							{asked.map((fact) => {
								const label = say(words.facts[fact].label)
								return (
									<GivenAnswer
										key={fact}
										id={`change-${fact}`}
										label={label}
										answer={said(fact)}
										change={
											<GoButton
												go={`change.${fact}`}
												className="link"
												aria-label={say(fact in view.known ? answers.changeOf : answers.answerOf, { label })}
											>
												{say(fact in view.known ? answers.change : answers.answer)}
											</GoButton>
										}
									/>
								)
							})}
						</AnswerRows>
					</AnswerSection>
				))}
				<p className={actions.actions}>
					<GoButton go="next" className="button" data-action="next">
						{say(toResult)}
					</GoButton>
					<GoButton go="back" className="link" data-action="back">
						{say(back)}
					</GoButton>
				</p>
			</form>
		</>
	)
}
