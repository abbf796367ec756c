import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { pendingFile } from '@/components/screening/desk/pending'
import AddView from '@/components/screening/import/add-view'
import { sayDay } from '@/lib/i18n/say'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { day, someRole } from '@/tests/lib/screening/people'
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

/** An opening in which nobody has a special way. */
const strictRole = { ...someRole, facts: {}, noSpecialRoutes: true } as const
const decidingSheet = [
	'Name,Citizenship,Medical,Hobby',
	'Clara Mendes,Brazil,No,chess',
	'Musa Bello,Nigeria,Yes,ludo',
	'Linh Tran,Vietnam,No,go',
]
const readBackOf = async () => {
	await screen.findByRole('region', { name: words.readBack.title })
	const place = () => document.querySelector<HTMLElement>('[data-read-back="Medical"]')
	const button = (answer: string) => place()?.querySelector<HTMLElement>(`[data-answer="${answer}"]`) ?? null
	return { place, button, answered: () => place()?.dataset.answered }
}

test('an answer that decides alone is read back with two people, and says what follows from each answer', async () => {
	pendingFile.keep(new File([decidingSheet.join('\n')], 'people.csv', { type: 'text/csv' }))
	await openScreening(<AddView role={strictRole.id} />, { roles: [strictRole] })
	const { place, button, answered } = await readBackOf()
	const { label } = en.facts.canShowHealthCertificate
	const meaning = (answer: string) => say(en.result.conditions.named, { label, answer })
	const rules = en.rulesets['work-permit'].name
	expect(place()?.textContent).toContain(say(words.readBack.makes, { word: 'No', people: 2, rules }))
	for (const [names, word, answer] of [
		['Clara Mendes', 'No', meaning(en.form.no)],
		['Musa Bello', 'Yes', meaning(en.form.yes)],
	] as const)
		expect(place()?.textContent).toContain(say(words.readBack.person, { names, word, answer }))
	const { follows, answers } = words.readBack
	for (const [answer, followed] of [
		['yes', say(follows.counts, { people: 2 })],
		['opposite', say(follows.counts, { people: 1 })],
		['leave', say(follows.leave, { cells: 3 })],
	] as const) {
		expect(button(answer)?.textContent).toContain(answers[answer])
		expect(button(answer)?.textContent).toContain(followed)
		expect(button(answer)?.getAttribute('aria-pressed')).toBe('false')
	}
	expect(answered()).toBeUndefined()
})

test('an answer about a deciding column becomes one line, by button or key, and can be changed', async () => {
	const { user } = await open(...decidingSheet)
	const { place, button, answered } = await readBackOf()
	button('yes')?.focus()
	await user.keyboard('n')
	await waitFor(() => expect(answered()).toBe('opposite'))
	expect(button('yes')).toBeNull()
	expect(place()?.textContent).toContain(say(words.readBack.said.opposite, { word: 'No' }))
	const change = within(place() as HTMLElement).getByRole('button', { name: words.readBack.change })
	expect(document.activeElement).toBe(change)
	await user.click(change)
	expect(document.activeElement).toBe(button('yes'))
	expect(button('opposite')?.getAttribute('aria-pressed')).toBe('true')
	await user.keyboard('y')
	await waitFor(() => expect(answered()).toBe('yes'))
	await user.keyboard('l')
	await waitFor(() => expect(answered()).toBe('leave'))
	expect(place()?.textContent).toContain(words.readBack.said.leave)
})

/** The texts of a column's line. */
const lineOf = (heading: string) =>
	[...(document.querySelector(`tr[data-line="${heading}"]`)?.children ?? [])].map(
		({ textContent }) => textContent,
	)

test('each other column has a line: what it is read as, two people, how many cells, and how we know', async () => {
	await open(
		'Name,Citizenship,Age,Background,Hobby',
		'Clara Mendes,Brazil,29,BSc,chess',
		'Musa Bello,Nigeria,about 30,Master,ludo',
		'Linh Tran,Vietnam,31,PhD,go',
	)
	await waitFor(() =>
		expect(lineOf('Age').at(3)).toBe(
			say(words.mapping.readOf, { read: 2, total: 3 }) + words.mapping.notes.known,
		),
	)
	const person = (names: string, word: string, answer: string) =>
		say(words.mapping.personAs, { names, word, answer })
	expect(words.mapping.notes.unknown).not.toBe(words.mapping.notes.known)
	expect(lineOf('Citizenship').slice(2)).toEqual([
		person('Clara Mendes', 'Brazil', 'Brazil') + person('Musa Bello', 'Nigeria', 'Nigeria'),
		say(words.mapping.readOf, { read: 3, total: 3 }) + words.mapping.notes.known,
	])
	expect(lineOf('Age').at(2)).toContain(say(words.mapping.person, { names: 'Musa Bello', word: 'about 30' }))
	expect(lineOf('Name').at(2)).toContain(say(words.mapping.quoted, { heading: 'Clara Mendes' }))
	expect(lineOf('Hobby').slice(2)).toEqual([
		['Clara Mendes', 'Musa Bello']
			.map((names, at) => say(words.mapping.person, { names, word: ['chess', 'ludo'][at] ?? '' }))
			.join(''),
		words.mapping.notes.unknown,
	])
	const degree = { label: en.facts.highestDegree.label, read: 3, cells: 3 }
	expect(lineOf('Background').at(3)).toBe(
		say(words.mapping.known.proposed, degree) + words.mapping.known.asked,
	)
})

test('columns of one language each are one line', async () => {
	await open(
		'Name,Mother tongue,English,Chinese',
		'Clara Mendes,Portuguese,fluent,basic',
		'Musa Bello,Hausa,fluent,HSK 3',
	)
	await waitFor(() => expect(lineOf('Mother tongue · English · Chinese').at(2)).toContain('Clara Mendes'))
	expect(lineOf('English')).toEqual([])
	expect(lineOf('Mother tongue')).toEqual([])
})

test('a second sheet of the kind says what was confirmed for the first: folded, and to be changed', async () => {
	const records = memoryStore()
	const openWith = (...lines: readonly string[]) => {
		pendingFile.keep(new File([lines.join('\n')], 'people.csv', { type: 'text/csv' }))
		return openScreening(<AddView role={someRole.id} />, { roles: [someRole], records })
	}
	const { user, desk } = await openWith(...decidingSheet)
	const first = await readBackOf()
	first.button('opposite')?.focus()
	await user.keyboard('n')
	await waitFor(() => expect(first.answered()).toBe('opposite'))
	await user.click(await screen.findByRole('button', { name: say(words.take, { count: 3 }) }))
	await waitFor(async () => expect((await desk.state()).forms).toBe(1))
	cleanup()

	const again = await openWith('Name,Citizenship,Medical,Hobby', 'Ngozi Eze,Nigeria,No,chess')
	const second = await readBackOf()
	expect(second.answered()).toBe('opposite')
	const date = sayDay('en', day)
	expect(second.place()?.textContent).toContain(say(words.readBack.confirmed, { date }))
	const folded = document.querySelector<HTMLDetailsElement>('details[data-confirmed]')
	expect(folded?.textContent).toContain(say(words.mapping.confirmed, { count: 3, date }))
	expect(folded?.open).toBe(false)
	await again.user.click(
		within(second.place() as HTMLElement).getByRole('button', { name: words.readBack.change }),
	)
	await again.user.keyboard('y')
	await waitFor(() => expect(second.answered()).toBe('yes'))
	expect(second.place()?.textContent).not.toContain(say(words.readBack.confirmed, { date }))
})
