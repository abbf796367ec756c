import { useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { calendarFile } from '@/lib/calendar/calendar-file'
import { saveFile } from '@/lib/files/save-file'
import type { AgendaEntry } from '@/lib/screening/progress/agenda'
import { dueEvents } from '@/lib/screening/progress/due-events'
import { useScreening } from '../desk/desk-context'
import { useExportGate } from '../export/export-gate'
import { useMayInEach } from '../rights/use-may'
import styles from './agenda.module.css'

/** Saves what is due as a calendar file: with the numbers of the candidates, and with their names only if chosen. */
export function SaveCalendar({ entries }: { readonly entries: readonly AgendaEntry[] }) {
	const { words, say, state } = useScreening()
	const [hasNames, setNames] = useState(false)
	const text = words.screen.agenda
	const mayExport = useExportGate()
	const isOffered = useMayInEach()(
		'export',
		entries.map(({ role }) => role),
	)
	async function save() {
		const rows = new Set(entries.map(({ key }) => key)).size
		if (!(await mayExport({ kind: 'dates', rows }))) return
		const roleName = (role: string) => state.roles.find((one) => one.id === role)?.name ?? ''
		const events = dueEvents(entries, { say, words, roleName, hasNames })
		saveFile(`${say(text.file)}.ics`, calendarFile(events, new Date()))
	}
	if (!isOffered) return null
	return (
		<details className={styles.calendar}>
			<summary>{say(text.calendar)}</summary>
			<div className={choices.choices}>
				<ChoiceRow
					type="checkbox"
					label={say(text.names)}
					second={say(text.namesHint)}
					checked={hasNames}
					onChange={({ target }) => setNames(target.checked)}
				/>
			</div>
			<p>
				<button type="button" className="button second small" data-action="save-calendar" onClick={save}>
					{say(text.save, { count: entries.length })}
				</button>
			</p>
		</details>
	)
}
