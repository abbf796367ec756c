import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { siteEntries } from '@/lib/site-search/build/site-entries'
import { searchSite } from '@/lib/site-search/search-site'
import { typedIn } from '@/lib/site-search/typed'
import { measureSite } from '@/tests/bench/search/measure-site'
import { queries } from './queries'

describe.each(localeIds)('the search in %s', (locale) => {
	const { find } = searchSite(siteEntries(locale), typedIn[locale])

	test('is asked sixty questions', () => {
		expect(new Set(queries[locale].map(([typed]) => typed)).size).toBe(60)
	})

	test('finds the answer to at least 95 of 100 among the first three', () => {
		const { typed, amongThree, missed } = measureSite(locale)
		expect(amongThree / typed, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
	})

	test('finds every page of documents and of clauses by its title', () => {
		for (const { title, path } of siteEntries(locale).filter(({ kind }) => kind === 'page')) {
			const first = find(title).slice(0, 3)
			expect([title, first.some((entry) => entry.path === path)]).toEqual([title, true])
		}
	})
})
