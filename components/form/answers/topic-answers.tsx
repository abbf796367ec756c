import { useRef, useState } from 'react'
import { StandingMark } from '@/components/ui/marks/mark'
import type { AnswersOverview } from '@/lib/form/answers-overview'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'
import type { FactId, Step } from '@/rules/facts'
import { controlId } from '../question/field-props'
import { AnswerRows, AnswerSection, GivenAnswer } from './answer-section'
import styles from './answers.module.css'
import { sayCounts } from './answers-summary'
import type { AnswersProps } from './answers-words'

/**
 * The field itself and its words are only needed once an answer is to be changed; if they cannot be loaded, the question
 * has a page of its own.
 */
async function loadChange(locale: Locale) {
	const [{ ChangeInPlace }, questions] = await Promise.all([
		import('./change-in-place'),
		loadLateWords(locale, 'questions'),
	])
	return { ChangeInPlace, questions }
}

type Change = Awaited<ReturnType<typeof loadChange>>

/** Up to this many answers are always shown; more are collapsed to one line if nothing is open. */
const alwaysShown = 2

type Props = AnswersProps & {
	readonly topic: { readonly step: Step } & AnswersOverview
	/** The listed questions, in the order in which they are asked. */
	readonly asked: readonly FactId[]
	/** An answer in words; null if there is none. */
	readonly said: (fact: FactId) => string | null
	/** The facts whose answer settles nothing. */
	readonly inconclusive: ReadonlySet<FactId>
	/** Answers that can hardly both be true. */
	readonly pairs: readonly (readonly FactId[])[]
}

/** The answers to one topic: one line if nothing is open, otherwise a row each. */
export function TopicAnswers(props: Props) {
	const { speech, words, topic, asked, said, inconclusive, pairs } = props
	const say = sayIn(speech.locale)
	const { answers } = words.form
	const isSettled = (fact: FactId) =>
		topic.given.includes(fact) && !inconclusive.has(fact) && !pairs.some((pair) => pair.includes(fact))
	const target = window.location.hash.replace('#change-', '')
	// As when the list was opened: answering the last question must not move a row, or take the focus from it.
	const [isFolded] = useState(asked.length > alwaysShown && asked.every(isSettled))
	const [isUnfolded] = useState(asked.some((fact) => fact === target))
	const rows = (
		<AnswerRows>
			{asked.map((fact) => (
				<Answer key={fact} {...props} fact={fact} />
			))}
		</AnswerRows>
	)
	const first = asked.slice(0, alwaysShown).map((fact) => said(fact) ?? '')
	return (
		<AnswerSection
			title={say(words.steps[topic.step].title)}
			counts={asked.length > 0 && sayCounts(speech.locale, say, words, { ...topic, notAsked: [] })}
			after={
				topic.notAsked.length > 0 && (
					<p className={styles.notAskedHere}>
						<StandingMark kind="coming" /> {say(answers.counts.notAsked, { count: topic.notAsked.length })}
					</p>
				)
			}
		>
			{isFolded ? (
				<details className={styles.folded} open={isUnfolded || undefined}>
					<summary>
						<span className={styles.first}>
							{first.join(say(words.separators.entries))}{' '}
							<span className={styles.more}>{say(answers.more, { count: asked.length - first.length })}</span>
						</span>
						<span className={styles.show}>{say(answers.show, { count: asked.length })}</span>
						<span className={styles.hide}>{say(answers.hide)}</span>
					</summary>
					{rows}
				</details>
			) : (
				asked.length > 0 && rows
			)}
		</AnswerSection>
	)
}

/** One answer, with a link to change it; if scripts run, it is changed in place. */
function Answer({ fact, ...props }: Props & { readonly fact: FactId }) {
	const { speech, words, check, topic, said, inconclusive, pairs } = props
	const [change, setChange] = useState<Change | null>(null)
	const link = useRef<HTMLAnchorElement>(null)
	const say = sayIn(speech.locale)
	const { answers } = words.form
	const answer = said(fact)
	const label = say(words.facts[fact].label)
	const other = pairs.find((pair) => pair.includes(fact))?.find((one) => one !== fact)
	const open = () => {
		if (!check.answered.has(fact)) return { kind: 'coming' } as const
		if (check.facts[fact] === null) return { kind: 'unanswered', note: say(answers.neverNo) } as const
		return inconclusive.has(fact)
			? ({ kind: 'inconclusive', note: say(answers.settlesNothing) } as const)
			: undefined
	}
	const close = () => {
		setChange(null)
		requestAnimationFrame(() => link.current?.focus())
	}
	const row = (
		<GivenAnswer
			label={label}
			answer={answer ?? say(answers.notAnswered)}
			open={open()}
			doubt={other && say(answers.odd.with, { label: say(words.facts[other].label) })}
			change={
				<a
					ref={link}
					className="link"
					id={`change-${fact}`}
					href={`/${speech.locale}/check/${topic.step}?from=answers#${controlId(fact)}`}
					aria-label={say(answer === null ? answers.answerOf : answers.changeOf, { label })}
					onClick={(event) => {
						if (event.ctrlKey || event.metaKey || event.shiftKey) return
						event.preventDefault()
						const { href } = event.currentTarget
						loadChange(speech.locale).then(setChange, () => window.location.assign(href))
					}}
				>
					{say(answer === null ? answers.answer : answers.change)}
				</a>
			}
		/>
	)
	if (!change) return row
	const { ChangeInPlace, questions } = change
	return <ChangeInPlace {...{ speech, words, questions, check, fact, answer }} onClose={close} />
}
