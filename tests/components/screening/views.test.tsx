import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import CandidatesView from '@/components/screening/table/candidates-view'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { Candidate } from '@/lib/screening/model/records'
import { decided, someone, someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening, wholeTable } from './screening'

afterEach(cleanup)

const { columns, filters, progress, table, views } = en.screen

let opened = 0
/** Each test has a role of its own: how a role's table was left is remembered for as long as the page lives. */
function someTable() {
	const role = { ...someRole, id: `looked-${++opened}` }
	const work = (owner: string) => ({ progress: { [role.id]: { owner } } })
	const people: readonly Candidate[] = [
		someone('a', { name: 'Amina', roles: [role.id], ...work('Lin Chen') }),
		someone('b', { name: 'Budi', roles: [role.id], ...work('Wei Sun') }),
		someone('c', { name: 'Chidi', roles: [role.id], ...work('Lin Chen') }),
	]
	return { role, people, records: memoryStore() }
}

async function openTable(kept = someTable()) {
	const page = await openScreening(<CandidatesView role={kept.role.id} />, {
		roles: [kept.role],
		people: kept.people,
		records: kept.records,
	})
	await page.desk.saveSettings({ decider: 'Lin Chen' })
	await page.desk.decide([decided('a', { role: kept.role.id })])
	await wholeTable()
	return { ...page, ...kept }
}
type Page = Awaited<ReturnType<typeof openTable>>

const shown = () =>
	[...document.querySelectorAll('tr[data-candidate]')].map((row) => row.getAttribute('data-candidate'))
const settle = (keys: readonly string[]) => waitFor(() => expect(shown()).toEqual(keys))
const menu = () => within(screen.getByRole('navigation', { name: views.title }))
/** The button that names the current view. */
const current = () => menu().getAllByRole('button')[0]?.textContent
const openMenu = async ({ user }: Page) => {
	await user.click(menu().getAllByRole('button')[0] as HTMLElement)
	return menu()
}
const entry = async (page: Page, name: string, count: number) =>
	(await openMenu(page)).findByRole('button', { name: `${name} ${count}` })
/** What the menu offers to do, without what leads to a view. */
const action = async (page: Page, name: string) => (await openMenu(page)).getByRole('button', { name })
const stored = async ({ desk, role }: Page) =>
	(await desk.state()).roles.find(({ id }) => id === role.id)?.views

