import { MarkTurn } from '@/components/ui/marks/mark-turn'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { type JudgedAnswers, turnsOf, workPermitPoints } from '@/lib/other-answers/turns'
import type { FactId } from '@/rules/facts'
import { factsInRow } from '@/rules/points-table'
import type { ComparedContext } from '../tried/context'
import styles from './rows.module.css'

/** The minimum points of a standing for a fact. */
function pointsFor(standing: JudgedAnswers, fact: FactId): number {
	const rows = standing.judged.find(({ result }) => result.points)?.ruleset.points ?? []
	const factors = workPermitPoints(standing)?.factors ?? []
	return rows.reduce(
		(sum, row, place) => sum + (factsInRow(row).includes(fact) ? (factors[place]?.low ?? 0) : 0),
		0,
	)
}

/** What another answer changes: each condition with its marks, and the points it adds. */
export function RowTurns({ fact, words, say, tried }: ComparedContext & { readonly fact: FactId }) {
	const text = words.otherAnswers
	const turns = turnsOf(fact, tried)
	const points = pointsFor(tried.after, fact) - pointsFor(tried.before, fact)
	return (
		<ul className={styles.turns}>
			{points !== 0 && (
				<li className={styles.points}>
					{say(points > 0 ? text.morePoints : text.fewerPoints, { count: Math.abs(points) })}
				</li>
			)}
			{turns.map(({ ruleset, criterion, from, to }) => (
				<li key={`${ruleset} ${criterion}`} data-turn={`${ruleset} ${criterion}`}>
					<MarkTurn from={from} to={to}>
						<span>
							{say(text.turned, {
								name: say(words.rulesets[ruleset].name),
								condition: say(shortNameOf(words, ruleset, criterion)),
							})}
						</span>
					</MarkTurn>
				</li>
			))}
			{turns.length === 0 && <li>{say(text.nothingTurns)}</li>}
		</ul>
	)
}
