import { memo } from 'react'
import { Mark, type MarkKind } from '@/components/ui/mark'
import { ProblemMark } from '@/components/ui/problem-mark'
import { shortNameOf } from '@/lib/explain/criterion-words'
import type { Standing } from '@/lib/result/result-view'
import type { Decision } from '@/lib/screening/model/records'
import { isOpenStanding, type Screened, standingAt } from '@/lib/screening/table/screened'
import { metAt, missingAt, outcomeAt, pointsAt } from '@/rules/columns/result-columns'
import type { Outcome } from '@/rules/result'
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
function outcomeMark(outcome: Outcome, required: readonly Standing[]): MarkKind {
	if (outcome === 'eligible') return 'met'
	if (outcome === 'ineligible') return 'unmet'
	const isLeft = required.every((standing) => standing === 'met' || standing === 'unsettled')
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
	const at = (place: number) => standingAt(screened, row, place)
	const outcome = outcomeAt(screened, row)
	const mark = outcomeMark(outcome, requiredPlaces(columns).map(at))
	const points = pointsAt(screened, row)
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
			{screened.supporting.length > 0 && (
				<td className={styles.strength} data-label={say(text.strength)}>
					{say(text.of, { met: metAt(screened, row), total: screened.supporting.length })}
				</td>
			)}
			{points && (
				<td className={styles.strength} data-label={say(text.points)}>
					{points.low === points.high ? points.low : say(words.result.points.interval, points)}
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
}: Pick<Props, 'screened' | 'row' | 'columns'> & { readonly at: (place: number) => Standing }) {
	const { words, say } = useScreening()
	const open = requiredPlaces(columns).filter((place) => isOpenStanding(at(place)))
	const named = open.slice(0, open.length > mostNamed + 1 ? mostNamed : open.length)
	const listed = named.map((place) =>
		say(shortNameOf(words, screened.ruleset, screened.criteria[place] ?? '')),
	)
	if (open.length > named.length)
		listed.push(say(words.screen.table.more, { count: open.length - named.length }))
	const missing = missingAt(screened, row)
	return <span data-missing={missing.join(' ')}>{listed.join(say(words.separators.places))}</span>
}
