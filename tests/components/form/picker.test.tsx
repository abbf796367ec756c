import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { updateDraft } from '@/lib/draft/draft-store'
import { facts } from '@/rules/facts'
import { countryCodes } from '@/rules/reference/countries'
import { knownLanguages } from '@/rules/reference/language-codes'
import { anything, containing, en, say } from '@/tests/wording'
import { choose, clearPage, goOn, goOnWithFaults, openStep, searchField, storedFacts, summary } from './step'

vi.setConfig({ testTimeout: 60_000 })
afterEach(clearPage)

const { picker, removeOf } = en.form

const names = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const active = () => {
	const id = document.activeElement?.getAttribute('aria-activedescendant')
	return (id && document.getElementById(id)?.querySelector('span')?.textContent) || null
}
const said = () =>
	screen
		.getAllByRole('status')
		.map(({ textContent }) => textContent)
		.join(' ')

describe('the list of a search field', () => {
	test('opens by the arrow key, goes round, and closes by Escape without losing what is typed', async () => {
		const { user } = await openStep(['nationalities'])
		await user.click(searchField('nationalities'))
		await user.keyboard('nig')
		await waitFor(() => expect(names()).toHaveLength(2))
		expect(active()).toBe('Niger')
		await user.keyboard('{ArrowDown}')
		expect(active()).toBe('Nigeria')
		await user.keyboard('{ArrowDown}')
		expect(active()).toBe('Niger')
		await user.keyboard('{ArrowUp}')
		expect(active()).toBe('Nigeria')
		expect(searchField('nationalities').getAttribute('aria-expanded')).toBe('true')
		await user.keyboard('{Escape}')
		expect(names()).toEqual([])
		expect(searchField('nationalities').getAttribute('aria-expanded')).toBe('false')
		expect(searchField('nationalities').value).toBe('nig')
		await user.keyboard('{Enter}')
		expect(names()).toHaveLength(2)
		await user.keyboard('{Escape}{Escape}')
		expect(searchField('nationalities').value).toBe('')
	})

	test.each([
		['Ivory Coast', 'CI'],
		['cote d’ivoire', 'CI'],
		['COTE DIVOIRE', 'CI'],
		['科特迪瓦', 'CI'],
		['Burma', 'MM'],
		['Türkiye', 'TR'],
		['Turkey', 'TR'],
		['Deutschland', 'DE'],
		['ng', 'NG'],
	])('finds %s', async (typed, code) => {
		const { user } = await openStep(['nationalities'])
		await choose(user, 'nationalities', typed)
		expect(storedFacts()).toEqual({ nationalities: [code] })
	})

	test('finds a language by its own name', async () => {
		const { user } = await openStep(['languages'])
		await user.click(searchField('languages'))
		await user.keyboard('kiswahili')
		await screen.findByRole('option', { name: /^Swahili/ })
	})

	test('says when nothing matches, and offers what comes near', async () => {
		const { user } = await openStep(['nationalities'])
		await user.click(searchField('nationalities'))
		await user.keyboard('Nigria')
		await screen.findByRole('option', { name: /^Nigeria/ })
		expect(said()).toContain(say(picker.near.country, { text: 'Nigria' }))
		await user.keyboard('zzzzzz')
		await waitFor(() => expect(names()).toEqual([]))
		expect(said()).toContain(say(picker.none.country, { text: 'Nigriazzzzzz' }))
	})

	test('says what is already chosen, and offers no other in its place', async () => {
		updateDraft({ facts: { nationalities: ['NE'] } }, '2026-11-24')
		const { user } = await openStep(['nationalities'])
		await user.click(searchField('nationalities'))
		await user.keyboard('Niger')
		await screen.findByRole('option', { name: /^Nigeria/ })
		expect(said()).toContain(say(picker.already, { name: 'Niger' }))
		expect(active()).toBeNull()
		await user.keyboard('{Enter}')
		expect(storedFacts()).toEqual({ nationalities: ['NE'] })
		await user.keyboard('{ArrowDown}{Enter}')
		expect(storedFacts()).toEqual({ nationalities: ['NE', 'NG'] })
	})

	test.each([
		['nationalities', { nationalities: ['KE'] }, 'Kenya'],
		['languages', { languages: [{ language: 'sw', level: 'basic' as const }] }, 'Swahili'],
		['isicDivision', { isicDivision: '27' as const }, '27'],
	] as const)(
		'of %s says what is already chosen, which nothing else replaces',
		async (fact, given, typed) => {
			updateDraft({ facts: given }, '2026-11-24')
			const { user } = await openStep([fact])
			await user.click(searchField(fact))
			await user.keyboard(typed)
			await waitFor(() => expect(said()).toMatch(containing(say(picker.already, { name: anything }))))
			expect(names()).toEqual([])
			await user.keyboard('{Enter}')
			expect(storedFacts()).toEqual(given)
			await user.tab()
			expect(searchField(fact).value).toBe('')
			expect(said()).toMatch(containing(say(picker.already, { name: anything })))
			expect(storedFacts()).toEqual(given)
		},
	)

	test('adds a guess only when an arrow key has gone to it', async () => {
		const { user } = await openStep(['nationalities'])
		await user.click(searchField('nationalities'))
		await user.keyboard('Nigria')
		await screen.findByRole('option', { name: /^Nigeria/ })
		expect(active()).toBeNull()
		await user.keyboard('{Enter}')
		expect(storedFacts()).toBeUndefined()
		await user.keyboard('{ArrowDown}{Enter}')
		expect(storedFacts()).toEqual({ nationalities: ['NG'] })
	})

	test.each([
		['nationalities', facts.nationalities.maxItems, 'Kenya'],
		['languages', facts.languages.maxItems, 'Swahili'],
	] as const)(
		'says what was taken away from %s that were full, and has the focus',
		async (fact, most, name) => {
			const countries = ['KE', ...countryCodes.filter((code) => code !== 'KE' && code !== 'CN')].slice(
				0,
				most,
			)
			const others = [...knownLanguages].filter((code) => code !== 'sw').slice(0, most - 1)
			const languages = ['sw', ...others].map((language) => ({ language, level: 'basic' as const }))
			updateDraft(
				{ facts: fact === 'languages' ? { languages } : { nationalities: countries } },
				'2026-11-24',
			)
			const { user } = await openStep([fact])
			await user.click(await screen.findByRole('button', { name: say(removeOf, { name }) }))
			expect(document.activeElement).toBe(searchField(fact))
			const news = say(picker.removed, { name })
			expect(said()).toBe(news)
			await user.keyboard('ken')
			expect(said()).not.toContain(news)
		},
	)

	test('chooses by a tap, says what was chosen, and keeps the focus', async () => {
		const { user } = await openStep(['nationalities'])
		await user.type(searchField('nationalities'), 'gha')
		await user.click(await screen.findByRole('option', { name: /^Ghana/ }))
		expect(said()).toContain('Ghana')
		expect(document.activeElement).toBe(searchField('nationalities'))
		expect(searchField('nationalities').value).toBe('')
		expect(screen.getByRole('button', { name: say(removeOf, { name: 'Ghana' }) })).toBeDefined()
	})
})

