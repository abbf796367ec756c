import { StandingMark } from '@/components/ui/marks/mark'
import { rowNameOf, sayRowAnswer } from '@/lib/explain/points-row'
import { pointsSteps } from '@/lib/other-answers/points-steps'
import type { PointsScale } from '@/lib/result/points-scale'
import { factorOf, factRowIn, type PointsRow } from '@/rules/condition'
import type { Interval } from '@/rules/kleene'
import { factsInRow, type Points, rangeOf } from '@/rules/points-table'
import type { ComparedContext } from '../tried/context'
import { sayOwnAnswer } from '../tried/say-own-answer'
import { sayInterval } from '../tried/say-points-sum'
import styles from './points-table.module.css'
import { WhatAdds } from './what-adds'

type Props = ComparedContext & {
	readonly yours: Points
	readonly points: Points
	readonly scale: PointsScale
	readonly rows: readonly PointsRow[]
	/** Changes the answer of a row in steps; null if that is impossible. */
	readonly stepper?: ((row: PointsRow) => React.ReactNode) | undefined
}

/**
 * Every row of the points: its answer, changeable in steps where possible, its points, its share, and what would add
 * points.
 */
export function PointsScenario({ yours, points, scale, rows, stepper, ...context }: Props) {
	const { words, say } = context
	const text = words.otherAnswers.points
	const most = Math.max(...rows.map((row) => rangeOf(row).high))
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th scope="col">{say(words.result.points.factor)}</th>
					<th scope="col">{say(text.answer)}</th>
					<th scope="col">{say(words.result.points.value)}</th>
					{stepper && <th scope="col">{say(text.share)}</th>}
					<th scope="col">{say(text.adds)}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row, place) => {
					const factor = points.factors[place]
					const before = yours.factors[place]
					return (
						factor &&
						before && (
							<Row
								key={factorOf(row)}
								{...context}
								{...{ row, factor, before, most }}
								stepper={stepper?.(row)}
								hasShare={stepper !== undefined}
							/>
						)
					)
				})}
			</tbody>
			<tfoot>
				<tr>
					<th scope="row" colSpan={2}>
						{say(words.result.points.total)}
					</th>
					<td data-total>{sayInterval(points, context)}</td>
					<td colSpan={stepper ? 2 : 1} />
				</tr>
			</tfoot>
		</table>
	)
}

type RowProps = ComparedContext & {
	readonly row: PointsRow
	readonly factor: Interval
	/** The points with the given answer. */
	readonly before: Interval
	readonly stepper: React.ReactNode
	readonly hasShare: boolean
	/** The maximum points of any row, which fill the whole width. */
	readonly most: number
}

function Row({ row, factor, before, most, stepper, hasShare, ...context }: RowProps) {
	const { words, say, tried } = context
	const text = words.otherAnswers.points
	const { after, given, tried: others } = tried
	const [fact] = factsInRow(row)
	const own = factRowIn(row)
	const { high: highest } = rangeOf(row)
	const said = sayRowAnswer(context, row, after.facts)
	const gain = factor.low - before.low
	const share = (points: number) => ({ inlineSize: `${(points / most) * 100}%` })
	return (
		<tr data-factor={factorOf(row)}>
			<th scope="row">{say(rowNameOf(words, row))}</th>
			<td>
				{stepper ?? said ?? (
					<>
						<StandingMark kind="unanswered" size="table" />{' '}
						{fact && sayOwnAnswer(fact, { ...given, ...others }[fact], context)}
					</>
				)}
				{gain !== 0 && (
					<strong className={styles.gain}>
						<bdi dir="ltr">{gain > 0 ? `+${gain}` : `−${-gain}`}</bdi>
					</strong>
				)}
			</td>
			<td>{say(text.of, { points: sayInterval(factor, context), most: highest })}</td>
			{hasShare && (
				<td aria-hidden="true">
					<span className={styles.share} style={share(highest)}>
						<span style={{ inlineSize: `${(factor.low / highest) * 100}%` }} />
						{factor.high > factor.low && (
							<span
								className={styles.open}
								style={{ inlineSize: `${((factor.high - factor.low) / highest) * 100}%` }}
							/>
						)}
					</span>
				</td>
			)}
			<td>
				{own ? (
					<WhatAdds {...context} {...{ row: own, factor }} steps={pointsSteps(own, after.facts[own.fact])} />
				) : factor.low === highest ? (
					say(text.atMost)
				) : (
					factor.low !== factor.high && say(text.upTo, { high: factor.high })
				)}
			</td>
		</tr>
	)
}
