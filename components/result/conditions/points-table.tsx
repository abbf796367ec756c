import { StandingMark } from '@/components/ui/marks/mark'
import { rowNameOf, sayRowAnswer } from '@/lib/explain/points-row'
import { factorOf } from '@/rules/condition'
import type { Interval } from '@/rules/kleene'
import { factsInRow } from '@/rules/points-table'
import type { Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { ResultNotes } from '../checked/result-notes'
import part from './part.module.css'
import styles from './points-table.module.css'

type Props = ResultContext & {
	readonly checked: Pick<CheckedRuleset, 'id' | 'ruleset'> & {
		readonly result: Pick<Result, 'points'> & { readonly outcome: string }
	}
}

/** Ticks on the bar: the points that the classes require (classification standard 2017). */
const thresholds = { B: 60, A: 85 }
const most = 120
const share = (points: number) => `${(points / most) * 100}%`

/** The points of the work permit, as a part of a page. */
export function PointsPart(props: Props) {
	const { checked, words, say } = props
	if (!checked.result.points || checked.result.outcome === 'not-needed') return null
	return (
		<section className={part.part} id={`${checked.id}-points`}>
			<h4>{say(words.result.points.title)}</h4>
			<PointsTable {...props} />
		</section>
	)
}

/** The points of the work permit: a bar of certain and possible points, and every row of the table. */
export function PointsTable(props: Props) {
	const { checked, words, say, facts, unsure } = props
	const { points } = checked.result
	const { points: rows }: Ruleset = checked.ruleset
	if (!points || !rows || checked.result.outcome === 'not-needed') return null
	const text = words.result.points
	const { low, high, factors } = points
	const interval = (from: number, to: number) =>
		from === to ? String(from) : say(text.interval, { low: from, high: to })
	const sentence = say(low === high ? text.exact : text.sentence, { low, high })
	return (
		<div className={styles.points}>
			<p>{sentence}</p>
			<svg className={styles.pointsBar} aria-hidden="true">
				<defs>
					<pattern
						id="hatch"
						width="8"
						height="8"
						patternUnits="userSpaceOnUse"
						patternTransform="rotate(30)"
					>
						<path className={styles.barHatch} d="M4 0v8" />
					</pattern>
				</defs>
				<rect className={styles.barEmpty} width="100%" height="16" />
				<rect className={styles.barSure} width={share(low)} height="16" />
				<rect x={share(low)} width={share(high - low)} height="16" fill="url(#hatch)" />
				{Object.entries(thresholds).map(([name, at]) => (
					<g key={name}>
						<line className={styles.barTick} x1={share(at)} x2={share(at)} y1="0" y2="22" />
						<text className={styles.barText} x={share(at)} y="40" textAnchor="middle">
							{name} {at}
						</text>
					</g>
				))}
				<text x="0" y="40">
					0
				</text>
				<text x="100%" y="40" textAnchor="end">
					{most}
				</text>
			</svg>
			<table className={styles.pointsTable}>
				<thead>
					<tr>
						<th scope="col">{say(text.factor)}</th>
						<th scope="col">{say(text.answer)}</th>
						<th scope="col">{say(text.value)}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row, place) => {
						const answer = sayRowAnswer(props, row, facts)
						const isUnsure = factsInRow(row).some((fact) => unsure?.has(fact))
						const factor = factors[place] as Interval
						return (
							<tr key={factorOf(row)}>
								<th scope="row">{say(rowNameOf(words, row))}</th>
								<td>
									{answer ?? (
										<>
											<StandingMark kind="unanswered" size="table" />
											{say(isUnsure ? words.form.unsure : words.result.conditions.notAnswered)}
										</>
									)}
								</td>
								<td>{interval(factor.low, factor.high)}</td>
							</tr>
						)
					})}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row" colSpan={2}>
							{say(text.total)}
						</th>
						<td>{interval(low, high)}</td>
					</tr>
				</tfoot>
			</table>
			<ResultNotes {...props} beside="points" />
		</div>
	)
}