describe('what stands in a search field when it is left', () => {
	test('is chosen where it is a name in full', async () => {
		const { user, visited } = await openStep(['nationalities'])
		await user.type(searchField('nationalities'), 'kenya')
		await screen.findByRole('option', { name: /^Kenya/ })
		await user.tab()
		expect(storedFacts()).toEqual({ nationalities: ['KE'] })
		await goOn(user, visited)
	})

	test('is no answer otherwise: the step stays, and says what to do', async () => {
		updateDraft({ facts: { nationalities: ['GH'] } }, '2026-11-24')
		const { user, visited } = await openStep(['nationalities'])
		await user.type(searchField('nationalities'), 'Ken')
		await screen.findByRole('option', { name: /^Kenya/ })
		await user.keyboard('{Escape}')
		await goOnWithFaults(user)
		expect(visited).toEqual([])
		expect(summary()?.textContent).toContain(
			say(en.form.errors.about, {
				question: en.facts.nationalities.question,
				fault: en.form.errors.notChosen,
			}),
		)
		expect(searchField('nationalities').value).toBe('Ken')
		expect(storedFacts()).toEqual({ nationalities: ['GH'] })
		await user.clear(searchField('nationalities'))
		await goOn(user, visited)
	})
})

test('an industry is found by its number or by a word, and another takes its place', async () => {
	const { options } = en.facts.isicDivision
	const { user } = await openStep(['isicDivision'])
	await choose(user, 'isicDivision', '27')
	expect(storedFacts()).toEqual({ isicDivision: '27' })
	await choose(user, 'isicDivision', options['29'])
	expect(storedFacts()).toEqual({ isicDivision: '29' })
	expect(screen.getAllByRole('button', { name: containing(say(removeOf, { name: anything })) })).toHaveLength(
		1,
	)
	await user.click(screen.getByRole('button', { name: containing(say(removeOf, { name: anything })) }))
	expect(storedFacts()).toEqual({})
	expect(said()).toBe(say(picker.removed, { name: `29 ${options['29']}` }))
	expect(document.activeElement).toBe(searchField('isicDivision'))
})

describe('an industry and a kind of work', () => {
	test('are found by what people call them, and the list says by which word', async () => {
		const { user } = await openStep(['isicDivision'])
		await user.click(searchField('isicDivision'))
		await user.keyboard('drone factory')
		const found = await screen.findAllByRole('option')
		expect(found[0]?.textContent).toMatch(/^30 .*drone/)
		await user.keyboard('{Enter}')
		expect(storedFacts()).toEqual({ isicDivision: '30' })
	})

	test('are one of the choices, which the name of a job chooses', async () => {
		const { user } = await openStep(['occupationGroup'])
		await user.click(screen.getByRole('combobox'))
		await user.keyboard('welder')
		await screen.findByRole('option', { name: /welder/ })
		await user.keyboard('{Enter}')
		expect(storedFacts()).toEqual({ occupationGroup: 'craft' })
		expect(document.querySelector<HTMLInputElement>('input[value="craft"]')?.checked).toBe(true)
		await user.click(document.querySelector('input[value="managers"]') as HTMLInputElement)
		expect(storedFacts()).toEqual({ occupationGroup: 'managers' })
	})
})
