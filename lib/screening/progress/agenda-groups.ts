import { daysLater } from '@/lib/day/days-later'

/** A group of due entries under one heading. */
export type AgendaGroup<E> = {
	readonly when: 'late' | 'today' | 'tomorrow' | 'day' | 'nextWeek' | 'later'
	/** The day, if all of them are due on the same one. */
	readonly day: string | null
	readonly entries: readonly E[]
}

/** Days until the next Monday. */
function daysToMonday(day: string): number {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
	return (8 - weekday) % 7 || 7
}

/** Groups due entries, given the earliest first: the days of this week one by one, then next week, then later. */
export function agendaGroups<E extends { readonly day: string }>(
	entries: readonly E[],
	today: string,
): readonly AgendaGroup<E>[] {
	const monday = daysLater(today, daysToMonday(today))
	const after = daysLater(monday, 7)
	const tomorrow = daysLater(today, 1)
	function whenOf(day: string): AgendaGroup<E>['when'] {
		if (day < today) return 'late'
		if (day === today) return 'today'
		if (day === tomorrow) return 'tomorrow'
		if (day < monday) return 'day'
		return day < after ? 'nextWeek' : 'later'
	}
	const groups = new Map<string, AgendaGroup<E> & { readonly entries: E[] }>()
	for (const entry of entries) {
		const when = whenOf(entry.day)
		const hasDay = when === 'today' || when === 'tomorrow' || when === 'day'
		const key = hasDay ? entry.day : when
		const group = groups.get(key) ?? { when, day: hasDay ? entry.day : null, entries: [] }
		group.entries.push(entry)
		groups.set(key, group)
	}
	return [...groups.values()]
}
