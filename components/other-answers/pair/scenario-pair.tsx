import { Mark } from '@/components/ui/marks/mark'
import { Strip } from '@/components/ui/marks/strip'
import { countsOf } from '@/lib/result/counts'
import { outcomeStanding, stripMarkOf } from '@/lib/result/standing'
import { topicsOf } from '@/lib/result/topics'
import type { Standing } from '@/lib/scenario/turns'
import type { TriedContext } from '../tried/context'
import styles from './pair.module.css'

/** The rule sets down, the given answers and the scenario across. */
export function ScenarioPair(context: TriedContext) {
	const { words, say, tried } = context
	const text = words.otherAnswers.pair
	const { before, after, turned } = tried
	return (
		<table className={styles.pair}>
			<caption className="visually-hidden">{say(text.title)}</caption>
			<thead>
				<tr>
					<td />
					<th scope="col">
						<strong>{say(words.otherAnswers.pair.yours)}</strong> <span>{say(text.saved)}</span>
					</th>
					<th scope="col">
						<strong>{tried.name || say(text.scenario)}</strong>
					</th>
				</tr>
			</thead>
			<tbody>
				{before.judged.map((judged, place) => {
					const then = after.judged[place]
					const count = turned.filter(({ ruleset }) => ruleset === judged.id).length
					return (
						<tr key={judged.id} data-ruleset={judged.id} data-outcome={then?.result.outcome}>
							<th scope="row">{say(words.rulesets[judged.id].name)}</th>
							<td>
								<Cell {...context} judged={judged} standing={before}>
									{say(text.met, countsOf(judged.result.criteria))}
								</Cell>
							</td>
							<td className={count > 0 ? styles.turned : undefined}>
								{then && (
									<Cell {...context} judged={then} standing={after}>
										{count > 0 ? say(text.turn, { count }) : say(text.same)}
									</Cell>
								)}
							</td>
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}

type CellProps = TriedContext & {
	readonly judged: Standing['judged'][number]
	readonly standing: Standing
	readonly children: React.ReactNode
}

function Cell({ judged: { ruleset, result }, standing, words, say, children }: CellProps) {
	const groups = topicsOf(ruleset, result.criteria).flatMap(({ criteria }) => {
		const marks = criteria
			.filter(({ kind }) => kind === 'required')
			.map((criterion) => stripMarkOf(criterion, standing.unsure))
		return marks.length > 0 ? [{ name: '', marks }] : []
	})
	return (
		<>
			<p className={styles.outcome}>
				<Mark kind={outcomeStanding(result)} size="table" />
				<strong>{say(words.result.outcomes[result.outcome])}</strong>
			</p>
			<Strip groups={groups} label={null} />
			<p className={styles.line}>{children}</p>
		</>
	)
}
