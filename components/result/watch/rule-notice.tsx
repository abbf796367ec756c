import { useEffect, useState } from 'react'
import { StandingMark } from '@/components/ui/marks/mark'
import { MarkTurn } from '@/components/ui/marks/mark-turn'
import { Notice } from '@/components/ui/notices/notice'
import { comparePath } from '@/lib/comparison/compare-path'
import { statementOf } from '@/lib/explain/criterion-words'
import { sayDay } from '@/lib/i18n/say'
import type { LateWords } from '@/lib/lazy-words/parts'
import { wordFor } from '@/lib/result/standing-words'
import { type RuleChange, readWatch, ruleChanges, type TurnedCondition, type Watch } from '@/lib/result/watch'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { parametersOn } from '@/rules/rulesets/versions'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { keepWatch } from './keep-watch'
import { RuleDifference } from './rule-difference'
import styles from './rule-notice.module.css'

type Props = ResultContext & {
	readonly all: readonly CheckedRuleset[]
	/** The draft's watch when the page was opened. As saved. */
	readonly watch: unknown
	readonly texts: LateWords['rule-changes']
}

/** Whether a change deserves more than a line. */
const isNews = ({ outcome, turned, set }: RuleChange) =>
	turned.length + set.length > 0 || outcome.from !== outcome.to

/** The changes under the present rules for the answers of a watch. */
function changesSince(watch: Watch, all: readonly CheckedRuleset[]): RuleChange[] {
	const shown = all.filter(({ chosen }) => chosen)
	const parameters = parametersOn(shown[0]?.result.asOf ?? watch.on)
	const given = { facts: normalise(watch.facts), parameters }
	const rejudged = shown.map(({ id, ruleset, result: { asOf } }) => ({
		id,
		ruleset,
		result: evaluate(ruleset, given, asOf),
	}))
	return ruleChanges(watch, rejudged, parameters)
}

/**
 * Shows once what a changed rule has changed for the answers last seen, until the person has read it. If nothing
 * changed, shows a line. After that, the present result is the one to compare with.
 */
export function RuleNotice({ watch: stored, all, texts, ...context }: Props) {
	const [watch] = useState(() => readWatch(stored))
	const [changes] = useState(() => (watch ? changesSince(watch, all) : []))
	const [isSeen, setIsSeen] = useState(!changes.some(isNews))
	useEffect(() => {
		if (isSeen) keepWatch(all)
	}, [isSeen, all])
	if (!watch || changes.length === 0) return null
	const shared = { ...context, texts, date: sayDay(context.speech.locale, watch.on) }
	if (!changes.some(isNews))
		return changes.map((change) => <Unchanged key={change.id} {...shared} change={change} />)
	if (isSeen) return null
	const isCorrected = changes.every((change) => correctedIn(texts, change) !== null)
	const isAll = changes.length === all.filter(({ chosen }) => chosen).length
	return (
		<Notice kind="wait">
			<div className={styles.changes}>
				<p>
					<strong>{context.say(isCorrected ? texts.corrected : texts.title)}</strong>{' '}
					{context.say(texts.again, { date: shared.date })}
				</p>
				{changes.map((change) => (
					<Changed key={change.id} {...shared} change={change} />
				))}
				{!isAll && <p>{context.say(texts.others)}</p>}
				<p>
					<button
						type="button"
						className="button second small"
						onClick={() => {
							setIsSeen(true)
							document.querySelector<HTMLElement>('[data-sheet] h1')?.focus()
						}}
					>
						{context.say(texts.seen)}
					</button>
				</p>
			</div>
		</Notice>
	)
}

/** What the present version corrects in the one last seen, by criterion; null if it is no correction. */
const correctedIn = (texts: LateWords['rule-changes'], { id, version: { from, to } }: RuleChange) =>
	texts.differences[id]?.find((known) => known.from === from && known.to === to)?.corrected ?? null

type NoticeContext = ResultContext & {
	readonly texts: LateWords['rule-changes']
	/** The day of the last seen result, in words. */
	readonly date: string
	readonly change: RuleChange
}

function Unchanged({ change, texts, date, words, say, speech }: NoticeContext) {
	const name = say(words.rulesets[change.id].name)
	return (
		<p className={styles.line}>
			{say(texts.nothing, { name, date, to: sayDay(speech.locale, change.version.to) })}
		</p>
	)
}

/** One rule set: its versions, what changed, its outcome, and where to read it. */
function Changed({ change, ...shared }: NoticeContext) {
	const { texts, words, say, speech } = shared
	const { id, version, outcome, turned } = change
	const name = say(words.rulesets[id].name)
	const [from, to] = [sayDay(speech.locale, version.from), sayDay(speech.locale, version.to)]
	const outcomes = words.result.outcomes
	return (
		<section className={styles.change} aria-label={name}>
			<p>
				{version.from === version.to
					? say(texts.figures, { name, to })
					: say(correctedIn(texts, change) ? texts.correction : texts.version, { name, from, to })}
			</p>
			<RuleDifference {...shared} change={change} />
			<ul>
				{turned.map((condition) => (
					<TurnedRow key={condition.criterion} {...shared} change={change} condition={condition} />
				))}
			</ul>
			<p>
				<strong>
					{outcome.from === outcome.to
						? say(texts.stays, { name, outcome: say(outcomes[outcome.to]) })
						: say(texts.becomes, { name, from: say(outcomes[outcome.from]), to: say(outcomes[outcome.to]) })}
				</strong>{' '}
				<a className="link" href={`/${speech.locale}/rules/${id}`}>
					{say(texts.source, { name })}
				</a>
			</p>
			{texts.differences[id]?.some((known) => known.from === version.from && known.to === version.to) && (
				<p>
					<a
						className="link"
						href={`/${speech.locale}${comparePath(`${id}@${version.from}`, `${id}@${version.to}`)}`}
					>
						{say(texts.compare, { name })}
					</a>
				</p>
			)}
		</section>
	)
}

function TurnedRow({
	change,
	condition,
	texts,
	words,
	say,
}: NoticeContext & { readonly condition: TurnedCondition }) {
	const { from, to, criterion } = condition
	if (to === null) return null
	const { marks, decides } = words.result
	const name = say(statementOf(words, change.id, criterion))
	const word = say(marks[wordFor[to]])
	const wrong = correctedIn(texts, change)?.[criterion]
	return (
		<li>
			{from ? (
				<MarkTurn from={from} to={to}>
					<span>{say(decides.turn, { name, from: say(marks[wordFor[from]]), to: word })}</span>
				</MarkTurn>
			) : (
				<>
					<StandingMark kind={to} size="table" /> {say(texts.added, { condition: name, to: word })}
				</>
			)}
			{wrong && <p className="quiet small">{wrong}</p>}
		</li>
	)
}
