import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import DuplicatesView from '@/components/screening/duplicates/duplicates-view'
import CandidatesView from '@/components/screening/table/candidates-view'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { duplicates: words, sheet } = en.screen
const { twins } = en.screen.difference
const { facts } = someone('any')

const halima = someone('a', { name: 'Halima Musa', facts: { ...facts, age: 37, highestDegree: 'bachelor' } })
const musa = someone('b', {
	name: 'Musa Halima',
	id: '',
	email: 'musa@example.org',
	facts: { ...facts, age: 38, highestDegree: 'bachelor' },
})
const others: readonly Candidate[] = [
	someone('c', { id: 'C-7', name: 'Ana Barbosa' }),
	someone('d', { id: 'C-7', name: 'Ana Maria Barbosa' }),
]
const decision: Decision = {
	candidate: 'b',
	role: someRole.id,
	choice: 'hold',
	by: 'Lin Chen',
	reason: 'Waiting for the offer',
	on: day,
	advice: { ruleset: 'article', version: '1', outcome: 'undetermined' },
}

async function open(people: readonly Candidate[] = [...others, halima, musa]) {
	const page = await openScreening(<DuplicatesView role={someRole.id} />, { roles: [someRole], people })
	return { ...page, candidate: async (key: string) => (await page.desk.candidate(key))?.candidate }
}
const heading = (at: number, count: number, names: string) =>
	screen.findByRole('heading', { level: 2, name: say(words.position, { at, count, names }) })
const press = (name: string) => screen.getByRole('button', { name })
const both = say(words.two, { first: 'Halima Musa', second: 'Musa Halima' })
const anas = say(words.two, { first: 'Ana Barbosa', second: 'Ana Maria Barbosa' })
const rows = () =>
	[...document.querySelectorAll('tr[data-field]')].map((row) => row.getAttribute('data-field'))

describe('two records that may be of one person', () => {
	test('stand side by side, and where they differ a person chooses before they are merged', async () => {
		const { user, desk, candidate } = await open([halima, musa])
		await desk.decide([decision])
		await heading(1, 1, both)
		expect(rows()).toEqual(['name', 'id', 'email', 'fact age', `decision ${someRole.id}`])
		const age = en.facts.age.label
		await user.click(press(twins.same))
		expect(screen.getByRole('alert').textContent).toBe(say(words.chooseFirst, { list: age }))
		const choices = screen.getAllByRole<HTMLInputElement>('radio', { name: new RegExp(`^${age} `) })
		expect(choices.map(({ checked }) => checked)).toEqual([false, false])
		expect(document.activeElement).toBe(choices[0])
		await user.click(choices[1] as HTMLElement)
		await user.click(press(twins.same))
		const over = await screen.findByRole('heading', { level: 2, name: words.lastOne })
		await waitFor(() => expect(document.activeElement).toBe(over))
		expect(await candidate('a')).toMatchObject({
			name: 'Halima Musa',
			id: 'C-a',
			email: 'musa@example.org',
			facts: { age: 38 },
			alsoKeys: ['b'],
		})
		expect((await desk.candidate('a'))?.decisions).toMatchObject([{ ...decision, candidate: 'a' }])
		expect((await candidate('b'))?.key).toBe('a')
	})

	test('come back exactly as they were when the merge is undone', async () => {
		const { user, desk, candidate } = await open([halima, { ...musa, facts: halima.facts }])
		const before = [await candidate('a'), await candidate('b')]
		await heading(1, 1, both)
		await user.click(press(twins.same))
		expect(await screen.findByText(say(en.screen.operations.merge, { who: 'Halima Musa' }))).toBeDefined()
		expect((await desk.state()).candidates).toBe(1)
		await user.click(press(en.screen.undo.action))
		await heading(1, 1, both)
		expect([await candidate('a'), await candidate('b')]).toEqual(before)
	})

	test('can be two people, and are not asked about again', async () => {
		const { user, desk } = await open()
		await heading(1, 2, anas)
		await user.click(press(twins.two))
		const next = await heading(2, 2, both)
		await waitFor(() => expect(document.activeElement).toBe(next))
		expect((await desk.duplicates({ role: someRole.id })).pairs).toHaveLength(1)
		await user.click(press(words.later))
		await screen.findByRole('heading', { level: 2, name: say(words.left, { count: 1 }) })
		await user.click(press(en.screen.undo.action))
		await heading(2, 2, anas)
		expect((await desk.duplicates({ role: someRole.id })).pairs).toHaveLength(2)
	})

	test('can wait, and are looked at again', async () => {
		const { user } = await open()
		await heading(1, 2, anas)
		await user.click(press(words.later))
		await heading(2, 2, both)
		await user.click(press(words.later))
		await screen.findByRole('heading', { level: 2, name: say(words.left, { count: 2 }) })
		await user.click(press(words.again))
		await heading(1, 2, anas)
	})

	test('show what is the same when asked', async () => {
		const { user } = await open([halima, { ...musa, facts: halima.facts }])
		await heading(1, 1, both)
		const hidden = Object.keys(halima.facts).length
		await user.click(press(say(words.showSame, { count: hidden })))
		expect(rows()).toContain('fact highestDegree')
		await user.click(press(words.hideSame))
		expect(rows()).toEqual(['name', 'id', 'email'])
	})
})

test('an opening without them says so', async () => {
	await open([halima])
	expect(await screen.findByRole('heading', { level: 2, name: words.none })).toBeDefined()
})

test('the table says how many there are, and the sheet of one of them who', async () => {
	// How a role's table was left is remembered for as long as the page lives.
	const role = { ...someRole, id: 'with-duplicates' }
	const { user } = await openScreening(<CandidatesView role={role.id} />, {
		roles: [role],
		people: [...others, halima, musa].map((one) => ({ ...one, roles: [role.id] })),
	})
	await user.click(await screen.findByRole('button', { name: en.screen.table.moreCommands }))
	const link = await screen.findByRole('link', { name: say(words.line, { count: 2 }) })
	expect(link.getAttribute('href')).toBe(`#role/${role.id}/duplicates`)
	await user.click(screen.getByRole('button', { name: 'Musa Halima' }))
	const beside = within(await screen.findByRole('complementary', { name: sheet.label }))
	await beside.findByText(say(words.maybe, { name: 'Halima Musa' }), { exact: false })
	expect(beside.getByRole('link', { name: words.compare }).getAttribute('href')).toBe(
		`#role/${role.id}/duplicates/b`,
	)
})
