import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { showInTable } from '@/components/screening/desk/use-view-state'
import CandidatesView from '@/components/screening/table/candidates-view'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en } from '@/tests/wording'
import { openScreening, wholeTable } from './screening'

afterEach(cleanup)

const { decision, sheet: words, table } = en.screen
const names = ['Abena', 'Budi', 'Carla', 'Dewi']

let opened = 0

/** The table of four candidates, each time of another opening: how a table was left is remembered. */
async function openTable() {
	const role = { ...someRole, id: `rows-${++opened}` }
	const people = names.map((name) => ({ ...someone(name), name, roles: [role.id] }))
	const page = await openScreening(<CandidatesView role={role.id} />, { roles: [role], people })
	await wholeTable()
	return { ...page, role }
}

const focused = () => document.activeElement?.textContent
const current = () => document.querySelector('tr[aria-current] [data-open]')?.textContent
const sheet = () => screen.queryByRole('complementary', { name: words.label })
const ticked = () =>
	Array.from(document.querySelectorAll('tbody tr:has(input:checked) [data-open]'), (name) => name.textContent)
const heading = (name: string) => screen.findByRole('heading', { level: 2, name })

describe('the rows', () => {
	test('are one stop for the Tab key', async () => {
		await openTable()
		const stops = [
			...(screen.getByRole('table').querySelectorAll<HTMLElement>('a, button, input, [tabindex]') ?? []),
		]
		expect(stops.length).toBeGreaterThan(8)
		expect(stops.filter(({ tabIndex }) => tabIndex === 0).map(({ textContent }) => textContent)).toEqual([
			'Abena',
		])
	})

	test('are gone through by letters and by arrow keys, and marked where one is', async () => {
		const { user } = await openTable()
		expect(current()).toBeUndefined()
		const walk = async (keys: string) => {
			await user.keyboard(keys)
			expect(current()).toBe(focused())
			return focused()
		}
		expect(await walk('j')).toBe('Abena')
		expect(await walk('j')).toBe('Budi')
		expect(await walk('{ArrowDown}')).toBe('Carla')
		expect(await walk('k')).toBe('Budi')
		expect(await walk('{End}')).toBe('Dewi')
		expect(await walk('j')).toBe('Dewi')
		expect(await walk('{Home}')).toBe('Abena')
		await user.tab({ shift: true })
		await user.tab()
		expect(focused()).toBe('Abena')
	})

	test('let the focus go along a row, and up to the head', async () => {
		const { user } = await openTable()
		await user.keyboard('j{ArrowLeft}')
		expect(document.activeElement?.getAttribute('type')).toBe('checkbox')
		await user.keyboard('{ArrowDown}{ }')
		expect(ticked()).toEqual(['Budi'])
		await user.keyboard('{ArrowRight}')
		expect(focused()).toBe('Budi')
		await user.keyboard('{ArrowUp}{ArrowUp}')
		expect(document.activeElement?.closest('thead')).not.toBeNull()
		await user.keyboard('{ArrowDown}')
		expect(focused()).toBe('Abena')
	})

	test('are selected one by one and up to another one, and Escape selects none', async () => {
		const { user } = await openTable()
		await user.keyboard('jjx')
		expect(ticked()).toEqual(['Budi'])
		await user.keyboard('jj{Shift>}x{/Shift}')
		expect(ticked()).toEqual(['Budi', 'Carla', 'Dewi'])
		await user.keyboard('{Escape}')
		expect(ticked()).toEqual([])
		expect(focused()).toBe('Dewi')
	})
})

describe('the side sheet', () => {
	test('is opened from a row, follows it, and gives the focus back to the row it came to', async () => {
		const { user } = await openTable()
		await user.keyboard('jj{Enter}')
		await waitFor(async () => expect(document.activeElement).toBe(await heading('Budi')))
		await user.keyboard('j')
		await waitFor(async () => expect(document.activeElement).toBe(await heading('Carla')))
		expect(current()).toBe('Carla')
		await user.click(screen.getByRole('button', { name: words.previous }))
		await heading('Budi')
		await user.keyboard('{Escape}')
		expect(sheet()).toBeNull()
		await waitFor(() => expect(focused()).toBe('Budi'))
	})

	test('closes before the selection goes', async () => {
		const { user } = await openTable()
		await user.keyboard('jx{Enter}')
		await heading('Abena')
		await user.keyboard('{Escape}')
		await waitFor(() => expect(focused()).toBe('Abena'))
		expect(ticked()).toEqual(['Abena'])
		await user.keyboard('{Escape}')
		expect(ticked()).toEqual([])
	})

	test('shows who has come to the place of one that the filter no longer lets through', async () => {
		const { desk, user, role } = await openTable()
		act(() => showInTable(role, [{ field: 'decision', is: 'any-of', values: ['none'] }]))
		await desk.saveSettings({ decider: 'Lin Chen' })
		await user.keyboard('jj{Enter}')
		await heading('Budi')
		await user.keyboard('1')
		await user.keyboard('{Control>}{Enter}{/Control}')
		await waitFor(() => expect(screen.queryByRole('button', { name: 'Budi' })).toBeNull())
		expect((await desk.decisionsFor(role.id)).size).toBe(1)
		await user.keyboard('j')
		await heading('Carla')
	})
})

