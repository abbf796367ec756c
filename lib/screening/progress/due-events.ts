import type { CalendarEvent } from '@/lib/calendar/calendar-file'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { type AgendaEntry, entryKey } from './agenda'

type Wording = {
	readonly say: Say
	readonly words: { readonly screen: Pick<Words['screen'], 'agenda' | 'progress'> }
	/** The name of an opening. */
	readonly roleName: (id: string) => string
	/** Whether the file names the candidates; otherwise it contains only their numbers. */
	readonly hasNames: boolean
}

/** What is due, as entries of a calendar. */
export const dueEvents = (
	entries: readonly AgendaEntry[],
	{ say, words, roleName, hasNames }: Wording,
): CalendarEvent[] =>
	entries.map((entry) => {
		const { role, id, name, kind, day, time } = entry
		const { agenda, progress } = words.screen
		const date = say(progress.dates[kind])
		const who = hasNames && name ? (id ? say(agenda.person, { name, id }) : name) : id
		return {
			uid: `${entryKey(entry).replaceAll(' ', '-')}@k-visa-check`,
			day,
			time,
			summary: who === '' ? date : say(agenda.event, { date, who }),
			description: roleName(role),
		}
	})
