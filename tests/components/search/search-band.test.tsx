import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SearchBand } from '@/components/search/search-band'
import { maxSearchCharacters } from '@/lib/limits/limits'
import { siteEntries } from '@/lib/site-search/build/site-entries'
import { typedIn } from '@/lib/site-search/typed'
import { wordsOf } from '@/lib/words/messages'
import { clearPage } from '@/tests/components/form/step'
import { newUser } from '@/tests/components/user'
import { containing, en, say } from '@/tests/wording'

const { search } = en
const { search: words, separators } = wordsOf('en')
const index = {
	locale: 'en' as const,
	entries: siteEntries('en'),
	typed: typedIn.en,
	words: { ...words, separators },
}

let closed = 0
beforeEach(() => {
	closed = 0
	window.history.replaceState(null, '', '/en/about-the-visa')
})
afterEach(clearPage)

/** Opens the search as its link in a header does. */
function openSearch() {
	render(<header />)
	const link = document.createElement('a')
	link.href = '/en/search'
	document.querySelector('header')?.append(link)
	render(<SearchBand index={index} link={link} close={() => closed++} />)
	return { link, user: newUser() }
}

const field = () => screen.getByRole('combobox', { name: search.field })
const options = () => screen.queryAllByRole('option')
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
const status = () => screen.getByRole('status').textContent

test('what is typed is found, with what matches in bold, and counted', async () => {
	const { user } = openSearch()
	expect(document.activeElement).toBe(field())
	expect(field().getAttribute('maxlength')).toBe(String(maxSearchCharacters))
	await user.keyboard('age limit')
	const [first] = options()
	expect(first?.textContent).toContain(search.kinds.question)
	expect(first?.textContent).toContain(en.about.questions.age.question)
	expect([...(first?.querySelectorAll('b') ?? [])].map(({ textContent }) => textContent)).toContain('age')
	expect(status()).toMatch(containing(say(search.count, { count: options().length, typed: 'age limit' })))
	expect(status()).toContain(search.here)
	expect(field().getAttribute('aria-expanded')).toBe('true')
})

test('no more than eight are shown, and it is said of how many', async () => {
	const { user } = openSearch()
	await user.keyboard('work')
	expect(options()).toHaveLength(8)
	expect(status()).toMatch(/\b8\b.*\b\d\d\b/)
})

test('the arrows go round, and Enter opens what is chosen', async () => {
	const { user } = openSearch()
	await user.keyboard('age limit')
	expect(active()).toBe(options()[0])
	await user.keyboard('{ArrowUp}')
	expect(active()).toBe(options().at(-1))
	await user.keyboard('{ArrowDown}')
	expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(
		options().map((_, row) => String(row === 0)),
	)
	await user.keyboard('{Enter}')
	expect(window.location.hash).toBe('#age')
	expect(closed).toBe(1)
})

test('Escape closes it and gives the focus back, also from a button', async () => {
	const { link, user } = openSearch()
	await user.keyboard('age{Escape}')
	expect(closed).toBe(1)
	expect(document.activeElement).toBe(link)
	await user.click(screen.getByRole('button', { name: search.clear }))
	expect(document.activeElement).toBe(field())
	expect(options()).toEqual([])
	await user.click(screen.getByRole('button', { name: search.keys.close }))
	expect(closed).toBe(2)
})

test('where nothing is found, it says so, and leads on', async () => {
	const { user } = openSearch()
	await user.keyboard('qqqq')
	expect(options()).toEqual([])
	expect(status()).toContain(say(search.none, { typed: 'qqqq' }))
	expect(field().getAttribute('aria-expanded')).toBe('false')
	expect(screen.getByRole('link', { name: search.all }).getAttribute('href')).toBe('/en/search')
})
