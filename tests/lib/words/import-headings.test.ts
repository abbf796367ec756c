import { expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { allTexts } from '../../all-texts'

test.each(employerLocaleIds)('no two parts of an import have the same heading, in %s', (locale) => {
	const parts = Object.values(allTexts[locale].screen.import) as readonly unknown[]
	const titles = parts.flatMap((part) =>
		typeof part === 'object' && part !== null && 'title' in part ? [part.title] : [],
	)
	expect(titles.length).toBeGreaterThan(7)
	expect(new Set(titles).size).toBe(titles.length)
})
