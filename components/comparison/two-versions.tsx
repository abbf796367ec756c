import type { TurnView } from '@/lib/comparison/view'
import { clauseOf } from '@/lib/explain/clause-of'
import { statementOf } from '@/lib/explain/criterion-words'
import { explainCondition } from '@/lib/explain/explain-condition'
import { handoffPath } from '@/lib/handoff/handoff-link'
import { sayDay } from '@/lib/i18n/say'
import { Mark } from '../ui/marks/mark'
import mark from '../ui/marks/mark.module.css'
import { MarginSection } from '../ui/page/margin-section'
import type { ComparisonContext } from './context'
import { sayJudged, sayOne } from './persons'
import styles from './table.module.css'

/** What changed from one version to another, old beside new, and whose outcome turns. */
export function TwoVersions(context: ComparisonContext) {
	const { locale, words, say, pair, view } = context
	const text = words.comparison.versions
	if (!view.turns) return null
	const day = (side: 0 | 1) => sayDay(locale, pair[side].ruleset.version)
	const changed = view.rows.filter(({ relation }) => relation !== 'same')
	const ids = [...new Set(changed.flatMap((row) => row.ids.flat()))]
	return (
		<MarginSection
			id="versions"
			title={say(text.title)}
			intro={say(text.lead, { before: day(0), after: day(1) })}
		>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{say(text.condition)}</th>
						<th scope="col">{day(0)}</th>
						<th scope="col">{day(1)}</th>
					</tr>
				</thead>
				<tbody>
					{ids.map((id) => (
						<tr key={id}>
							<th scope="row">{say(statementOf(words, pair[0].id, id))}</th>
							<td>
								<s>{sayCondition(context, 0, id)}</s>
							</td>
							<td>
								<b>{sayCondition(context, 1, id)}</b>
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

/** Somebody whose outcome turns, and beside them whoever is just not reached by that. */
function TurnTable({ turn, ...context }: ComparisonContext & { readonly turn: TurnView }) {
	const { locale, words, say, pair } = context
	const text = words.comparison
	const [from, to] = turn.outcomes
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
					<th scope="col">{sayDay(locale, pair[0].ruleset.version)}</th>
					<th scope="col">{sayDay(locale, pair[1].ruleset.version)}</th>
				</tr>
			</thead>
			<tbody>
				{persons.map(({ person, fact, turns }) => (
					<tr key={person.code} className={turns ? styles.same : undefined}>
						<th scope="row">
							<a className="link" href={handoffPath(locale, person.code)}>
								{(fact ? [fact] : person.changed)
									.map((one) => sayOne(context, person.facts, one))
									.join(say(words.separators.entries))}
							</a>
						</th>
						{person.judged.map((judged, side) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: there are two sides
							<td key={side}>
								<span className={`${styles.standing} ${mark[judged.standing]}`}>
									<Mark kind={judged.standing} size="table" />
									<span>{sayJudged(context, judged, side as 0 | 1)}</span>
								</span>
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}
