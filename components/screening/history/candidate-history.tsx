import { useState } from 'react'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import { RecordSection } from '../record/record-section'
import { EventLine } from './event-line'
import styles from './history.module.css'
import { useSeen } from './use-seen'

/** The number of events shown initially. */
const firstShown = 5

type Props = { readonly candidate: string; readonly level: 2 | 3 }

/** What was done to a candidate, the latest first; read shortly before it becomes visible. */
export function CandidateHistory({ candidate, level }: Props) {
	const { words, say, changes } = useScreening()
	const { ref, isSeen } = useSeen<HTMLParagraphElement>()
	const { latest: events } = useDeskQuery('history', isSeen ? candidate : null, changes)
	const [showsAll, setShowsAll] = useState(false)
	const text = words.screen.history
	const shown = showsAll ? events : events?.slice(0, firstShown)
	return (
		<RecordSection id="record-history" level={level} title={say(text.title)}>
			<p ref={ref} className="quiet small">
				{say(text.canRead)}
			</p>
			{events?.length === 0 && <p>{say(text.nothing)}</p>}
			{shown && shown.length > 0 && (
				<ol className={styles.events}>
					{shown.map((event) => (
						<EventLine key={event.id} event={event} />
					))}
				</ol>
			)}
			{events && events.length > firstShown && !showsAll && (
				<p>
					<button type="button" className="link" onClick={() => setShowsAll(true)}>
						{say(text.all, { count: events.length })}
					</button>
				</p>
			)}
		</RecordSection>
	)
}
