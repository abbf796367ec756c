import { expect, it } from 'vitest'
import { isDay } from '@/lib/day/is-day'

it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0099-01-01'])('%s is a day', (day) => {
	expect(isDay(day)).toBe(true)
})

it.each([
	'2025-02-29',
	'2100-02-29',
	'2026-04-31',
	'2026-13-01',
	'2026-00-10',
	'2026-01-00',
	'2026-1-1',
	'2026-01-01T00:00:00Z',
	20260101,
	null,
])('%s is none', (day) => {
	expect(isDay(day)).toBe(false)
})
