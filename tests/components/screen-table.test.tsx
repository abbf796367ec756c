// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import CandidatesView from '@/components/screening/table/candidates-view'
import { today } from '@/lib/day/today'
import type { Candidate } from '@/lib/screening/store/model'
import { someone, someRole } from '@/tests/lib/screening/people'
import { openScreening } from './screening'

afterEach(cleanup)

const without = (facts: Candidate['facts'], ...gone: readonly string[]): Candidate['facts'] =>
	Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact)))
const { facts } = someone('any')

const people: readonly Candidate[] = [
	someone('a', { name: 'Abena' }),
	someone('b', { name: 'Budi', facts: without(facts, 'knowsSocialNorms') }),
	someone('c', { name: 'Carla', facts: without(facts, 'knowsSocialNorms', 'consumerKnowledge') }),
	someone('d', {
		name: 'Dewi',
		facts: { ...without(facts, 'knowsCustoms'), consumerKnowledge: 'none' },
		faults: [{ fact: 'knowsCustoms', heading: 'Customs', value: 'perhaps', problem: 'unreadable' }],
	}),
]

const ids = 'role1 any row'.split(' ')
let opened = 0

/** Each test has a role of its own: how a role's table was left is remembered for as long as the page lives. */
async function openTable() {
	const role = { ...someRole, id: `${ids[0]}-${++opened}` }
	const kept = { roles: [role], people: people.map((one) => ({ ...one, roles: [role.id] })) }
	const page = await openScreening(<CandidatesView role={role.id} />, kept)
	await screen.findByRole('table')
	return { ...page, role }
}

const rowOf = (name: string) => screen.getByRole('button', { name }).closest('tr') as HTMLElement
const shown = () =>
	[...document.querySelectorAll('tr[data-candidate]')].map((row) => row.getAttribute('data-candidate'))

async function openSheet(name: string) {
	const page = await openTable()
	await page.user.click(screen.getByRole('button', { name }))
	const sheet = within(await screen.findByRole('complementary', { name: 'One candidate' }))
	await sheet.findByRole('heading', { level: 2, name })
	return { ...page, sheet }
}

describe('a row', () => {
	test('says outcome, what is open, and the marks of each topic in words', async () => {
		await openTable()
		const row = within(rowOf('Carla'))
		expect(row.getByRole('rowheader').textContent).toContain('C-c')
		expect(row.getByText('Still open')).toBeDefined()
		expect(row.getByText('Social norms, Buyers')).toBeDefined()
		expect(
			row.getAllByRole('img').map((marks) => [marks.closest('td')?.dataset.label, marks.ariaLabel]),
		).toContainEqual(['Market', '3 of 5 met, 0 not met, 2 not known'])
	})

	test('says how many of its cells could not be read', async () => {
		await openTable()
		expect(rowOf('Dewi').textContent).toContain('1 cell could not be read')
		expect(rowOf('Dewi').dataset.outcome).toBe('ineligible')
	})

	test('is found by outcome, by missing answer, by condition, and by words', async () => {
		const { user } = await openTable()
		await user.click(screen.getByRole('radio', { name: /Still open/ }))
		await waitFor(() => expect(shown()).toEqual(['C-b', 'C-c']))
		await user.selectOptions(screen.getByLabelText('Missing answer'), 'consumerKnowledge')
		await waitFor(() => expect(shown()).toEqual(['C-c']))
		await user.selectOptions(screen.getByLabelText('Missing answer'), '')
		await user.click(screen.getByRole('radio', { name: /^All \d/ }))
		await user.selectOptions(screen.getByLabelText('Condition'), 'consumer-insight')
		await waitFor(() => expect(shown()).toEqual(['C-c', 'C-d']))
		await user.selectOptions(screen.getByLabelText('is'), 'unmet')
		await waitFor(() => expect(shown()).toEqual(['C-d']))
		await user.selectOptions(screen.getByLabelText('Condition'), '')
		await user.type(screen.getByLabelText('Search'), 'bud')
		await waitFor(() => expect(shown()).toEqual(['C-b']))
	})

	test('stands where the user’s own order puts it, and the order is said', async () => {
		const { user } = await openTable()
		const head = screen.getByRole('columnheader', { name: 'Candidate' })
		expect(head.getAttribute('aria-sort')).toBe('ascending')
		expect(shown()).toEqual(['C-a', 'C-b', 'C-c', 'C-d'])
		expect(screen.getByText(/Sorted by name, as you chose\. Nothing is ranked\./)).toBeDefined()
		await user.click(within(head).getByRole('button'))
		await waitFor(() => expect(shown()).toEqual(['C-d', 'C-c', 'C-b', 'C-a']))
		expect(head.getAttribute('aria-sort')).toBe('descending')
		await user.click(screen.getByRole('button', { name: 'What is open' }))
		await screen.findByText(/Sorted by how much is open, as you chose\. Nothing is ranked\./)
		expect(head.getAttribute('aria-sort')).toBeNull()
	})
})

