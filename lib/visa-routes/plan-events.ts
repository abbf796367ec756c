import type { CalendarEvent } from '@/lib/calendar/calendar-file'
import type { PlanRow } from './plan'

/** What a row of the plan says. */
type Said = {
	readonly what: string
	/** How the text puts it; what the date depends on. */
	readonly how: string
	/** The date in words, such as "by 25 January 2027". */
	readonly when: string
}

/** The rows with a date, as calendar entries, each on its first or only day. */
export const planEvents = (rows: readonly PlanRow[], saidOf: (row: PlanRow) => Said): CalendarEvent[] =>
	rows.flatMap((row) => {
		if (!row.when || row.kind === 'claim' || row.kind === 'unknown') return []
		const { what, how, when } = saidOf(row)
		return [
			{
				uid: `plan-${row.id}@k-visa-check`,
				day: row.when.day,
				summary: what,
				description: `${when}\n${how}`,
			},
		]
	})
