import { sayDay, sayList } from '@/lib/i18n/say'
import { countsOf, onlyAuthorityIsLeft, outcomeStanding, standingOf, topicsOf } from '@/lib/result-view'
import { Mark } from '../mark'
import { Strip } from '../strip'
import { Tag } from '../tag'
import type { Checked, ResultContext } from './context'
import styles from './result.module.css'

type Props = ResultContext & { readonly checked: Checked; readonly children?: React.ReactNode }

/** The outcome of one rule set: its headline, what follows from it, and the strip. */
export function Outcome({ checked, words, say, speech, children }: Props) {
	const { id, ruleset, result } = checked
	const counts = countsOf(result.criteria)
	const { headlines, leads } = words.result
	const waits = onlyAuthorityIsLeft(result)
	const kind = waits ? 'onlyAuthority' : result.outcome
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
			<h2 className={styles.headline}>{say(headlines[kind], counts)}</h2>
			<p className="lead">{say(leads[kind], { ...counts, list })}</p>
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

/** The day, the rule set and its version: what a printed result begins with. */
export function Meta({ checked: { ruleset, result }, words, say, speech }: Props) {
	const day = (date: string) => sayDay(speech.locale, date)
	return (
		<p className={styles.meta}>
			<span>{say(words.result.date, { date: day(result.asOf) })}</span>
			<span>{say(words.result.version, { id: ruleset.id, version: ruleset.version })}</span>
			<span>{say(words.result.checked, { date: day(ruleset.lastChecked) })}</span>
		</p>
	)
}

/** The other rule sets in a line each, and why they differ. */
export function Others({ others, words, say }: ResultContext & { readonly others: readonly Checked[] }) {
	const texts = words.result.others
	return (
		<section className={styles.others} aria-labelledby="others">
			<h2 id="others">{say(texts.title)}</h2>
			<ul>
				{others.map(({ id, result, chosen }) => {
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
								<p className={styles.status}>{say(words.rulesets[id].statusLine)}</p>
								{chosen ? (
									<p className="no-print">
										<a href={`#${id}`}>{say(texts.inFull)}</a>
									</p>
								) : (
									<p className={styles.status}>{say(texts.notChosen)}</p>
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