describe('the keys for a decision', () => {
	const choice = () =>
		document.querySelector<HTMLInputElement>('aside input[type="radio"]:checked')?.parentElement
			?.textContent ?? ''
	const reason = () => screen.getByLabelText(decision.reason)
	const made = async ({ desk, role }: Awaited<ReturnType<typeof openTable>>) =>
		[...(await desk.decisionsFor(role.id)).values()].map((one) => [one.choice, one.by, one.reason])

	test('choose and go to the reason; only Ctrl Enter records, and a rejection only with a reason', async () => {
		const page = await openTable()
		const { user } = page
		await page.desk.saveSettings({ decider: 'Lin Chen' })
		await user.keyboard('j3')
		await waitFor(() => expect(document.activeElement).toBe(reason()))
		expect(choice()).toContain(decision.choices.decline)
		await user.keyboard('{Control>}{Enter}{/Control}')
		expect(await screen.findByText(decision.reasonMissing)).toBeDefined()
		expect(document.activeElement).toBe(reason())
		expect(await made(page)).toEqual([])
		await user.keyboard('1 of 3 answers is missing.')
		await user.keyboard('{Control>}{Enter}{/Control}')
		await waitFor(async () =>
			expect(await made(page)).toEqual([['decline', 'Lin Chen', '1 of 3 answers is missing.']]),
		)
		await waitFor(() => expect(document.activeElement?.getAttribute('data-decision')).toBe('decline'))
	})

	test('change a decision that stands, and go on to the next candidate', async () => {
		const page = await openTable()
		const { user } = page
		await page.desk.saveSettings({ decider: 'Lin Chen' })
		await user.keyboard('j{Enter}')
		await heading('Abena')
		await user.keyboard('2{Control>}{Enter}{/Control}')
		await waitFor(() => expect(document.activeElement?.getAttribute('data-decision')).toBe('hold'))
		await user.keyboard('1')
		expect(document.activeElement).toBe(reason())
		expect(reason().closest('details')?.open).toBe(true)
		await user.keyboard('Offer signed{Control>}{Enter}{/Control}')
		await waitFor(async () => expect(await made(page)).toEqual([['go-on', 'Lin Chen', 'Offer signed']]))
		await waitFor(() => expect(document.activeElement?.getAttribute('data-decision')).toBe('go-on'))
		await user.keyboard('j')
		expect(within(sheet() as HTMLElement).queryByText('Offer signed')).toBeNull()
		await heading('Budi')
	})

	test('are part of the reason while it is typed', async () => {
		const { user } = await openTable()
		await user.keyboard('j2')
		await waitFor(() => expect(document.activeElement).toBe(reason()))
		await user.keyboard('1 2 3 jkxu?')
		expect((reason() as HTMLTextAreaElement).value).toBe('1 2 3 jkxu?')
		expect(choice()).toContain(decision.choices.hold)
	})
})

describe('the focus', () => {
	test('goes to the row that has come to the place of a filtered one', async () => {
		const { user, role } = await openTable()
		await user.keyboard('jj')
		expect(focused()).toBe('Budi')
		act(() => showInTable(role, [{ field: 'decision', is: 'none-of', values: ['none'] }]))
		await waitFor(() => expect(screen.queryByRole('table')).toBeNull())
		expect(document.activeElement).not.toBe(document.body)
	})

	test('goes to the next row where the candidate beside the table is deleted', async () => {
		const { user, desk } = await openTable()
		await user.keyboard('jj{Enter}')
		await heading('Budi')
		const remove = screen.getAllByRole('button', { name: words.remove })
		await user.click(remove[0] as HTMLElement)
		await user.click(screen.getByRole('button', { name: words.removeAction }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(3))
		await waitFor(() => expect(screen.queryByRole('button', { name: 'Budi' })).toBeNull())
		expect(document.activeElement).not.toBe(document.body)
		await user.keyboard('{Escape}')
		await waitFor(() => expect(focused()).toBe('Carla'))
	})

	test('follows the skip link to the search, and the address keeps the view', async () => {
		const { user } = await openTable()
		const skip = document.createElement('a')
		skip.className = 'skip'
		skip.href = '#main'
		document.body.prepend(skip)
		const { hash } = window.location
		await user.click(skip)
		expect(document.activeElement).toBe(screen.getByLabelText(table.search))
		expect(window.location.hash).toBe(hash)
		skip.remove()
	})
})
