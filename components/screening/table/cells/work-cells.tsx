import { sayShortDate } from '@/lib/i18n/say-short-day'
import { sayStage } from '@/lib/screening/history/say-progress'
import { dueDates, stageOf, stagesOf } from '@/lib/screening/model/progress'
import { useScreening } from '../../desk/desk-context'
import type { CellProps } from './cell-props'
import styles from './cells.module.css'
import { Editable } from './editable'

type LinesProps = { readonly first: React.ReactNode; readonly second?: React.ReactNode }

/** A cell of two lines: first what, then who, when or why. */
const Lines = ({ first, second }: LinesProps) => (
	<div className={styles.lines}>
		<span>{first}</span>
		{second != null && <span className={styles.quiet}>{second}</span>}
	</div>
)

/** The stage, and the colleague in charge of the candidate. */
export function StageCell(cell: CellProps) {
	const { table, work } = cell
	const { role } = table
	const { words, say } = useScreening()
	const text = words.screen.progress
	const id = stageOf(role, work?.progress)
	const stage = stagesOf(role).find((one) => one.id === id) ?? { id }
	const owner = work?.progress?.owner
	return (
		<>
			<span className={styles.lineLabel}>{say(text.stage)}</span>
			<Lines
				first={
					<Editable {...cell} target="stage">
						<bdi>{sayStage(say, text, stage)}</bdi>
					</Editable>
				}
				second={
					<Editable {...cell} target="owner">
						{owner ? <bdi>{owner}</bdi> : say(text.noOwner)}
					</Editable>
				}
			/>
		</>
	)
}

/** The next due date, and its kind. */
export function DateCell(cell: CellProps) {
	const { table, work } = cell
	const { locale, words, say } = useScreening()
	const [next] = dueDates(work?.progress)
	if (!next) return <Editable {...cell} target="date" isEmpty />
	const text = words.screen.progress
	const day = sayShortDate(locale, next.day)
	const moment = next.time ? say(text.at, { day, time: next.time }) : day
	const isLate = next.day < table.today
	return (
		<Lines
			first={
				<Editable {...cell} target="date">
					{isLate ? (
						<strong className={styles.late}>{say(words.screen.table.late, { date: moment })}</strong>
					) : (
						moment
					)}
				</Editable>
			}
			second={say(text.dates[next.kind])}
		/>
	)
}

/** A decision, who made it, and when. */
export function DecisionCell({ decision }: Pick<CellProps, 'decision'>) {
	const { locale, words, say } = useScreening()
	if (!decision) return null
	return (
		<Lines
			first={say(words.screen.decision.choices[decision.choice])}
			second={say(words.screen.table.decidedBy, {
				by: decision.by,
				on: sayShortDate(locale, decision.on),
			})}
		/>
	)
}

/** The first line of the latest note, and how many there are. */
export function NotesCell({ work }: CellProps) {
	const { words, say } = useScreening()
	if (!work?.note) return null
	const [first] = work.note.split('\n')
	return (
		<Lines
			first={<bdi>{first}</bdi>}
			second={work.notes > 1 ? say(words.screen.table.notes, { count: work.notes }) : null}
		/>
	)
}

/** The tags. */
export function TagsCell(cell: CellProps) {
	const tags = cell.work?.progress?.tags ?? []
	return (
		<Editable {...cell} target="tags" isEmpty={tags.length === 0}>
			{tags.length > 0 && (
				<span className={styles.tags}>
					{tags.map((tag) => (
						<bdi key={tag} className="tag">
							{tag}
						</bdi>
					))}
				</span>
			)}
		</Editable>
	)
}

/** How many of the documents have been seen. */
export function DocumentsCell({ work }: CellProps) {
	const { words, say } = useScreening()
	if (!work || work.documents === 0) return null
	return say(words.screen.table.documents, { count: work.documents })
}
