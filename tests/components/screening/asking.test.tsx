import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import CandidatesView from '@/components/screening/table/candidates-view'
import { daysLater } from '@/lib/day/days-later'
import { today } from '@/lib/day/today'
import { sayDay } from '@/lib/i18n/say'
import { someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say, starting } from '@/tests/wording'
import { openScreening, wholeTable } from './screening'

afterEach(cleanup)

const { ask, asking, link, sheet } = en.screen
const { knowsSocialNorms: _, ...lacking } = someone('any').facts

/** What the page has saved as files. */
const saved: Blob[] = []
URL.createObjectURL = (file) => {
	saved.push(file as Blob)
	return '#'
}
URL.revokeObjectURL = () => {}

let opened = 0
async function openTable() {
	const role = { ...someRole, id: `asking-${++opened}` }
	const people = ['Amina', 'Budi'].map((name) => someone(name, { name, facts: lacking, roles: [role.id] }))
	const page = await openScreening(<CandidatesView role={role.id} />, { roles: [role], people })
	await wholeTable()
	return { ...page, role }
}

const dialog = () => screen.findByRole('dialog')

describe('asking by personal link', () => {
	test('of one candidate gives the mail to copy or to open, and is said in their sheet', async () => {
		const { user, desk } = await openTable()
		await desk.saveSettings({ decider: 'Lin Chen' })
		await user.click(screen.getByRole('button', { name: 'Amina' }))
		const beside = within(await screen.findByRole('complementary', { name: sheet.label }))
		await user.click(await beside.findByRole('button', { name: say(link.make, { count: 1 }) }))
		const box = within(await dialog())
		await user.click(box.getByRole('button', { name: say(asking.make, { count: 1 }) }))
		expect(box.getByText(asking.companyMissing)).toBeDefined()
		expect(document.activeElement).toBe(box.getByLabelText(asking.company))
		await user.type(box.getByLabelText(asking.company), 'Lumen Appliances')
		await user.type(box.getByLabelText(asking.contact), 'jobs@lumen.example')
		await user.selectOptions(box.getByLabelText(asking.language), 'zh')
		await user.click(box.getByRole('button', { name: say(asking.make, { count: 1 }) }))
		const mail = (await box.findByLabelText<HTMLTextAreaElement>(asking.mail)).value
		const made = box.getByLabelText<HTMLInputElement>(link.label).value
		expect(made).toContain('/zh/handoff#')
		expect(mail).toContain(made)
		expect(mail).toContain('Lumen Appliances')
		await user.click(box.getByRole('button', { name: asking.copy }))
		expect(await navigator.clipboard.readText()).toBe(mail)
		expect(box.getByText(asking.copied)).toBeDefined()
		expect(box.getByRole('link', { name: asking.open }).getAttribute('href')).toMatch(/^mailto:\?subject=/)
		await user.click(box.getByRole('button', { name: en.screen.close }))
		expect(screen.queryByRole('dialog')).toBeNull()
		const day = sayDay('en', daysLater(today(), 7))
		await waitFor(() => expect(beside.getByText(containing(say(asking.due, { day })))).toBeDefined())
		expect(beside.getByText(en.facts.knowsSocialNorms.label)).toBeDefined()
	})

	test('of all whom a question resolves saves a file and remembers who asks', async () => {
		const { user, desk, role } = await openTable()
		await desk.saveSettings({ company: 'Lumen Appliances', contact: '+86 10 5555 0100' })
		saved.length = 0
		await user.click(await screen.findByRole('button', { name: say(ask.links, { count: 2 }) }))
		const box = within(await dialog())
		await user.click(box.getByRole('button', { name: say(asking.make, { count: 2 }) }))
		await box.findByText(starting(asking.saved))
		expect(await saved[0]?.text()).toContain('+86 10 5555 0100')
		const asked = [...(await desk.progressFor(role.id)).values()]
		expect(asked.map(({ progress }) => progress?.asked?.facts)).toEqual([
			['knowsSocialNorms'],
			['knowsSocialNorms'],
		])
		await user.click(box.getByRole('button', { name: en.screen.close }))
		await screen.findByText(say(ask.waiting, { count: 2 }))
		const region = screen.getByRole('region', { name: ask.title })
		await waitFor(() => expect(region.contains(document.activeElement)).toBe(true))
		expect(screen.queryByRole('button', { name: say(ask.links, { count: 2 }) })).toBeNull()
	})
})
