import { useState } from 'react'
import { dateKinds } from '@/lib/records/shapes/options'
import { type DateKind, dueDates } from '@/lib/screening/model/progress'
import { SaveCalendar } from '../agenda/save-calendar'
import { useScreening } from '../desk/desk-context'
import { useCommand } from '../keys/keys-context'
import { DateRow } from './date-row'
import styles from './record.module.css'
import { RecordSection } from './record-section'
import { type CandidateInRole, useCandidateRecord } from './use-candidate-record'

/** What is due for a candidate: a date of each kind, to be set, changed, marked as done, or removed. */
export function Dates({ level, ...recorded }: CandidateInRole & { readonly level: 2 | 3 }) {
	const { words, say } = useScreening()
	const { role, candidate } = recorded
	const { key, name, id } = candidate
	const { progress } = useCandidateRecord(recorded)
	const [open, setOpen] = useState<DateKind | null>(null)
	const due = dueDates(progress).map((one) => ({ ...one, role: role.id, key, name, id }))
	const next = due[0]?.kind ?? dateKinds.find((kind) => !progress.dates?.[kind])
	useCommand('date', next ? () => setOpen(next) : null)
	return (
		<RecordSection id="record-dates" level={level} title={say(words.screen.record.dates)}>
			<ul className={styles.rows}>
				{dateKinds.map((kind) => (
					<DateRow
						key={kind}
						{...recorded}
						kind={kind}
						date={progress.dates?.[kind]}
						isOpen={open === kind}
						onOpen={(isOpen) => setOpen(isOpen ? kind : null)}
					/>
				))}
			</ul>
			{due.length > 0 && <SaveCalendar entries={due} />}
		</RecordSection>
	)
}
