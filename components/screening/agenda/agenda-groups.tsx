import { useState } from 'react'
import { sayFirst, sayNumber } from '@/lib/i18n/say'
import { sayWeekday } from '@/lib/i18n/say-weekday'
import { type AgendaEntry, entryKey } from '@/lib/screening/progress/agenda'
import type { AgendaGroup } from '@/lib/screening/progress/agenda-groups'
import { useScreening } from '../desk/desk-context'
import styles from './agenda.module.css'
import { AgendaRow } from './agenda-row'

/** The number of a group's entries shown initially, and added at a time. */
const shownPerStep = 50

type Props = Omit<Parameters<typeof AgendaRow>[0], 'entry' | 'hasDay' | 'isDone'> & {
	readonly groups: readonly AgendaGroup<AgendaEntry>[]
	/** Whether an entry is still due. */
	readonly isOpen: (entry: AgendaEntry) => boolean
}

/** What is due, under headings by day. */
export const AgendaGroups = ({ groups, ...props }: Props) =>
	groups.map((group) => <Group key={`${group.when} ${group.day}`} {...props} group={group} />)

type GroupProps = Omit<Props, 'groups'> & { readonly group: AgendaGroup<AgendaEntry> }

function Group({ group: { when, day, entries }, isOpen, ...props }: GroupProps) {
	const { locale, words, say } = useScreening()
	const [most, setMost] = useState(shownPerStep)
	const text = words.screen.agenda
	const id = `agenda-${when}-${day}`
	const on = day === null ? '' : sayWeekday(locale, day)
	return (
		<section aria-labelledby={id} data-when={when}>
			<h2 id={id} className={when === 'late' ? styles.late : undefined}>
				{when === 'day' ? sayFirst(locale, on) : say(text.when[when], { day: on })}{' '}
				<span className="quiet">{sayNumber(locale, entries.length)}</span>
			</h2>
			<ul className={styles.rows}>
				{entries.slice(0, most).map((entry) => (
					<AgendaRow
						key={entryKey(entry)}
						{...props}
						entry={entry}
						hasDay={day === null}
						isDone={!isOpen(entry)}
					/>
				))}
			</ul>
			{entries.length > most && (
				<p>
					<button type="button" className="link" onClick={() => setMost(most + shownPerStep)}>
						{say(words.screen.table.more, { count: entries.length - most })}
					</button>
				</p>
			)}
		</section>
	)
}
