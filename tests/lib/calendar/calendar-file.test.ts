import { describe, expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from '@/lib/calendar/calendar-file'
import { readCalendar, textOf } from './read-calendar'

const now = new Date('2026-11-25T08:09:10.123Z')
const written = async (...events: CalendarEvent[]) => readCalendar(await calendarFile(events, now).text())
const event: CalendarEvent = {
	uid: 'interview-role1-a@k-visa-check',
	day: '2026-12-02',
	time: '15:00',
	summary: 'Interview: C-010',
	description: 'Localisation engineer',
}

describe('a calendar file', () => {
	test('gives a time in China as an instant, and a day as a day', async () => {
		const [timed, whole] = await written(event, { ...event, uid: 'x', time: undefined })
		expect(timed?.get('DTSTART')).toEqual({ parameters: '', value: '20261202T070000Z' })
		expect(whole?.get('DTSTART')).toEqual({ parameters: ';VALUE=DATE', value: '20261202' })
		expect(timed?.get('DTSTAMP')?.value).toBe('20261125T080910Z')
		expect(timed?.get('UID')?.value).toBe(event.uid)
		expect(timed?.get('CLASS')?.value).toBe('PRIVATE')
	})

	test('crosses midnight: an early hour in China is the day before in UTC', async () => {
		const [early] = await written({ ...event, time: '07:30' })
		expect(early?.get('DTSTART')?.value).toBe('20261201T233000Z')
	})

	test('takes a time that is none, as another device may have it, for the whole day', async () => {
		const [odd] = await written({ ...event, time: '29:00' })
		expect(odd?.get('DTSTART')?.parameters).toBe(';VALUE=DATE')
	})

	test.each([
		'Zhao, Li; "Wei" \\ son',
		'line one\nline two\r\nEND:VEVENT',
		'一位名字很长的候选人，'.repeat(20),
		'مهندس مواءمة المنتجات، '.repeat(12),
		'👩🏽‍🔧'.repeat(30),
		'\u0000\u0007bell\u007f',
	])('says any text as it is, and no line is longer than 75 octets: %j', async (text) => {
		const [one, ...others] = await written({ ...event, summary: text, description: text })
		const expected = text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n]/gu, '')
		expect(textOf(one?.get('SUMMARY')?.value ?? '')).toBe(expected)
		expect(textOf(one?.get('DESCRIPTION')?.value ?? '')).toBe(expected)
		expect(others).toEqual([])
	})

	test('without anything due is a calendar all the same', async () => {
		expect(await written()).toEqual([])
	})
})
