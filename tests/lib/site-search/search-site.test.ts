import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { siteEntries } from '@/lib/site-search/build/site-entries'
import { searchSite } from '@/lib/site-search/search-site'
import { typedIn } from '@/lib/site-search/typed'
import { queries } from './queries'

describe.each(localeIds)('the search in %s', (locale) => {
	const { find } = searchSite(siteEntries(locale), typedIn[locale])

	test('is asked thirty questions', () => {
		expect(new Set(queries[locale].map(([typed]) => typed)).size).toBe(30)
	})

	test.each(queries[locale])('finds the answer to “%s” among the first three', (typed, ...answers) => {
		const first = find(typed)
			.slice(0, 3)
			.map(({ path }) => path.slice(`/${locale}/`.length))
		expect(
			answers.some((answer) => first.includes(answer)),
			`${typed}: ${first.join(', ')}`,
		).toBe(true)
	})
})
