import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import CandidatesView from '@/components/screening/table/candidates-view'
import { daysLater } from '@/lib/day/days-later'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening, wholeTable } from './screening'

afterEach(cleanup)

const { cells, chosen, progress: words } = en.screen
const names = ['Abena', 'Budi', 'Carla', 'Dewi'] as const
const keyOf = (name: string) => name.charAt(0).toLowerCase()
let opened = 0

/** Each test has a role of its own: how a role's table was left is remembered for as long as the page lives. */
async function openTable() {
	const role = { ...someRole, id: `cells${++opened}` }
	const page = await openScreening(<CandidatesView role={role.id} />, {
		roles: [role],
		people: names.map((name) => someone(keyOf(name), { name, roles: [role.id] })),
	})
	await wholeTable()
	const progressOf = async (name: string) =>
		(await page.desk.progressFor(role.id)).get(keyOf(name))?.progress ?? {}
	return { ...page, role, progressOf }
}

const rowOf = (name: string) => screen.getByRole('button', { name }).closest('tr') as HTMLElement
const cellOf = (name: string, target: string) =>
	rowOf(name).querySelector<HTMLElement>(`[data-cell="${target}"]`) as HTMLElement
const editor = () =>
	waitFor(() => {
		const found = document.querySelector<HTMLElement>('[data-editing]')
		if (!found) throw new Error('nothing is edited')
		return { target: found.dataset.editing, ...within(found) }
	})
const fieldOf = async <E extends HTMLElement>(label: string) =>
	(await editor()).getByLabelText<E>(label, { selector: 'input, select' })

describe('a cell', () => {
	test('is edited by keys alone: Enter saves, Tab goes on to the next one, Escape leaves it as it was', async () => {
		const { user, progressOf } = await openTable()
		rowOf('Budi').querySelector<HTMLElement>('[data-open]')?.focus()
		expect(document.querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1)
		await user.keyboard('s')
		const stage = await fieldOf<HTMLSelectElement>(words.stage)
		await waitFor(() => expect(document.activeElement).toBe(stage))
		expect(stage.value).toBe(words.stages.new)
		await user.selectOptions(stage, words.stages.offer)
		await user.keyboard('{Tab}')
		await waitFor(async () => expect((await editor()).target).toBe('owner'))
		expect(await progressOf('Budi')).toEqual({ stage: 'offer' })
		await user.type(await fieldOf(words.owner), 'Wei Sun{Enter}')
		await waitFor(() => expect(document.querySelector('[data-editing]')).toBeNull())
		expect(document.activeElement).toBe(cellOf('Budi', 'owner'))
		expect(await progressOf('Budi')).toEqual({ stage: 'offer', owner: 'Wei Sun' })
		await user.keyboard('{F2}')
		await user.type(await fieldOf(words.owner), ' and others{Escape}')
		expect(document.querySelector('[data-editing]')).toBeNull()
		expect(document.activeElement).toBe(cellOf('Budi', 'owner'))
		expect(await progressOf('Budi')).toEqual({ stage: 'offer', owner: 'Wei Sun' })
		await user.keyboard('{Enter}')
		await user.clear(await fieldOf(words.owner))
		await user.keyboard('{Enter}')
		await waitFor(async () => expect(await progressOf('Budi')).toEqual({ stage: 'offer' }))
	})

	test('with a day beyond the end of the record asks for the reason and keeps what was typed', async () => {
		const { user, desk, progressOf } = await openTable()
		const late = daysLater(day, (await desk.state()).settings.keptDays + 1)
		cellOf('Carla', 'date').click()
		await user.type(await fieldOf(chosen.nextDate), late)
		await user.selectOptions(await fieldOf(chosen.dateFor), 'permit')
		await user.keyboard('{Enter}')
		const why = await (await editor()).findByLabelText(say(chosen.beyondWhy, { count: 1 }))
		expect(await progressOf('Carla')).toEqual({})
		await user.type(why, 'The appointment is that late')
		await user.click(await fieldOf(chosen.nextDate))
		await user.keyboard('{Enter}')
		const permit = { day: late, reason: 'The appointment is that late' }
		await waitFor(async () => expect(await progressOf('Carla')).toEqual({ dates: { permit } }))
	})
})

describe('a column', () => {
	const paste = (name: string, target: string, text: string) => {
		const cell = cellOf(name, target)
		cell.focus()
		fireEvent.paste(cell, { clipboardData: { getData: () => text } })
	}

	test('is copied as it is shown, and pasted from a cell downwards, in the order shown', async () => {
		const { user, desk, role, progressOf } = await openTable()
		const clipboard = { text: '' }
		vi.stubGlobal('navigator', {
			...navigator,
			clipboard: {
				writeText: async (text: string) => {
					clipboard.text = text
				},
			},
		})
		await desk.changeProgress({
			role: role.id,
			kind: 'owner',
			changes: [
				{ key: 'b', owner: '+1 Lin' },
				{ key: 'd', owner: 'Wei Sun' },
			],
		})
		await waitFor(() => expect(rowOf('Dewi').textContent).toContain('Wei Sun'))
		fireEvent.copy(cellOf('Carla', 'owner'))
		await screen.findByText(say(cells.copied, { count: 4, column: words.owner }))
		expect(clipboard.text).toBe("\n'+1 Lin\n\nWei Sun")
		vi.unstubAllGlobals()

		paste('Carla', 'owner', 'Ana\nBo\nCy')
		const dialog = within(await screen.findByRole('dialog'))
		await dialog.findByText(containing(say(cells.change, { count: 1 })))
		expect(dialog.getByText(say(cells.beyond, { count: 1, text: 'Cy' }))).toBeDefined()
		await user.click(dialog.getByRole('radio', { name: chosen.replace }))
		await user.click(dialog.getByRole('button', { name: say(cells.save, { count: 2 }) }))
		await waitFor(async () => expect(await progressOf('Dewi')).toEqual({ owner: 'Bo' }))
		expect(await progressOf('Carla')).toEqual({ owner: 'Ana' })
		expect(await progressOf('Budi')).toEqual({ owner: '+1 Lin' })
	})

	test('that is more than one is refused', async () => {
		await openTable()
		paste('Abena', 'stage', 'Offer\tWei Sun')
		const dialog = within(await screen.findByRole('dialog'))
		expect(await dialog.findByText(cells.faults.columns)).toBeDefined()
	})
})
