import { useRouter } from 'next/navigation'
import { SomeoneElseButton } from '@/components/draft/someone-else-button'
import { useDraft, useIsStored } from '@/components/draft/use-draft'
import actions from '@/components/ui/form-actions.module.css'
import { ProblemMark } from '@/components/ui/problem-mark'
import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import { fullView } from '@/lib/form/full/view'
import { implausiblePairs } from '@/lib/form/implausible-pairs'
import { inconclusiveFacts } from '@/lib/form/inconclusive-facts'
import { idsOf } from '@/lib/form/screens'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import type { FactId } from '@/rules/facts'
import { pathOn } from '../path-on'
import { controlId } from '../question/field-props'
import type { Check, StepWords } from '../use-check'
import { AnswerRow, AnswerSection } from './answer-section'
import styles from './answers.module.css'
import { ImplausibleAnswers } from './implausible-answers'

export type AnswersWords = AnswerSpeech['words'] &
	StepWords &
	Pick<Words, 'separators'> & {
		readonly form: Pick<Words['form'], 'answers' | 'toResult' | 'back' | 'notSaved' | 'someoneElse'>
	}

type Props = { readonly speech: AnswerSpeech; readonly words: AnswersWords; readonly check: Check }

/** All answers by topic, each with a way to change it that leads back here. */
export function AnswersForm({ speech, words, check }: Props) {
	const { plan, chosen, facts, answered, leftOpen, screens, way } = check
	const router = useRouter()
	const draft = useDraft()
	const say = sayIn(speech.locale)
	const { answers } = words.form
	const home = `/${speech.locale}`
	const said = (fact: FactId) =>
		sayAnswer(speech, fact, facts[fact]) ??
		(answered.has(fact) ? say(leftOpen.has(fact) ? answers.leftOpen : answers.notSure) : null)
	const shown = way === 'quick' ? idsOf(screens) : fullView(check).screens.map(({ id }) => id)
	const lastStep = shown.at(-1) ?? 'you'
	const listed = plan.flatMap(({ asked }) => asked)
	const inconclusive = inconclusiveFacts(chosen, facts)
	const openOf = (fact: FactId) => {
		if (!answered.has(fact)) return { kind: 'coming' } as const
		if (facts[fact] === null) return { kind: 'unanswered', note: say(answers.neverNo) } as const
		return inconclusive.has(fact)
			? ({ kind: 'inconclusive', note: say(answers.settlesNothing) } as const)
			: undefined
	}
	return (
		<form
			method="dialog"
			onSubmit={(event) => {
				event.preventDefault()
				router.push(`${home}/result`)
			}}
		>
			<Remarks {...{ speech, words, check }} />
			<ImplausibleAnswers
				words={answers}
				say={say}
				between={say(words.separators.parts)}
				pairs={implausiblePairs(facts).filter((pair) => pair.every((fact) => listed.includes(fact)))}
				named={(fact) => ({ label: say(words.facts[fact].label), answer: said(fact) ?? '' })}
			/>
			{plan.map(({ step, asked }) => (
				<AnswerSection key={step} title={say(words.steps[step].title)}>
					{asked.map((fact) => {
						const answer = said(fact)
						const label = say(words.facts[fact].label)
						const change = (
							<a
								className="link"
								id={`change-${fact}`}
								href={`${home}/check/${step}?from=answers#${controlId(fact)}`}
								aria-label={say(answer === null ? answers.answerOf : answers.changeOf, { label })}
							>
								{say(answer === null ? answers.answer : answers.change)}
							</a>
						)
						return (
							<AnswerRow
								key={fact}
								label={label}
								answer={answer ?? say(answers.notAnswered)}
								open={openOf(fact)}
								change={change}
							/>
						)
					})}
				</AnswerSection>
			))}
			<p className={actions.actions}>
				<button type="submit" className="button" data-action="next">
					{say(words.form.toResult)}
				</button>
				<a className="link" href={`${home}/check/${lastStep}`} data-action="back">
					{say(words.form.back)}
				</a>
				{draft && <SomeoneElseButton locale={speech.locale} words={words.form.someoneElse} draft={draft} />}
			</p>
		</form>
	)
}

/** Says that nothing can be saved here, and how many questions are still open, with a link to the first. */
function Remarks({ speech, words, check: { plan, answered } }: Props) {
	const router = useRouter()
	const isStored = useIsStored()
	const say = sayIn(speech.locale)
	const { answers, notSaved } = words.form
	const open = plan.flatMap(({ step, asked }) =>
		asked.filter((fact) => !answered.has(fact)).map((fact) => `/check/${step}#${controlId(fact)}`),
	)
	return (
		<>
			{!isStored && (
				<p className={styles.reading}>
					<ProblemMark size="table" /> {say(notSaved)}
				</p>
			)}
			{open.length > 0 && (
				<div className={styles.reading}>
					<p>{say(answers.open, { count: open.length })}</p>
					<p>
						<a
							className="link"
							href={`/${speech.locale}${open[0]}`}
							onClick={async (event) => {
								event.preventDefault()
								router.push(`/${speech.locale}${await pathOn({ offline: '/check/answers' })}`)
							}}
						>
							{say(answers.goOn)}
						</a>
					</p>
				</div>
			)}
		</>
	)
}
