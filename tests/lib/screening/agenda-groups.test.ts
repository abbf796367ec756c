import { expect, test } from 'vitest'
import { agendaGroups } from '@/lib/screening/progress/agenda-groups'

const on = (...days: string[]) => days.map((day) => ({ day }))
const groups = (today: string, ...days: string[]) =>
	agendaGroups(on(...days), today).map(({ when, day, entries }) => [when, day, entries.length])

test('what is due is parted by day, then by week', () => {
	// A Wednesday.
	expect(
		groups(
			'2026-11-25',
			'2026-11-01',
			'2026-11-24',
			'2026-11-25',
			'2026-11-26',
			'2026-11-27',
			'2026-11-29',
			'2026-11-30',
			'2026-12-06',
			'2026-12-07',
		),
	).toEqual([
		['late', null, 2],
		['today', '2026-11-25', 1],
		['tomorrow', '2026-11-26', 1],
		['day', '2026-11-27', 1],
		['day', '2026-11-29', 1],
		['nextWeek', null, 2],
		['later', null, 1],
	])
})

test('tomorrow is tomorrow also where a week ends today', () => {
	expect(groups('2026-11-29', '2026-11-30', '2026-12-01')).toEqual([
		['tomorrow', '2026-11-30', 1],
		['nextWeek', null, 1],
	])
})
