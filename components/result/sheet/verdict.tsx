import { ArrivalHeading } from '@/components/ui/arrival-heading'
import { Mark } from '@/components/ui/mark'
import { Strip } from '@/components/ui/strip'
import { Tag } from '@/components/ui/tag'
import { statementOf } from '@/lib/explain/criterion-words'
import { type Say, sayDay, sayList } from '@/lib/i18n/say'
import {
	countsOf,
	onlyAuthorityIsLeft,
	outcomeStanding,
	standingOf,
	topicsOf,
} from '@/lib/result/result-view'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Checked, ResultContext, ResultWords } from '../checked/context'
import styles from './verdict.module.css'

type Props = ResultContext & { readonly checked: Checked; readonly children?: React.ReactNode }

/** The outcome of one rule set: its headline, what it means, and the strip of marks. */
export function Outcome({
	checked,
	isArrival,
	words,
	say,
	speech,
	children,
}: Props & {
	/** Whether its headline takes the focus on navigation to this page. */
	readonly isArrival?: boolean
}) {
	const { id, ruleset, result } = checked
	const counts = countsOf(result.criteria)
	const { headlines, leads } = words.result
	const waits = onlyAuthorityIsLeft(result)
	const kind = waits ? 'onlyAuthority' : result.outcome
	const headline = say(headlines[kind], counts)
	const unsettled = [...new Set(result.criteria.flatMap(({ because }) => because.unsettled))]
	const list = sayList(
		speech.locale,
		unsettled.map((parameter) => say(words.parameters[parameter].name)),
	)
	const groups = topicsOf(ruleset, result.criteria).flatMap(({ step, criteria }) => {
		const marks = criteria.filter(({ kind }) => kind === 'required').map(standingOf)
		return marks.length > 0 ? [{ name: say(words.steps[step].title), marks }] : []
	})
	return (
		<div className={styles.outcome}>
			<p className={styles.ruleset}>
				{say(words.rulesets[id].name)}
				<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
			</p>
			{isArrival ? (
				<ArrivalHeading as="h2" className={styles.headline}>
					{headline}
				</ArrivalHeading>
			) : (
				<h2 className={styles.headline}>{headline}</h2>
			)}
			<p className="lead">{say(leads[kind], { ...counts, list })}</p>
			{kind === 'eligible' && <p>{say(words.rulesets[id].meaning)}</p>}
			{counts.unmet > 0 && <p>{say(words.result.notTrue, { list: unmetIn(checked, words, say) })}</p>}
			{result.ruleset.inForce === false && (
				<p>{say(words.result.notInForce, { date: sayDay(speech.locale, result.asOf) })}</p>
			)}
			<Strip groups={groups} label={say(words.result.strip, counts)} />
			{result.strength.total > 0 && (
				<p className="quiet small">{say(words.result.strength, result.strength)}</p>
			)}
			{children}
		</div>
	)
}

/** The day, the rule set and its version: the start of a printed result. */
export function Meta({ checked: { id, ruleset, result }, words, say, speech }: Props) {
	const day = (date: string) => sayDay(speech.locale, date)
	return (
		<p className={styles.meta}>
			<span>{say(words.result.date, { date: day(result.asOf) })}</span>
			<span>
				{say(words.result.version, { name: say(words.rulesets[id].name), version: ruleset.version })}
			</span>
			<span>{say(words.result.checked, { date: day(ruleset.lastChecked) })}</span>
		</p>
	)
}

/** The other rule sets, one line each, and why they differ. */
export function Others({
	others,
	onAdd,
	words,
	say,
}: ResultContext & {
	readonly others: readonly Checked[]
	/** Adds a rule set to the check, where that is possible. */
	readonly onAdd?: ((id: RulesetId) => void) | undefined
}) {
	const texts = words.result.others
	return (
		<section className={styles.others} aria-labelledby="others">
			<h2 id="others">{say(texts.title)}</h2>
			<ul>
				{others.map((other) => {
					const { id, result, chosen } = other
					const counts = countsOf(result.criteria)
					const name = say(words.rulesets[id].name)
					return (
						<li className={styles.other} key={id}>
							<Mark kind={outcomeStanding(result)} />
							<div>
								<h3>{say(texts.line, { name, outcome: say(words.result.outcomes[result.outcome]) })}</h3>
								<p>
									{say(texts.counts, counts)}
									{counts.unmet > 0 && say(texts.countsUnmet, counts)}
									{counts.open > 0 && say(texts.countsOpen, counts)}
								</p>
								<Reason checked={other} words={words} say={say} />
								<p className={styles.status}>{say(words.rulesets[id].statusLine)}</p>
								{chosen ? (
									<p className="no-print">
										<a className="link" href={`#${id}`}>
											{say(texts.inFull)}
										</a>
									</p>
								) : (
									<p className={styles.status}>
										{say(texts.notChosen)}{' '}
										{onAdd && (
											<button
												type="button"
												className="link no-print"
												aria-label={say(texts.addOf, { name })}
												onClick={() => onAdd(id)}
											>
												{say(texts.add)}
											</button>
										)}
									</p>
								)}
							</div>
						</li>
					)
				})}
			</ul>
			<p className="small">{say(texts.differ)}</p>
		</section>
	)
}

/** Why another rule set has its outcome, in one line. */
function Reason({ checked, words, say }: Pick<Props, 'checked' | 'words' | 'say'>) {
	const { result } = checked
	const { others, notTrue } = words.result
	const { points } = result
	return (
		<>
			{result.outcome === 'ineligible' && <p>{say(notTrue, { list: unmetIn(checked, words, say) })}</p>}
			{onlyAuthorityIsLeft(result) && <p>{say(others.onlyAuthority)}</p>}
			{points && (
				<p>
					{say(points.low === points.high ? others.points : others.pointsBetween, {
						low: points.low,
						high: points.high,
					})}
				</p>
			)}
		</>
	)
}

/** The conditions that are not met, in a list; only the first few of many. */
function unmetIn({ id, result }: Checked, words: ResultWords, say: Say): string {
	const unmet = result.criteria.filter(({ kind, result }) => kind === 'required' && result === 'unmet')
	const said = unmet.slice(0, maxNamed).map((criterion) => say(statementOf(words, id, criterion.id)))
	return (
		said.join(say(words.separators.entries)) + (unmet.length > maxNamed ? say(words.separators.more) : '')
	)
}

const maxNamed = 3
