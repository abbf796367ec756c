import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import CompareView from '@/components/screening/compare/compare-view'
import type { Role } from '@/lib/screening/model/records'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const role: Role = { ...someRole, rulesets: ['article', 'work-permit', 'k-published'] }
const { compare, progress } = en.screen

beforeEach(() => {
	window.location.hash = ''
})

async function openCompare() {
	const offered = someone('a', { progress: { [role.id]: { stage: 'offer', owner: 'Wei Sun' } } })
	const { jobOffer: _, ...facts } = offered.facts
	const people = [offered, someone('b', { facts }), someone('c'), someone('d')]
	const opened = await openScreening(<CompareView role={role.id} candidates={['a', 'b']} />, {
		roles: [role],
		people,
	})
	await screen.findByRole('heading', { name: say(compare.title, { count: 2 }) })
	return opened
}

describe('candidates side by side', () => {
	test('stand under all rules of the opening, law first, with how far they have come', async () => {
		await openCompare()
		const heads = screen.getAllByRole('rowheader').map((head) => head.textContent?.trim())
		expect(heads.slice(0, 3)).toEqual(
			(['k-published', 'work-permit', 'article'] as const).map((id) => en.rulesets[id].name),
		)
		const stages = screen.getByRole('row', { name: new RegExp(`^${en.screen.table.columns.stage}`) })
		expect(
			within(stages)
				.getAllByRole('cell')
				.map((cell) => cell.textContent),
		).toEqual([`${progress.stages.offer}Wei Sun`, `${progress.stages.new}${progress.noOwner}`])
	})

	test('show the conditions in which they differ, and all of them when asked', async () => {
		const { user } = await openCompare()
		const shown = () => screen.getAllByRole('row').length
		const before = shown()
		const unknown = screen.getAllByText(en.result.marks.unknown).length
		expect(unknown).toBeGreaterThan(0)
		await user.click(screen.getByRole('radio', { name: compare.all }))
		expect(shown()).toBeGreaterThan(before + 10)
		expect(screen.getAllByText(en.result.marks.unknown).length).toBeGreaterThanOrEqual(unknown)
	})

	test('come in the order of their numbers, whichever order the address has', async () => {
		const people = [someone('x', { id: 'C-10', name: 'Ten' }), someone('y', { id: 'C-9', name: 'Nine' })]
		await openScreening(<CompareView role={role.id} candidates={['x', 'y']} />, { roles: [role], people })
		const heads = (await screen.findAllByRole('columnheader')).slice(1)
		expect(heads.map((head) => within(head).getByRole('link').textContent)).toEqual(['Nine', 'Ten'])
	})

	test('say what to ask next of whom a question resolves, and of others that none does', async () => {
		await openCompare()
		const row = within(screen.getByRole('row', { name: new RegExp(`^${en.screen.ask.title}`) }))
		const [first, second] = row.getAllByRole('cell')
		await waitFor(() => expect(first?.textContent).toContain(compare.settled))
		expect(second?.textContent).toContain(say(en.facts.jobOffer.question))
		expect(within(second as HTMLElement).getByRole('button').dataset.action).toBe('ask')
	})

	test('give way to another one who is found by number, or to nobody, and the address says so', async () => {
		const { user } = await openCompare()
		await user.click(screen.getByRole('button', { name: say(compare.replaceOf, { name: 'Person b' }) }))
		const dialog = within(await screen.findByRole('dialog'))
		const found = () => dialog.queryAllByRole('listitem').map((item) => item.textContent)
		await waitFor(() => expect(found()).toEqual(['Person c C-c', 'Person d C-d']))
		await user.type(dialog.getByRole('searchbox', { name: compare.find }), 'c-d')
		await waitFor(() => expect(found()).toEqual(['Person d C-d']))
		await user.click(dialog.getByRole('button', { name: /Person d/ }))
		expect(window.location.hash).toBe(`#role/${role.id}/compare/a/d`)
		await user.click(screen.getByRole('button', { name: say(compare.removeOf, { name: 'Person a' }) }))
		expect(window.location.hash).toBe(`#role/${role.id}/compare/b`)
	})

	test('have no sum and no strength beside their outcomes', async () => {
		await openCompare()
		const outcomes = [...document.querySelectorAll('tbody:not([data-conditions]) tr')].slice(0, 3)
		const said = outcomes.flatMap((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
		expect(said).toHaveLength(6)
		expect(Object.values(en.screen.table.outcomes)).toEqual(expect.arrayContaining(said))
	})
})