describe('the question to ask next', () => {
	test('is the one that settles most, with the exact count and then the next', async () => {
		await openTable()
		const band = within(await screen.findByRole('region', { name: /Ask this one next/ }))
		expect(band.getByText(/It settles 1 of the 2 that are still open/)).toBeDefined()
		expect(document.querySelector('[data-ask]')?.getAttribute('data-ask')).toBe('knowsSocialNorms')
		expect(band.getByText(/^Then: .*It settles 1 more\.$/)).toBeDefined()
	})

	test('shows those who have not answered it', async () => {
		const { user } = await openTable()
		await user.click(await screen.findByRole('button', { name: 'Show the 2 who have not answered it' }))
		await waitFor(() => expect(shown()).toEqual(['C-b', 'C-c']))
	})
})

describe('the sheet beside the table', () => {
	test('takes the focus to the name, and gives it back to the row', async () => {
		const { user, sheet } = await openSheet('Budi')
		expect(document.activeElement).toBe(sheet.getByRole('heading', { level: 2 }))
		await user.click(sheet.getByRole('button', { name: 'Next' }))
		await sheet.findByRole('heading', { level: 2, name: 'Carla' })
		await user.keyboard('{Escape}')
		await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Carla' })))
	})

	test('says why something is not known: no answer, or a cell that could not be read', async () => {
		const { user, sheet } = await openSheet('Budi')
		expect(sheet.getByText(/Knows the social norms of the market: not answered\./)).toBeDefined()
		await user.click(screen.getByRole('button', { name: 'Dewi' }))
		expect(await sheet.findByText(/the cell “perhaps” could not be read/)).toBeDefined()
		expect(sheet.getByText('What is not met')).toBeDefined()
	})

	test('takes no decision without a choice and a name, and no decline without a reason', async () => {
		const { user, desk, role, sheet } = await openSheet('Dewi')
		const record = sheet.getByRole('button', { name: 'Record the decision' })
		await user.click(record)
		expect(sheet.getByText('Choose go on, hold or decline')).toBeDefined()
		expect(sheet.getByText('Your name: enter who decides')).toBeDefined()
		await user.click(sheet.getByRole('radio', { name: 'Decline' }))
		await user.type(sheet.getByLabelText('Your name'), 'Lin Chen')
		await user.click(record)
		expect(sheet.getByText('Reason: say why you decline')).toBeDefined()
		expect(document.activeElement).toBe(sheet.getByLabelText('Reason'))
		expect(await desk.decisionsFor(role.id)).toEqual(new Map())
	})

	test('records a person’s decision, says it, and lets it be changed and taken back', async () => {
		const { user, desk, role, sheet } = await openSheet('Dewi')
		await user.click(sheet.getByRole('radio', { name: 'Decline' }))
		await user.type(sheet.getByLabelText('Your name'), 'Lin Chen')
		await user.type(sheet.getByLabelText('Reason'), 'Does not know the buyers')
		await user.click(sheet.getByRole('button', { name: 'Record the decision' }))
		const said = (await sheet.findByText(/decided by Lin Chen/)).closest('div')
		expect(document.activeElement).toBe(said)
		expect((await desk.decisionsFor(role.id)).get('d')).toMatchObject({
			choice: 'decline',
			reason: 'Does not know the buyers',
			on: today(),
			advice: { ruleset: 'article', outcome: 'ineligible' },
		})
		expect(rowOf('Dewi').textContent).toContain('Decline, Lin Chen')
		await user.click(sheet.getByText('Change the decision'))
		await user.click(sheet.getByRole('radio', { name: 'Hold' }))
		await user.click(sheet.getByRole('button', { name: 'Record the decision' }))
		await waitFor(() => expect(rowOf('Dewi').textContent).toContain('Hold, Lin Chen'))
		await user.click(sheet.getByRole('button', { name: 'Take the decision back' }))
		await waitFor(async () => expect(await desk.decisionsFor(role.id)).toEqual(new Map()))
	})
})

describe('several that are chosen', () => {
	test('are declined together only with a reason, which is recorded for each', async () => {
		const { user, desk, role } = await openTable()
		for (const name of ['Budi', 'Carla'])
			await user.click(screen.getByRole('checkbox', { name: `Choose ${name}` }))
		expect(screen.getByRole('link', { name: 'Compare' }).getAttribute('href')).toContain('/compare/b/c')
		await user.click(screen.getByRole('button', { name: 'Decide' }))
		const dialog = within(screen.getByRole('dialog'))
		await user.click(dialog.getByRole('radio', { name: 'Decline' }))
		await user.type(dialog.getByLabelText('Your name'), 'Lin Chen')
		await user.click(dialog.getByRole('button', { name: 'Record 2 decisions' }))
		expect(dialog.getByText('Reason: say why; it is recorded for each one')).toBeDefined()
		await user.type(dialog.getByLabelText('Reason'), 'The opening is closed')
		await user.click(dialog.getByRole('button', { name: 'Record 2 decisions' }))
		await waitFor(async () => expect((await desk.decisionsFor(role.id)).size).toBe(2))
	})
})
