import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import ErrorSummary from '@/components/ui/fields/error-summary'
import actions from '@/components/ui/fields/form-actions.module.css'
import { type ComparedAnswer, compareReply } from '@/lib/ask-employer/compare-reply'
import { outcomeTurns } from '@/lib/ask-employer/outcome-turns'
import { today } from '@/lib/day/today'
import { type Draft, updateDraft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { replaceDraft } from '@/lib/draft/set-aside'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import type { ReadReply } from '@/lib/handoff/decode-handoff'
import { sayIn } from '@/lib/i18n/say'
import { standingWith, turnedCriteria } from '@/lib/other-answers/turns'
import type { FactId } from '@/rules/facts'
import { rulesetIds } from '@/rules/rulesets/ids'
import styles from '../parts/employer.module.css'
import type { OpenedWords } from '../parts/employer-words'
import { type AnswerChoice, answerChoiceId, MergeRow } from './merge-row'
import { TurnList } from './turn-list'

type Props = {
	readonly words: OpenedWords
	readonly read: ReadReply
	readonly draft: Draft
	readonly speech: AnswerSpeech
	/** Whether this device asked: if not, nothing is preselected. */
	readonly isKnown: boolean
}

const theirsOf = (answers: readonly ComparedAnswer[]) =>
	Object.fromEntries(answers.map(({ fact, theirs }) => [fact, theirs]))

type Choices = { readonly [F in FactId]?: AnswerChoice }

/**
 * One's own answers and the employer's, side by side: the chosen ones are adopted with one button, and nothing
 * before.
 */
export function MergeForm({ words, read, draft, speech, isKnown }: Props) {
	const router = useRouter()
	const say = sayIn(speech.locale)
	const { merge } = words
	const own = useMemo(() => readFacts(draft), [draft])
	const { fills, differs, same, unsure } = useMemo(() => compareReply(own, read.facts), [own, read])
	const rows = [...fills, ...differs]
	const [choices, setChoices] = useState<Choices>(() =>
		isKnown ? Object.fromEntries(fills.map(({ fact }) => [fact, 'theirs'])) : {},
	)
	const [attempt, setAttempt] = useState(0)
	const missing = attempt > 0 ? rows.filter(({ fact }) => !choices[fact]) : []
	const chosen = rulesetIds.filter((id) => draft.rulesets.includes(id))
	const standing = (answers: readonly ComparedAnswer[]) =>
		standingWith({ ...own, ...theirsOf(answers) }, chosen, today())
	const before = standing([])
	const turnsOf = (row: ComparedAnswer) =>
		turnedCriteria(before, standing([row])).map(({ ruleset, criterion, from, to }) => ({
			name: say(words.turned, {
				name: say(words.rulesets[ruleset].name),
				condition: say(shortNameOf(words, ruleset, criterion)),
			}),
			...{ from, to },
		}))
	const taken = rows.filter(({ fact }) => choices[fact] === 'theirs')
	const leave = () => router.push(`/${speech.locale}/result`)

	const take = () => {
		setAttempt((count) => count + 1)
		if (rows.some(({ fact }) => !choices[fact])) return
		if (taken.length > 0) {
			const { aside: _aside, ...present } = draft
			replaceDraft(present)
			updateDraft({ facts: theirsOf(taken) }, today())
		}
		leave()
	}
	const group = (id: 'fills' | 'differs', compared: readonly ComparedAnswer[]) =>
		compared.length > 0 && (
			<section className={styles.topic} aria-labelledby={id}>
				<h2 id={id}>{say(merge[id])}</h2>
				<p className="quiet">{say(id === 'fills' && !isKnown ? merge.differsHint : merge[`${id}Hint`])}</p>
				{compared.map((row) => (
					<MergeRow
						key={row.fact}
						{...{ row, words, speech, say }}
						choice={choices[row.fact]}
						isFaulty={missing.includes(row)}
						onChoose={(choice) => setChoices((before) => ({ ...before, [row.fact]: choice }))}
					>
						<RowTurns {...{ words, say }} turns={turnsOf(row)} isSaid={id === 'differs'} />
					</MergeRow>
				))}
			</section>
		)
	const outcomes = outcomeTurns(before, standing(taken)).map(({ ruleset, from, to }) => ({
		name: say(words.rulesets[ruleset].name),
		...{ from, to },
	}))
	return (
		<form
			className={styles.form}
			method="dialog"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				take()
			}}
		>
			{missing.length > 0 && (
				<ErrorSummary
					key={attempt}
					title={say(words.form.errors.summary, { count: missing.length })}
					faults={missing.map(({ fact }) => ({
						id: answerChoiceId(fact),
						text: say(merge.choose, { label: say(words.facts[fact].label) }),
					}))}
				/>
			)}
			{group('differs', differs)}
			{group('fills', fills)}
			<Lines
				title={say(merge.same)}
				lines={same.map(({ fact, theirs }) =>
					say(merge.sameLine, {
						label: say(words.facts[fact].label),
						answer: sayAnswer(speech, fact, theirs) ?? '',
					}),
				)}
			/>
			<Lines
				title={say(merge.unsure)}
				hint={say(merge.unsureHint)}
				lines={unsure.map((fact) => say(words.facts[fact].label))}
			/>
			{rows.length === 0 ? (
				<p className={styles.topic}>
					{say(merge.nothing)}{' '}
					<a className="link" href={`/${speech.locale}/result`}>
						{say(merge.toResult)}
					</a>
				</p>
			) : (
				<>
					<div className={styles.all} role="status">
						<p>{say(outcomes.length > 0 ? merge.all : merge.allSame)}</p>
						{outcomes.length > 0 && <TurnList {...{ words, say }} turns={outcomes} />}
					</div>
					<div className={actions.actions}>
						<button type="submit" className="button" data-action="next">
							{say(merge.take)}
						</button>
						<button type="button" className="link" onClick={leave}>
							{say(merge.keep)}
						</button>
					</div>
					<p className={actions.below}>{say(merge.note)}</p>
				</>
			)}
		</form>
	)
}

type RowTurnsProps = React.ComponentProps<typeof TurnList> & {
	/** Whether to say so if nothing changes. */
	readonly isSaid: boolean
}

/** What changes with the employer's answer to one question. */
function RowTurns({ turns, words, say, isSaid }: RowTurnsProps) {
	const { merge } = words
	if (turns.length === 0 && !isSaid) return null
	return (
		<div className={styles.rowTurns}>
			<p>{say(turns.length > 0 ? merge.with : merge.noTurn)}</p>
			{turns.length > 0 && <TurnList {...{ turns, words, say }} />}
		</div>
	)
}

type LinesProps = {
	readonly title: string
	readonly hint?: string
	readonly lines: readonly string[]
}

function Lines({ title, hint, lines }: LinesProps) {
	if (lines.length === 0) return null
	return (
		<section className={styles.topic} aria-label={title}>
			<h2>{title}</h2>
			{hint && <p className="quiet">{hint}</p>}
			<ul>
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</section>
	)
}
