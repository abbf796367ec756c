import { sayShortDate } from '@/lib/i18n/say-short-day'
import { sayStage } from '@/lib/screening/history/say-progress'
import { dueDates, stageOf, stagesOf } from '@/lib/screening/model/progress'
import { useScreening } from '../../desk/desk-context'
import type { CellProps } from './cell-props'
import styles from './cells.module.css'

type LinesProps = { readonly first: React.ReactNode; readonly second?: React.ReactNode }

/** A cell of two lines: what, and then who, when or why. */
const Lines = ({ first, second }: LinesProps) => (
	<div className={styles.lines}>
		<span>{first}</span>
		{second != null && <span className={styles.quiet}>{second}</span>}
	</div>
)

/** The stage, and who takes care of the candidate. */
export function StageCell({ table: { role }, work }: CellProps) {
	const { words, say } = useScreening()
	const text = words.screen.progress
	const id = stageOf(role, work?.progress)
	const stage = stagesOf(role).find((one) => one.id === id) ?? { id }
	const owner = work?.progress?.owner
	return (
		<Lines
			first={<bdi>{sayStage(say, text, stage)}</bdi>}
			second={owner ? <bdi>{owner}</bdi> : say(text.noOwner)}
		/>
	)
}

/** What is due next, and for what. */
export function DateCell({ table: { today }, work }: CellProps) {
	const { locale, words, say } = useScreening()
	const [next] = dueDates(work?.progress)
	if (!next) return null
	const text = words.screen.progress
	const day = sayShortDate(locale, next.day)
	const moment = next.time ? say(text.at, { day, time: next.time }) : day
	const isLate = next.day < today
	return (
		<Lines
			first={
				isLate ? (
					<strong className={styles.late}>{say(words.screen.table.late, { date: moment })}</strong>
				) : (
					moment
				)
			}
			second={say(text.dates[next.kind])}
		/>
	)
}

/** What a person has decided, who, and when. */
export function DecisionCell({ decision }: CellProps) {
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
export function TagsCell({ work }: CellProps) {
	const tags = work?.progress?.tags ?? []
	if (tags.length === 0) return null
	return (
		<span className={styles.tags}>
			{tags.map((tag) => (
				<bdi key={tag} className="tag">
					{tag}
				</bdi>
			))}
		</span>
	)
}

/** How many of the documents were seen. */
export function DocumentsCell({ work }: CellProps) {
	const { words, say } = useScreening()
	if (!work || work.documents === 0) return null
	return say(words.screen.table.documents, { count: work.documents })
}
