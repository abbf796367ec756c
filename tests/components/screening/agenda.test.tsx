import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import AgendaView from '@/components/screening/agenda/agenda-view'
import { daysLater } from '@/lib/day/days-later'
import { today } from '@/lib/day/today'
import type { Progress } from '@/lib/screening/model/progress'
import { readCalendar } from '@/tests/lib/calendar/read-calendar'
import { someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { agenda, progress: words } = en.screen
const role = someRole.id
const other = { ...someRole, id: 'role2', name: 'Test kitchen lead' }
const person = (key: string, of: string, progress: Progress) =>
	someone(key, { roles: [of], savedOn: today(), progress: { [of]: progress } })
const people = [
	person('a', role, { owner: 'Lin Chen', dates: { reply: { day: daysLater(today(), -3) } } }),
	person('b', role, { owner: 'Wei Sun', dates: { interview: { day: today(), time: '15:00' } } }),
	person('c', other.id, { dates: { visa: { day: daysLater(today(), 40) } } }),
]

async function openAgenda(of?: string) {
	const opened = await openScreening(<AgendaView role={of} />, { roles: [someRole, other], people })
	await opened.desk.saveSettings({ decider: 'Lin Chen' })
	await waitFor(() => expect(names()).not.toEqual([]))
	return opened
}

const names = () =>
	[...document.querySelectorAll('[data-due]')].map((row) => row.querySelector('a')?.textContent)

describe('the agenda', () => {
	test('of an opening says what is due there, late first; of all openings it names these', async () => {
		await openAgenda(role)
		expect(names()).toEqual(['Person a', 'Person b'])
		expect(screen.getByRole('region', { name: containing(agenda.when.late) })).toBeDefined()
		cleanup()
		await openAgenda()
		expect(names()).toEqual(['Person a', 'Person b', 'Person c'])
		expect(screen.getByText(other.name)).toBeDefined()
	})

	test('shows only what is mine on wish', async () => {
		const { user } = await openAgenda(role)
		await user.click(screen.getByRole('checkbox', { name: say(agenda.mine, { name: 'Lin Chen' }) }))
		expect(names()).toEqual(['Person a'])
	})

	test('keeps what is ticked in its place, done, until one leaves', async () => {
		const { user, desk } = await openAgenda(role)
		const tick = screen.getByRole('checkbox', {
			name: say(agenda.doneOf, { what: words.dates.interview, name: 'Person b' }),
		})
		await user.click(tick)
		await waitFor(async () => expect((await desk.agendaFor({ role })).map(({ key }) => key)).toEqual(['a']))
		await waitFor(() => expect(tick).toHaveProperty('checked', true))
		expect(names()).toEqual(['Person a', 'Person b'])
		await user.click(tick)
		await waitFor(async () => expect(await desk.agendaFor({ role })).toHaveLength(2))
		expect((await desk.candidate('b'))?.candidate.progress?.[role]?.dates?.interview).toEqual({
			day: today(),
			time: '15:00',
		})
	})

	test('is saved as a calendar file with numbers, and with names on wish', async () => {
		const { user } = await openAgenda(role)
		const saved: Blob[] = []
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
		URL.createObjectURL = (blob) => {
			saved.push(blob as Blob)
			return 'blob:'
		}
		await user.click(screen.getByText(agenda.calendar))
		const save = screen.getByRole('button', { name: say(agenda.save, { count: 2 }) })
		await user.click(save)
		await user.click(screen.getByRole('checkbox', { name: containing(agenda.names) }))
		await user.click(save)
		const [numbers = '', named = ''] = await Promise.all(saved.map((blob) => blob.text()))
		expect(readCalendar(numbers)).toHaveLength(2)
		expect(numbers).toContain('C-b')
		expect(numbers).not.toContain('Person')
		expect(named).toContain('Person b')
		vi.restoreAllMocks()
	})

	test('says so when nothing is due', async () => {
		await openScreening(<AgendaView role={role} />, { roles: [someRole], people: [someone('a')] })
		const view = within(document.body)
		expect(await view.findByText(agenda.none)).toBeDefined()
	})
})
