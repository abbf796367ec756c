import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { pendingFile } from '@/components/screening/desk/pending'
import AddView from '@/components/screening/import/add-view'
import { someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { import: words } = en.screen

async function open(...lines: readonly string[]) {
	pendingFile.keep(new File([lines.join('\n')], 'people.csv', { type: 'text/csv' }))
	return openScreening(<AddView role={someRole.id} />, { roles: [someRole] })
}
const useOf = (heading: string) =>
	document.querySelector<HTMLSelectElement>(`select[data-column="${heading}"]`)?.value

test('a column that its cells make clear is read once somebody says so, and can be left out again', async () => {
	const { user } = await open('Name,Origin', 'Clara Mendes,Brazil', 'Musa Bello,Nigeria', 'Linh Tran,Vietnam')
	const region = await screen.findByRole('region', { name: words.proposed.title })
	const label = en.facts.nationalities.label
	expect(region.textContent).toContain(
		say(words.proposed.looks, { heading: 'Origin', label, read: 3, cells: 3 }),
	)
	expect(useOf('Origin')).toBe('')
	await user.click(within(region).getByRole('radio', { name: say(words.proposed.yes, { label }) }))
	expect(useOf('Origin')).toBe('nationalities')
	await user.click(within(region).getByRole('radio', { name: words.proposed.leave }))
	expect(useOf('Origin')).toBe('')
})

test('a no that decides alone is read back with two people, and answered by button or key', async () => {
	const { user } = await open('Name,Medical', 'Clara Mendes,No', 'Musa Bello,Yes')
	const region = await screen.findByRole('region', { name: words.readBack.title })
	expect(region.textContent).toContain(say(words.readBack.personNo, { names: 'Clara Mendes', word: 'No' }))
	expect(region.textContent).toContain(say(words.readBack.personYes, { names: 'Musa Bello', word: 'Yes' }))
	const button = (answer: string) => region.querySelector<HTMLElement>(`[data-answer="${answer}"]`)
	const pressed = () =>
		[...region.querySelectorAll<HTMLElement>('[aria-pressed="true"]')].map(({ dataset }) => dataset.answer)
	expect(pressed()).toEqual([])
	button('yes')?.focus()
	await user.keyboard('n')
	await waitFor(() => expect(pressed()).toEqual(['opposite']))
	await user.keyboard('y')
	await waitFor(() => expect(pressed()).toEqual(['yes']))
	await user.keyboard('l')
	await waitFor(() => expect(pressed()).toEqual(['leave']))
	expect(useOf('Medical')).toBe('')
})
