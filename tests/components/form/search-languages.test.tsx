import { cleanup, render, renderHook, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Picker } from '@/components/form/picker/picker'
import { searchByNames } from '@/components/form/picker/search-sources'
import { useSearch } from '@/components/form/picker/use-search'
import type { Locale } from '@/lib/i18n/locales'
import { nameOptions } from '@/lib/words/name-options'
import { newUser } from '@/tests/components/user'
import { plainWordsOf } from '@/tests/wording'

vi.setConfig({ testTimeout: 60_000 })
afterEach(cleanup)

/** The list of countries of a Russian page, and which languages are loaded when; some cannot be. */
function open(missing: readonly Locale[] = []) {
	const names = nameOptions('ru', 'countryNames')
	const asked: string[] = []
	const source = searchByNames({
		...names,
		load: async (languages) => {
			asked.push(languages.join(' '))
			return names.load(languages.filter((locale) => !missing.includes(locale)))
		},
	})
	const { result } = renderHook(() => useSearch(source))
	const found = (typed: string) => result.current.search?.find(typed)[0]?.option.value
	return { result, source, asked, found }
}

test('a field that is used loads the names in the reader’s language alone', async () => {
	const { result, asked, found } = open()
	expect(result.current.search).toBeNull()
	result.current.load('')
	await waitFor(() => expect(found('Гана')).toBe('GH'))
	expect(asked).toEqual(['ru'])
	expect(found('加纳')).toBeUndefined()
})

test.each([
	['加纳', 'GH', 'ru zh'],
	['Ghana', 'GH', 'ru en id fr'],
	['گھانا', 'GH', 'ru ar ur'],
	['Deutschland', 'DE', 'ru en id fr'],
	['ไทย', 'TH', 'ru en'],
])('%s is looked for in the languages of its script', async (typed, code, languages) => {
	const { result, asked, found } = open()
	result.current.load('')
	await waitFor(() => expect(result.current.search).not.toBeNull())
	result.current.load(typed)
	await waitFor(() => expect(found(typed)).toBe(code))
	expect(result.current.isLoading).toBe(false)
	expect(asked).toEqual(['ru', languages])
	result.current.load(`${typed} `)
	expect(asked).toHaveLength(2)
})

test('where another language cannot be loaded the reader’s own is searched, and the other tried again', async () => {
	const missing: Locale[] = ['zh']
	const { result, asked, found } = open(missing)
	result.current.load('加')
	await waitFor(() => expect(found('Гана')).toBe('GH'))
	expect(result.current.failed).toBe(false)
	expect(found('加纳')).toBeUndefined()
	missing.pop()
	result.current.load('加纳')
	await waitFor(() => expect(found('加纳')).toBe('GH'))
	expect(asked).toEqual(['ru zh', 'ru zh'])
})

/** What is chosen by leaving the field with a text in it. */
async function chosenByLeaving(typed: string, missing: readonly Locale[]) {
	const { source } = open(missing)
	const picked: string[] = []
	const { unmount } = render(
		<Picker
			{...{ fact: 'nationalities', kind: 'country', locale: 'ru', source, except: [], chosen: [] }}
			words={plainWordsOf('ru')}
			names={null}
			answer={[]}
			onAnswer={() => {}}
			onBlur={() => {}}
			describedBy={undefined}
			faulty={false}
			faultyRow={null}
			onPick={(code) => picked.push(code)}
		/>,
	)
	const user = newUser()
	await user.type(screen.getByRole('combobox'), typed)
	await screen.findAllByRole('option')
	await user.tab()
	unmount()
	return picked
}

test('a word that may mean another country in a language that is not there chooses nothing; the shown name does', async () => {
	expect(await chosenByLeaving('Germany', [])).toEqual(['DE'])
	expect(await chosenByLeaving('Germany', ['fr'])).toEqual([])
	expect(await chosenByLeaving('германия', ['en', 'id', 'fr'])).toEqual(['DE'])
})
