import { useRouter } from 'next/navigation'
import { EraseButton } from '@/components/draft/erase-button'
import { SomeoneElseButton } from '@/components/draft/someone-else-button'
import { useDraft, useIsStored } from '@/components/draft/use-draft'
import actions from '@/components/ui/fields/form-actions.module.css'
import { ProblemMark } from '@/components/ui/marks/problem-mark'
import { today } from '@/lib/day/today'
import { updateDraft } from '@/lib/draft/draft-store'
import { countKept } from '@/lib/draft/set-aside'
import { sayAnswer } from '@/lib/explain/explain'
import { allOf, leftForFullPicture, overviewByTopic } from '@/lib/form/answers-overview'
import { fullView } from '@/lib/form/full/view'
import { implausiblePairs, pairKey } from '@/lib/form/implausible-pairs'
import { inconclusiveFacts } from '@/lib/form/inconclusive-facts'
import { idsOf } from '@/lib/form/screens'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import { pathToNext, pathToTheRest } from '../steps/next-path'
import styles from './answers.module.css'
import { AnswersSummary } from './answers-summary'
import type { AnswersProps } from './answers-words'
import { ImplausibleAnswers } from './implausible-answers'
import { TopicAnswers } from './topic-answers'

/**
 * All answers by topic, each of which can be changed in place; before them what is open, after them how to continue.
 */
export function AnswersForm({ speech, words, check }: AnswersProps) {
	const { plan, chosen, facts, answered, leftOpen, screens, way } = check
	const router = useRouter()
	const draft = useDraft()
	const say = sayIn(speech.locale)
	const { answers } = words.form
	const home = `/${speech.locale}`
	const shown = way === 'quick' ? idsOf(screens) : fullView(check).screens.map(({ id }) => id)
	const topics = overviewByTopic(check)
	const listed = plan.flatMap(({ asked }) => asked)
	const pairs = implausiblePairs(facts, draft?.fitting).filter((pair) =>
		pair.every((fact) => listed.includes(fact)),
	)
	const said = (fact: FactId) =>
		sayAnswer(speech, fact, facts[fact]) ??
		(answered.has(fact) ? say(leftOpen.has(fact) ? answers.leftOpen : answers.notSure) : null)
	const rest = way === 'quick' ? leftForFullPicture(check) : []
	const toResult = (action?: 'next') => (
		<a
			className="button"
			href={`${home}/result`}
			data-action={action}
			onClick={(event) => {
				event.preventDefault()
				router.push(`${home}/result`)
			}}
		>
			{say(words.form.toResult)}
		</a>
	)
	return (
		<>
			<div className={styles.summary}>
				<NotSaved {...{ speech, words }} />
				<AnswersSummary {...{ locale: speech.locale, say, words, way, topics }} />
				<p className={`${styles.ways} no-print`}>
					{toResult()}
					{allOf(topics).coming.length > 0 && (
						<a
							className="link"
							href={`${home}/check/${plan.find(({ asked }) => asked.some((fact) => !answered.has(fact)))?.step}`}
							onClick={async (event) => {
								event.preventDefault()
								router.push(`${home}${await pathToNext({ offline: '/check/answers' })}`)
							}}
						>
							{say(answers.goOn)}
						</a>
					)}
				</p>
			</div>
			<ImplausibleAnswers
				words={answers}
				say={say}
				between={say(words.separators.parts)}
				pairs={pairs}
				named={(fact) => ({ label: say(words.facts[fact].label), answer: said(fact) ?? '' })}
				onFitting={(pair) => updateDraft({ fitting: [...(draft?.fitting ?? []), pairKey(pair)] }, today())}
			/>
			{topics.map((topic) => (
				<TopicAnswers
					key={topic.step}
					{...{ speech, words, check, said, topic, pairs }}
					asked={plan.find(({ step }) => step === topic.step)?.asked ?? []}
					inconclusive={inconclusiveFacts(chosen, facts)}
				/>
			))}
			{rest.length > 0 && (
				<p className={`${styles.rest} no-print`}>
					<button
						type="button"
						className="link"
						onClick={async () => {
							updateDraft({ way: 'full' }, today())
							router.push(`${home}${await pathToTheRest()}`)
						}}
					>
						{say(answers.askRest, { count: rest.length })}
					</button>
				</p>
			)}
			<p className={`${actions.actions} no-print`}>
				{toResult('next')}
				<a className="link" href={`${home}/check/${shown.at(-1) ?? 'you'}`} data-action="back">
					{say(words.form.back)}
				</a>
			</p>
			{draft && (
				<div className={`${styles.ways} no-print`}>
					<SomeoneElseButton locale={speech.locale} words={words.form.someoneElse} draft={draft} />
					<EraseButton
						locale={speech.locale}
						words={words.form.eraseDialog}
						label={say(words.form.erase)}
						count={countKept(draft)}
						onErased={() => router.push(home)}
					/>
				</div>
			)}
		</>
	)
}

/** Says that nothing can be saved here. */
function NotSaved({ speech, words }: Pick<AnswersProps, 'speech' | 'words'>) {
	const isStored = useIsStored()
	if (isStored) return null
	return (
		<p>
			<ProblemMark size="table" /> {sayIn(speech.locale)(words.form.notSaved)}
		</p>
	)
}
