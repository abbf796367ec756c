import type { TurnView } from '@/lib/comparison/view'
import { clauseOf } from '@/lib/explain/clause-of'
import { statementOf } from '@/lib/explain/criterion-words'
import { explainCondition } from '@/lib/explain/explain-condition'
import { handoffPath } from '@/lib/handoff/handoff-link'
import { sayDay } from '@/lib/i18n/say'
import type { Both } from '@/rules/comparison/ruleset-comparison'
import { StandingMark } from '../ui/marks/mark'
import mark from '../ui/marks/mark.module.css'
import { MarginSection } from '../ui/page/margin-section'
import { sayJudged, sayLabelled } from './comparison-persons'
import type { ComparisonContext } from './context'
import styles from './table.module.css'

/** The sides in the order of their versions. */
const byVersion = ([one, other]: ComparisonContext['pair']): Both<0 | 1> =>
	one.ruleset.version <= other.ruleset.version ? [0, 1] : [1, 0]

/** What changed from one version to another, old next to new, and whose outcome changes. */
export function TwoVersions(context: ComparisonContext) {
	const { locale, words, say, pair, view } = context
	const text = words.comparison.versions
	if (!view.turns) return null
	const day = (side: 0 | 1) => sayDay(locale, pair[side].ruleset.version)
	const [before, after] = byVersion(pair)
	const changed = view.rows.filter(({ relation }) => relation !== 'same')
	const ids = [...new Set(changed.flatMap((row) => row.ids.flat()))]
	return (
		<MarginSection
			id="versions"
			title={say(text.title)}
			intro={say(text.lead, { before: day(before), after: day(after) })}
		>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{say(text.condition)}</th>
						<th scope="col">{day(before)}</th>
						<th scope="col">{day(after)}</th>
					</tr>
				</thead>
				<tbody>
					{ids.map((id) => (
						<tr key={id}>
							<th scope="row">{say(statementOf(words, pair[0].id, id))}</th>
							<td>
								<span className={styles.of}>{day(before)}</span>
								<s>{sayCondition(context, before, id)}</s>
							</td>
							<td>
								<span className={styles.of}>{day(after)}</span>
								<b>{sayCondition(context, after, id)}</b>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<h3>{say(text.whose)}</h3>
			{view.turns.length === 0 && <p>{say(text.none)}</p>}
			{view.turns.map((turn) => (
				<TurnTable {...context} turn={turn} key={turn.outcomes.join()} />
			))}
		</MarginSection>
	)
}

/** A condition of one version in words. */
function sayCondition({ speech, words, say, pair }: ComparisonContext, side: 0 | 1, id: string): string {
	const { ruleset, parameters } = pair[side]
	const criterion = ruleset.criteria.find((one) => one.id === id)
	if (!criterion) return say(words.comparison.rows.notAsked)
	const explanation = explainCondition(speech, criterion.condition, parameters)
	return say(words.site.rules.metWhen, { clause: clauseOf(speech, explanation) })
}

/** A person whose outcome changes and, next to them, one who is just not affected. */
function TurnTable({ turn, ...context }: ComparisonContext & { readonly turn: TurnView }) {
	const { locale, words, say, pair } = context
	const text = words.comparison
	const order = byVersion(pair)
	const [from, to] = [turn.outcomes[order[0]], turn.outcomes[order[1]]]
	const day = (side: 0 | 1) => sayDay(locale, pair[side].ruleset.version)
	const { edge } = turn
	const persons = [
		{ person: turn.person, fact: edge?.fact, turns: true },
		...(edge ? [{ person: edge.outside, fact: edge.fact, turns: false }] : []),
	]
	const { outcomes } = words.result
	return (
		<table className={styles.table}>
			<caption>{say(text.versions.turned, { from: say(outcomes[from]), to: say(outcomes[to]) })}</caption>
			<thead>
				<tr>
					<th scope="col">{say(text.versions.person)}</th>
					{order.map((side) => (
						<th scope="col" key={side}>
							{day(side)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{persons.map(({ person, fact, turns }) => (
					<tr key={person.code} className={turns ? styles.same : undefined}>
						<th scope="row">
							<a className="link" href={handoffPath(locale, person.code)}>
								{(fact ? [fact] : person.changed)
									.map((one) => sayLabelled(context, person.facts, one))
									.join(say(words.separators.entries))}
							</a>
						</th>
						{order.map((side) => {
							const judged = person.judged[side]
							return (
								<td key={side}>
									<span className={styles.of}>{day(side)}</span>
									<span className={`${styles.standing} ${mark[judged.standing]}`}>
										<StandingMark kind={judged.standing} size="table" />
										<span>{sayJudged(context, judged, side)}</span>
									</span>
								</td>
							)
						})}
					</tr>
				))}
			</tbody>
		</table>
	)
}
