import { StandingMark } from '@/components/ui/marks/mark'
import { MarkTurn } from '@/components/ui/marks/mark-turn'
import { comparePath } from '@/lib/comparison/compare-path'
import { statementOf } from '@/lib/explain/criterion-words'
import { sayDay } from '@/lib/i18n/say'
import type { LateWords } from '@/lib/lazy-words/parts'
import { wordFor } from '@/lib/result/standing-words'
import type { RuleChange, TurnedCondition } from '@/lib/result/watch'
import { Fold } from '../checked/fold'
import type { ChangeContext } from './change-context'
import { RuleDifference } from './rule-difference'
import styles from './rule-notice.module.css'

/** What the present version corrects in the one last seen, by criterion; null if it is no correction. */
export const correctedIn = (texts: LateWords['rule-changes'], { id, version: { from, to } }: RuleChange) =>
	texts.differences[id]?.find((known) => known.from === from && known.to === to)?.corrected ?? null

type Props = ChangeContext & {
	/** Under which words the conditions that changed are folded, where they need not be read at first. */
	readonly foldedAs?: string
}

/** One rule set: its versions, what changed, its outcome, and where to read it. */
export function ChangedRuleset({ change, foldedAs, ...shared }: Props) {
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
			{foldedAs ? (
				<Fold summary={foldedAs}>
					<RuleDifference {...shared} change={change} />
				</Fold>
			) : (
				<RuleDifference {...shared} change={change} />
			)}
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
}: ChangeContext & { readonly condition: TurnedCondition }) {
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
