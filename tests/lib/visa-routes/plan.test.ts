import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { daysLater } from '@/lib/day/days-later'
import { isDay } from '@/lib/day/is-day'
import { monthsLater } from '@/lib/day/months-later'
import { workingDaysLater } from '@/lib/day/working-days-later'
import { planRows } from '@/lib/visa-routes/plan'
import { checkPlan, faultOfDay, planSpan } from '@/lib/visa-routes/plan-fault'

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => daysLater('2000-01-01', days))

describe('a day of the calendar', () => {
	test.each(['2028-02-29', '2000-02-29', '2026-12-31'])('%s is one', (day) => expect(isDay(day)).toBe(true))
	test.each(['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '', null, 20260101])(
		'%s is none',
		(day) => expect(isDay(day)).toBe(false),
	)
})

describe('months later', () => {
	test.each([
		['2027-01-11', -6, '2026-07-11'],
		['2027-08-31', -6, '2027-03-01'],
		['2028-08-31', -6, '2028-03-01'],
		['2028-08-29', -6, '2028-02-29'],
		['2027-08-29', -6, '2027-03-01'],
		['2028-02-29', 24, '2030-03-01'],
		['2027-03-31', 1, '2027-05-01'],
		['2026-12-31', 2, '2027-03-01'],
	])('%s and %i months is %s', (day, months, later) => expect(monthsLater(day, months)).toBe(later))

	test('back are the first day from which so many months reach', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, months) => {
				const first = monthsLater(day, -months)
				expect(monthsLater(first, months) >= day).toBe(true)
				expect(monthsLater(daysLater(first, -1), months) <= day).toBe(true)
			}),
		)
	})
})

describe('working days later', () => {
	test.each([
		['2027-01-11', 10, '2027-01-25'],
		['2027-01-15', 1, '2027-01-18'],
		['2027-01-16', 1, '2027-01-18'],
		['2027-01-17', 1, '2027-01-18'],
		['2027-12-31', 5, '2028-01-07'],
		['2028-02-28', 2, '2028-03-01'],
	])('%s and %i is %s', (day, days, later) => expect(workingDaysLater(day, days)).toBe(later))
})

const datesOf = (days: Parameters<typeof planRows>[0], isClassA = false) =>
	Object.fromEntries(planRows(days, isClassA).map(({ id, when }) => [id, when]))

describe('the plan', () => {
	const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']
	const before = process.env.TZ
	afterEach(() => {
		process.env.TZ = before
	})

	test.each(zones)('has the same dates in %s', (zone) => {
		process.env.TZ = zone
		expect(datesOf({ applies: '2027-01-11', enters: '2027-03-01' })).toEqual({
			record: { kind: 'from', day: '2026-07-11' },
			medical: { kind: 'from', day: '2026-07-11' },
			photo: { kind: 'from', day: '2026-07-11' },
			applies: { kind: 'on', day: '2027-01-11' },
			decision: { kind: 'by', day: '2027-01-25' },
			enters: { kind: 'on', day: '2027-03-01' },
			register: { kind: 'by', day: '2027-03-02' },
			residence: { kind: 'by', day: '2027-03-31' },
			extend: { kind: 'between', day: '2028-10-31', last: '2029-01-29' },
			kVisa: null,
			review: null,
		})
	})

	test('for class A has a shorter check, a longer permit, and a pledge for the criminal record', () => {
		const dates = datesOf({ applies: '2027-01-11', enters: '2027-03-01' }, true)
		expect(dates.decision).toEqual({ kind: 'by', day: '2027-01-21' })
		expect(dates.extend).toEqual({ kind: 'between', day: '2031-11-01', last: '2032-01-30' })
		expect([dates.record, dates.medical]).toEqual([undefined, { kind: 'from', day: '2026-07-11' }])
	})

	test('across a leap day', () => {
		const dates = datesOf({ enters: '2028-02-29' })
		expect(dates.residence).toEqual({ kind: 'by', day: '2028-03-30' })
		expect(dates.extend).toEqual({ kind: 'between', day: '2029-10-31', last: '2030-01-29' })
	})

	test('dates nothing that does not follow from a day that was entered', () => {
		expect(Object.values(datesOf({})).every((when) => when === null)).toBe(true)
		const dates = datesOf({ enters: '2027-03-01' })
		expect([dates.record, dates.applies, dates.decision]).toEqual([null, null, null])
	})
})

describe('a day that was entered', () => {
	const today = '2026-11-28'
	test.each([
		['2026-11-28', null],
		['2021-11-28', null],
		['2031-11-28', null],
		['2021-11-27', 'far'],
		['2031-11-29', 'far'],
		['0027-01-11', 'far'],
		['2027-02-30', 'unreadable'],
		['soon', 'unreadable'],
	])('%s: %s', (day, fault) => expect(faultOfDay(day, today)).toBe(fault))

	test('may be the first or the last of those that a fault names', () => {
		const { first, last } = planSpan('2028-02-29')
		expect([first, last].map((day) => faultOfDay(day, '2028-02-29'))).toEqual([null, null])
	})

	test('for the entry lies after that of the application; else nothing follows from it', () => {
		const same = { applies: '2027-01-11', enters: '2027-01-11' }
		expect(checkPlan(same, today)).toEqual({ days: { applies: '2027-01-11' }, faults: { enters: 'order' } })
		const next = { ...same, enters: '2027-01-12' }
		expect(checkPlan(next, today)).toEqual({ days: next, faults: {} })
	})

	test('that is wrong leaves the other one as it is', () => {
		expect(checkPlan({ applies: '1999-01-01', enters: '2027-01-11' }, today)).toEqual({
			days: { enters: '2027-01-11' },
			faults: { applies: 'far' },
		})
	})
})
