import { memo } from 'react'
import { Mark, type MarkKind } from '@/components/ui/mark'
import { ProblemMark } from '@/components/ui/problem-mark'
import type { Decision } from '@/lib/screening/store/model'
import { factsInBits } from '@/lib/screening/table/fact-bits'
import { outcomes, type Screened, standings } from '@/lib/screening/table/screened'
import { useScreening } from '../desk/desk-context'
import styles from './table.module.css'
import { type TopicColumn, TopicMarks } from './topic-marks'

type Props = {
	readonly screened: Screened
	readonly row: number
	/** Its place among the rows shown, from 0. */
	readonly index: number
	readonly columns: readonly TopicColumn[]
	readonly decided: ReadonlySet<number>
	readonly decision: Decision | undefined
	readonly isOpen: boolean
	readonly isChosen: boolean
	readonly onOpen: (key: string) => void
	readonly onChoose: (keys: readonly string[], isChosen: boolean) => void
	readonly measure: (element: HTMLTableRowElement | null) => void
}

const requiredPlaces = (columns: readonly TopicColumn[]) => columns.flatMap(({ places }) => places)

/** The mark of an outcome; the broken ring when nothing but the authority is left. */
function outcomeMark(code: number, required: readonly number[]): MarkKind {
	if (outcomes[code] === 'eligible') return 'met'
	if (outcomes[code] === 'ineligible') return 'unmet'
	const isLeft = required.every(
		(standing) => standings[standing] === 'met' || standings[standing] === 'unsettled',
	)
	return isLeft ? 'unsettled' : 'unanswered'
}

/** One candidate in the table. */
export const CandidateRow = memo(function CandidateRow(props: Props) {
	const { screened, row, index, columns, decided, decision, isOpen, isChosen, onOpen, onChoose, measure } =
		props
	const { words, say, names } = useScreening()
	const text = words.screen.table
	const key = screened.keys[row] ?? ''
	const name = screened.names[row] || say(text.nameless)
	const id = screened.ids[row] ?? ''
	const perRow = screened.criteria.length
	const at = (place: number) => screened.standings[row * perRow + place] ?? 0
	const outcome = outcomes[screened.outcomes[row] ?? 0] ?? 'undetermined'
	const mark = outcomeMark(screened.outcomes[row] ?? 0, requiredPlaces(columns).map(at))
	const faults = screened.faults[row] ?? 0
	return (
		<tr
			ref={measure}
			data-index={index}
			aria-rowindex={index + 2}
			className={isOpen ? styles.open : undefined}
			data-outcome={outcome}
			data-candidate={id}
		>
			<td className={styles.tickCell}>
				<input
					type="checkbox"
					aria-label={say(text.choose, { name })}
					checked={isChosen}
					onChange={({ target }) => onChoose([key], target.checked)}
				/>
			</td>
			<th scope="row" className={styles.nameCell}>
				<button
					type="button"
					className={styles.name}
					data-open={key}
					aria-expanded={isOpen}
					onClick={() => onOpen(key)}
				>
					{name}
				</button>{' '}
				{id !== '' && id !== name && <bdi className={styles.id}>{id}</bdi>}
				{faults > 0 && (
					<span className={styles.faultNote}>
						<ProblemMark size="table" />
						{say(text.faults, { count: faults })}
					</span>
				)}
			</th>
			<td className={styles.languages}>
				{(screened.languages[row] ?? [])
					.map((code) => names.languageNames[code] ?? code)
					.join(say(words.separators.places))}
			</td>
			<td className={`${styles.outcome} ${styles[outcome]}`}>
				<span>
					<Mark kind={mark} size="table" />
					{say(text.outcomes[outcome])}
				</span>
			</td>
			{columns.map((column) => (
				<td key={column.step} className={styles.topicCell} data-label={column.name}>
					<TopicMarks column={column} at={at} decided={decided} />
				</td>
			))}
			{screened.strengthTotal > 0 && (
				<td className={styles.strength} data-label={say(text.strength)}>
					{say(text.of, { met: screened.strength[row] ?? 0, total: screened.strengthTotal })}
				</td>
			)}
			{screened.pointsLow.length > 0 && (
				<td className={styles.strength} data-label={say(text.points)}>
					{screened.pointsLow[row] === screened.pointsHigh[row]
						? screened.pointsLow[row]
						: say(words.result.points.interval, {
								low: screened.pointsLow[row] ?? 0,
								high: screened.pointsHigh[row] ?? 0,
							})}
				</td>
			)}
			<td className={styles.whatOpen} data-label={say(text.whatOpen)}>
				<WhatIsOpen screened={screened} row={row} columns={columns} at={at} />
			</td>
			<td className={styles.decision} data-label={say(text.decision)}>
				{decision &&
					say(text.decided, { choice: say(words.screen.decision.choices[decision.choice]), by: decision.by })}
			</td>
		</tr>
	)
})

/** So many conditions are named; of the others there is a number. */
const mostNamed = 2

function WhatIsOpen({
	screened,
	row,
	columns,
	at,
}: Pick<Props, 'screened' | 'row' | 'columns'> & { readonly at: (place: number) => number }) {
	const { words, say } = useScreening()
	const short: Readonly<Record<string, Parameters<typeof say>[0]>> = words.screen.short[screened.ruleset]
	const open = requiredPlaces(columns).filter((place) => at(place) >= standings.indexOf('unanswered'))
	const named = open.slice(0, open.length > mostNamed + 1 ? mostNamed : open.length)
	const listed = named.map((place) => {
		const id = screened.criteria[place] ?? ''
		return say(short[id] ?? id)
	})
	if (open.length > named.length)
		listed.push(say(words.screen.table.more, { count: open.length - named.length }))
	const missing = factsInBits(screened.missing, row)
	return <span data-missing={missing.join(' ')}>{listed.join(say(words.separators.places))}</span>
}
