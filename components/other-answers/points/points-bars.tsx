import { rowNameOf } from '@/lib/explain/points-row'
import type { PointsScale } from '@/lib/result/points-scale'
import { factorOf, type PointsRow } from '@/rules/condition'
import type { Points } from '@/rules/points-table'
import type { ComparedContext } from '../tried/context'
import { sayInterval } from '../tried/say-points-sum'
import styles from './points-bars.module.css'

type Props = ComparedContext & {
	readonly yours: Points
	readonly points: Points
	readonly scale: PointsScale
	readonly rows: readonly PointsRow[]
}

/**
 * The points as bars against the classes: for the given answers, and for the scenario if it differs. The table says
 * the same.
 */
export function PointsBars({ yours, points, scale, rows, ...context }: Props) {
	const { words, say, tried } = context
	const text = words.otherAnswers
	const isChanged = Object.keys(tried.tried).length > 0
	const at = (value: number) => ({ insetInlineStart: `${(value / scale.most) * 100}%` })
	const ticks = [
		{ letter: 'B', value: scale.b },
		{ letter: 'A', value: scale.a },
	]
	return (
		<div className={styles.bars}>
			<div className={styles.ticks} aria-hidden="true">
				{ticks.map(({ letter, value }) => (
					<span key={letter} style={at(value)}>
						<span className={styles.wide}>{say(text.points.class, { letter })}</span>
						<span className={styles.narrow}>{letter}</span> {value}
					</span>
				))}
			</div>
			<div className={styles.both}>
				<Bar {...context} name={say(text.pair.yours)} points={yours} {...{ scale, rows }} />
				{isChanged && (
					<Bar
						{...context}
						name={tried.name || say(text.pair.scenario)}
						points={points}
						beside={yours}
						{...{ scale, rows }}
					/>
				)}
				{ticks.map(({ letter, value }) => (
					<span key={letter} className={styles.tick} style={at(value)} aria-hidden="true" />
				))}
			</div>
			<div className={styles.ends} aria-hidden="true">
				<span>0</span>
				<span>{scale.most}</span>
			</div>
			<div className={styles.legend} aria-hidden="true">
				<span className={styles.sure}>{say(text.points.certain)}</span>
				{isChanged && <span className={styles.other}>{say(text.points.changed)}</span>}
				{points.high > points.low && <span className={styles.open}>{say(text.points.unknown)}</span>}
			</div>
		</div>
	)
}

type BarProps = ComparedContext & {
	readonly name: string
	readonly points: Points
	readonly scale: PointsScale
	readonly rows: readonly PointsRow[]
	/** The points of the given answers, with which those of a scenario are compared. */
	readonly beside?: Points
}

function Bar({ name, points, scale, rows, beside, ...context }: BarProps) {
	const { words, say } = context
	const text = words.otherAnswers.points
	const share = (value: number) => ({ inlineSize: `${(value / scale.most) * 100}%` })
	const parts = points.factors.flatMap(({ id, low }, place) => {
		const before = beside?.factors[place]?.low ?? low
		const row = rows[place]
		return low > 0 && row ? [{ id, row, low, isOther: before !== low }] : []
	})
	return (
		<div className={styles.bar}>
			<p>
				<strong>
					<bdi>{name}</bdi>
				</strong>
				<strong>{say(text.of, { points: sayInterval(points, context), most: scale.most })}</strong>
			</p>
			<div className={styles.track} aria-hidden="true">
				{parts.map(({ id, row, low, isOther }) => (
					<span
						key={id}
						className={isOther ? `${styles.part} ${styles.other}` : styles.part}
						style={share(low)}
					>
						<span>{say(shortName(row, context))}</span>
						<span>{low}</span>
					</span>
				))}
				{points.high > points.low && <span className={styles.open} style={share(points.high - points.low)} />}
			</div>
		</div>
	)
}

/** The short name of a row of points. */
function shortName(row: PointsRow, { words }: ComparedContext) {
	const { short } = words.otherAnswers.points
	return (short as Partial<Record<string, (typeof short)['age']>>)[factorOf(row)] ?? rowNameOf(words, row)
}
