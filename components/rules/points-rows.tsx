import { type PointsSpeech, pointsLinesOf } from '@/lib/explain/points-lines'
import { rowNameOf } from '@/lib/explain/points-row'
import { sayIn } from '@/lib/i18n/say'
import { factorOf, type PointsRow } from '@/rules/condition'
import styles from './rules.module.css'

type Props = PointsSpeech & {
	readonly rows: readonly PointsRow[]
	/** What the law says of a row. */
	readonly lawOf?: (factor: string) => React.ReactNode
}

/** The points table in words, derived from its rows. */
export function PointsRows({ speech, words, rows, lawOf }: Props) {
	const say = sayIn(speech.locale)
	return (
		<div className={styles.tableWrap}>
			<table>
				<thead>
					<tr>
						<th scope="col">{say(words.pointsFactor)}</th>
						<th scope="col">{say(words.pointsAnswer)}</th>
						<th scope="col">{say(words.pointsValue)}</th>
					</tr>
				</thead>
				{rows.map((row) => (
					<tbody key={factorOf(row)} id={`points-${factorOf(row)}`}>
						{pointsLinesOf(row, { speech, words }).map((line, index, lines) => (
							<tr key={line.answer}>
								{index === 0 && (
									<th scope="rowgroup" rowSpan={lines.length}>
										{say(rowNameOf({ facts: speech.words.facts, pointsRows: words.pointsRows }, row))}
										{lawOf?.(factorOf(row))}
									</th>
								)}
								<td>{line.answer}</td>
								<td>{line.points}</td>
							</tr>
						))}
					</tbody>
				))}
			</table>
		</div>
	)
}
