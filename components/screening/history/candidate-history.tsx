import { useState } from 'react'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import { EventLine } from './event-line'
import styles from './history.module.css'
import { useSeen } from './use-seen'

/** Events shown at first. */
const firstShown = 5

/** What was done to a candidate, the latest first; read as soon as it comes into sight. */
export function CandidateHistory({ candidate }: { readonly candidate: string }) {
	const { words, say, changes } = useScreening()
	const { ref, isSeen } = useSeen<HTMLElement>()
	const { latest: events } = useDeskQuery('history', isSeen ? candidate : null, changes)
	const [showsAll, setShowsAll] = useState(false)
	const text = words.screen.history
	const shown = showsAll ? events : events?.slice(0, firstShown)
	return (
		<section ref={ref} aria-labelledby="sheet-history">
			<h3 id="sheet-history">{say(text.title)}</h3>
			<p className="quiet small">{say(text.canRead)}</p>
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
		</section>
	)
}
