import { useState } from 'react'
import { type DateKind, dateKinds, dueDates } from '@/lib/screening/model/progress'
import { useScreening } from '../desk/desk-context'
import { useCommand } from '../keys/keys-context'
import { DateRow } from './date-row'
import { Part } from './part'
import styles from './record.module.css'
import { type Recorded, useRecord } from './use-record'

type Props = Recorded & {
	readonly level: 2 | 3
	readonly aside?: React.ReactNode
}

/** What is due for a candidate: a date of each kind, to be set, changed, marked as done, or removed. */
export function Dates({ level, aside, ...recorded }: Props) {
	const { words, say } = useScreening()
	const { progress } = useRecord(recorded)
	const [open, setOpen] = useState<DateKind | null>(null)
	const next = dueDates(progress)[0]?.kind ?? dateKinds.find((kind) => !progress.dates?.[kind])
	useCommand('date', next ? () => setOpen(next) : null)
	return (
		<Part id="record-dates" level={level} title={say(words.screen.record.dates)} aside={aside}>
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
		</Part>
	)
}
