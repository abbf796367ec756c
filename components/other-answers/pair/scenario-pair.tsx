import type { ComparedContext } from '../tried/context'
import styles from './pair.module.css'
import { PairCell } from './pair-cell'

type Props = ComparedContext & {
	/** The name of the scenario. */
	readonly name: React.ReactNode
	/** Whether the given answers are saved on this device. */
	readonly isSaved?: boolean
}

/**
 * A table with a row for each rule set and columns for the given answers and the scenario; what changes is
 * highlighted and counted.
 */
export function ScenarioPair({ name, isSaved, ...context }: Props) {
	const { words, say, tried } = context
	const text = words.otherAnswers.pair
	const { before, after, turned } = tried
	return (
		<table className={styles.pair} id="pair">
			<caption className="visually-hidden">{say(text.title)}</caption>
			<thead>
				<tr>
					<th scope="col">
						<span className="visually-hidden">{say(text.rules)}</span>
					</th>
					<th scope="col">
						<strong>{say(text.yours)}</strong>
						{isSaved && <span className="no-print">{say(text.saved)}</span>}
					</th>
					<th scope="col" className={Object.keys(tried.tried).length > 0 ? styles.turned : undefined}>
						{name}
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
								<PairCell {...context} judged={judged} standing={before} />
							</td>
							<td className={count > 0 ? styles.turned : undefined}>
								{then && <PairCell {...context} judged={then} standing={after} turned={count} />}
							</td>
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}
