import { Mark } from '@/components/ui/marks/mark'
import { ProblemMark } from '@/components/ui/marks/problem-mark'
import type { Standing } from '@/lib/result/standing'
import type { Decision } from '@/lib/screening/model/records'
import { type ScreenedUnder, standingAt } from '@/lib/screening/table/screened'
import { metAt, outcomeAt, pointsAt } from '@/rules/columns/result-columns'
import { useScreening } from '../desk/desk-context'
import styles from './table.module.css'

/** One candidate, as passed to each cell of its row. */
export type CellProps = {
	readonly screened: ScreenedUnder
	readonly row: number
	readonly decision: Decision | undefined
	/** The indexes in the rule set of the required criteria shown. */
	readonly required: readonly number[]
	/** Indexes of criteria that the role decides for everybody. */
	readonly decided: ReadonlySet<number>
	/** Whether the candidate is in the side sheet. */
	readonly isOpen: boolean
	readonly onOpen: (key: string) => void
}

/** The name, which opens the candidate, with the number and the unreadable cells. */
export function NameCell({ screened, row, isOpen, onOpen }: CellProps) {
	const { words, say } = useScreening()
	const text = words.screen.table
	const key = screened.keys[row] ?? ''
	const id = screened.ids[row] ?? ''
	const name = screened.names[row] || say(text.nameless)
	const faults = screened.faults[row] ?? 0
	return (
		<>
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
		</>
	)
}

/** The names of the languages that the candidate speaks. */
export function LanguagesCell({ screened, row }: CellProps) {
	const { words, say, names } = useScreening()
	const spoken = screened.languages[row] ?? []
	return spoken.map((code) => names.languageNames[code] ?? code).join(say(words.separators.places))
}

/** The mark of an outcome; a dashed ring when only the authority is left. */
function outcomeMark({ screened, row, required }: CellProps): Standing {
	const outcome = outcomeAt(screened, row)
	if (outcome === 'eligible') return 'met'
	if (outcome === 'ineligible') return 'unmet'
	const isLeft = (standing: Standing) => standing === 'met' || standing === 'unsettled'
	return required.every((place) => isLeft(standingAt(screened, row, place))) ? 'unsettled' : 'unanswered'
}

/** The classes of an outcome cell. */
export const outcomeClass = ({ screened, row }: CellProps): string =>
	`${styles.outcome} ${styles[outcomeAt(screened, row)]}`

/** The outcome with its mark. */
export function OutcomeCell(props: CellProps) {
	const { words, say } = useScreening()
	return (
		<span>
			<Mark kind={outcomeMark(props)} size="table" />
			{say(words.screen.table.outcomes[outcomeAt(props.screened, props.row)])}
		</span>
	)
}

/** How many of the supporting criteria are met. */
export function StrengthCell({ screened, row }: CellProps) {
	const { words, say } = useScreening()
	return say(words.screen.table.of, { met: metAt(screened, row), total: screened.supporting.length })
}

/** The points, or the range that they can still be in. */
export function PointsCell({ screened, row }: CellProps) {
	const { words, say } = useScreening()
	const points = pointsAt(screened, row)
	if (!points) return null
	return points.low === points.high ? points.low : say(words.result.points.interval, points)
}

/** What a person has decided, and who. */
export function DecisionCell({ decision }: CellProps) {
	const { words, say } = useScreening()
	if (!decision) return null
	const choice = say(words.screen.decision.choices[decision.choice])
	return say(words.screen.table.decided, { choice, by: decision.by })
}
