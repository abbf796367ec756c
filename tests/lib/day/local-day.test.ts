import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDay } from '@/lib/day/local-day'

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()

test('the day on this device is that of its time zone', () => {
	const instants = fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
	fc.assert(
		fc.property(instants, (instant) => {
			expect(localDay(instant)).toBe(localDay(instant, timeZone))
		}),
	)
})

test.each([
	['Asia/Shanghai', '2026-11-25'],
	['America/Los_Angeles', '2026-11-24'],
])('in %s it may be another day', (zone, day) => {
	expect(localDay(new Date('2026-11-24T18:00:00Z'), zone)).toBe(day)
})