/** Adds the filter that leaves those of an owner. */
async function filterByOwner({ user }: Page, owner: string) {
	await user.click(screen.getByRole('button', { name: filters.add }))
	await user.keyboard(`${progress.owner}{Enter}`)
	await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${owner}`) }))
	await user.keyboard('{Escape}')
}

describe('a view', () => {
	test('is built in with its count, and shows those who are mine and undecided by a press or a key', async () => {
		const page = await openTable()
		await page.user.click(await entry(page, views.names.mine, 1))
		await settle(['C-c'])
		await page.user.keyboard('g1')
		await settle(['C-a', 'C-b', 'C-c'])
		expect(current()).toContain(views.names.everyone)
	})

	test('that is changed says so: it is discarded, or saved as a new one, renamed and deleted', async () => {
		const page = await openTable()
		await filterByOwner(page, 'Wei Sun')
		await settle(['C-b'])
		expect(current()).toContain(say(views.changed, { name: views.names.everyone }))
		expect((await openMenu(page)).queryByRole('button', { name: views.save })).toBeNull()
		await page.user.click(menu().getByRole('button', { name: views.discard }))
		await settle(['C-a', 'C-b', 'C-c'])
		await waitFor(() => expect(document.activeElement).toBe(menu().getAllByRole('button')[0]))

		await filterByOwner(page, 'Wei Sun')
		await page.user.click(await action(page, views.saveAsNew))
		const dialog = within(await screen.findByRole('dialog', { name: views.saveAsNew }))
		await page.user.click(dialog.getByRole('button', { name: views.save }))
		expect(dialog.getByText(views.nameMissing)).toBeDefined()
		await page.user.type(dialog.getByRole('textbox'), 'Wei’s')
		await page.user.click(dialog.getByRole('button', { name: views.save }))
		await waitFor(() => expect(current()).toBe(`${views.view} Wei’s`))
		expect((await stored(page))?.map(({ name }) => name)).toEqual([...Array(4).fill(undefined), 'Wei’s'])

		await page.user.click(await action(page, say(views.rename, { name: 'Wei’s' })))
		await page.user.type(await screen.findByRole('textbox', { name: views.name }), ' people{Enter}')
		await waitFor(() => expect(current()).toBe(`${views.view} Wei’s people`))
		await page.user.click(await action(page, say(views.remove, { name: 'Wei’s people' })))
		await settle(['C-a', 'C-b', 'C-c'])
		expect(await stored(page)).toHaveLength(4)
	})

	test('has a name of its own, and takes the place of another only if that is asked for', async () => {
		const page = await openTable()
		await filterByOwner(page, 'Wei Sun')
		await page.user.click(await action(page, views.saveAsNew))
		const dialog = within(await screen.findByRole('dialog', { name: views.saveAsNew }))
		await page.user.type(dialog.getByRole('textbox'), ` ${views.names.waiting.toUpperCase()} `)
		await page.user.click(dialog.getByRole('button', { name: views.save }))
		expect(dialog.getByText(views.nameTaken)).toBeDefined()
		expect(await stored(page)).toBeUndefined()
		await page.user.click(
			dialog.getByRole('button', { name: say(views.overwrite, { name: views.names.waiting }) }),
		)
		await waitFor(() => expect(current()).toBe(`${views.view} ${views.names.waiting}`))
		expect((await stored(page))?.map(({ id }) => id)).toEqual(['everyone', 'waiting', 'interviews', 'mine'])
		expect((await stored(page))?.[1]?.view?.filters.map(({ field }) => field)).toEqual(['owner'])
		await settle(['C-b'])

		await page.user.click(await action(page, say(views.rename, { name: views.names.waiting })))
		const renaming = within(await screen.findByRole('dialog'))
		await page.user.clear(renaming.getByRole('textbox'))
		await page.user.type(renaming.getByRole('textbox'), `${views.names.everyone}{Enter}`)
		expect(renaming.getByText(views.nameTaken)).toBeDefined()
		expect(
			renaming.queryByRole('button', { name: say(views.overwrite, { name: views.names.everyone }) }),
		).toBeNull()
		await page.user.clear(renaming.getByRole('textbox'))
		await page.user.type(renaming.getByRole('textbox'), `${views.names.waiting}{Enter}`)
		await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
	})

	test('is saved, renamed and deleted in the sheet of a narrow screen, too', async () => {
		const page = await openTable()
		await filterByOwner(page, 'Wei Sun')
		await page.user.click(screen.getByRole('button', { name: new RegExp(`^${filters.title}`) }))
		const sheet = within(await screen.findByRole('dialog', { name: filters.title }))
		const chosen = () => {
			const choice = sheet.getByRole('combobox', { name: views.view }) as HTMLSelectElement
			return choice.selectedOptions[0]?.textContent
		}
		expect(chosen()).toBe(say(views.changed, { name: views.names.everyone }))
		await page.user.click(sheet.getByRole('button', { name: views.saveAsNew }))
		await page.user.type(await screen.findByRole('textbox', { name: views.name }), 'Wei’s{Enter}')
		await waitFor(() => expect(chosen()).toBe('Wei’s'))
		await page.user.click(sheet.getByRole('button', { name: say(views.rename, { name: 'Wei’s' }) }))
		await page.user.type(await screen.findByRole('textbox', { name: views.name }), ' people{Enter}')
		await waitFor(() => expect(chosen()).toBe('Wei’s people'))
		await page.user.click(sheet.getByRole('button', { name: say(views.remove, { name: 'Wei’s people' }) }))
		await waitFor(() => expect(chosen()).toBe(views.names.everyone))
		expect(await stored(page)).toHaveLength(4)
	})

	test('keeps what is changed in it once it is saved', async () => {
		const page = await openTable()
		await page.user.click(await entry(page, views.names.waiting, 0))
		await filterByOwner(page, 'Lin Chen')
		await page.user.click(await action(page, views.save))
		await waitFor(() => expect(current()).toBe(`${views.view} ${views.names.waiting}`))
		expect((await stored(page))?.find(({ id }) => id === 'waiting')?.view?.filters).toHaveLength(2)
	})
})

describe('the columns', () => {
	const heads = () => screen.getAllByRole('columnheader').length
	const chooser = () => within(screen.getByRole('dialog', { name: table.moreCommands }))
	const ticks = () =>
		chooser()
			.getAllByRole('checkbox')
			.filter((tick) => (tick as HTMLInputElement).checked)
			.map((tick) => tick.closest('label')?.textContent)

	test('are shown, hidden and moved by keys, and the focus goes with them', async () => {
		const page = await openTable()
		const before = heads()
		await page.user.keyboard('c')
		const first = ticks()
		await page.user.click(chooser().getByRole('checkbox', { name: new RegExp(`^${progress.tags}`) }))
		expect(heads()).toBe(before + 1)
		expect(ticks().at(-1)).toBe(progress.tags)
		await page.user.keyboard('{Alt>}{ArrowUp}{/Alt}')
		expect(ticks().at(-2)).toBe(progress.tags)
		expect(document.activeElement).toBe(chooser().getByRole('checkbox', { name: progress.tags }))
		const count = ticks().length
		expect(
			chooser().getByText(say(columns.moved, { column: progress.tags, at: count - 1, count })),
		).toBeDefined()
		await page.user.click(chooser().getByRole('button', { name: columns.atFirst }))
		expect(ticks()).toEqual(first)
		expect(chooser().getAllByRole('checkbox')[0]).toHaveProperty('disabled', true)
	})

	test('are dragged to the place of another', async () => {
		const page = await openTable()
		await page.user.click(screen.getByRole('button', { name: table.moreCommands }))
		const [, second, third] = chooser().getAllByRole('listitem') as unknown as readonly [
			Element,
			Element,
			Element,
		]
		const name = ticks()[2]
		const dataTransfer = { effectAllowed: 'all' }
		fireEvent.dragStart(third, { dataTransfer })
		fireEvent.dragOver(second, { dataTransfer })
		fireEvent.dragEnd(third, { dataTransfer })
		expect(ticks()[1]).toBe(name)
	})
})

test('what was asked for elsewhere is shown before what was left, once the page is opened anew', async () => {
	const kept = someTable()
	const page = await openTable(kept)
	await filterByOwner(page, 'Lin Chen')
	await waitFor(async () => expect((await page.desk.tableOf(kept.role.id))?.filters).toHaveLength(1))
	cleanup()
	vi.resetModules()
	const { showInTable } = await import('@/components/screening/desk/use-view-state')
	const { default: Anew } = await import('@/components/screening/table/candidates-view')
	const { openScreening: openAnew } = await import('./screening')
	showInTable(kept.role, [{ field: 'owner', is: 'any-of', values: ['Wei Sun'] }])
	await openAnew(<Anew role={kept.role.id} />, { records: kept.records })
	await settle(['C-b'])
})

test('a table is as it was left when the page is opened anew, but for what was searched', async () => {
	const kept = someTable()
	const page = await openTable(kept)
	await filterByOwner(page, 'Lin Chen')
	await settle(['C-a', 'C-c'])
	await page.user.keyboard('c')
	await page.user.click(screen.getByRole('radio', { name: columns.two }))
	await page.user.keyboard('{Escape}')
	await page.user.type(screen.getByRole('searchbox'), 'chidi')
	await settle(['C-c'])
	await waitFor(async () => expect((await page.desk.tableOf(kept.role.id))?.density).toBe('two'))
	cleanup()
	vi.resetModules()
	const { default: Anew } = await import('@/components/screening/table/candidates-view')
	const { openScreening: openAnew } = await import('./screening')
	await openAnew(<Anew role={kept.role.id} />, { records: kept.records })
	await settle(['C-a', 'C-c'])
	expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
	expect(current()).toContain(say(views.changed, { name: views.names.everyone }))
	expect(screen.getByText(table.notRanked, { exact: false })).toBeDefined()
})

test('a view of another version, sorted by and with a column of what is not there, opens as far as it is known', async () => {
	const kept = someTable()
	const view = {
		filters: [],
		sorting: { by: 'gone', isDown: true },
		columns: [
			{ id: 'gone', isShown: true },
			{ id: 'owner', isShown: true },
		],
		density: 'one',
	} as never
	const role = { ...kept.role, views: [{ id: 'everyone' }, { id: 'odd', name: 'Odd', view }] }
	const page = await openTable({ ...kept, role })
	await page.user.click(await entry(page, 'Odd', 3))
	await waitFor(() => expect(current()).toContain('Odd'))
	expect(shown().toSorted()).toEqual(['C-a', 'C-b', 'C-c'])
	expect(screen.getByRole('columnheader', { name: new RegExp(progress.owner) })).toBeDefined()
})
