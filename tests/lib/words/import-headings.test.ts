import { expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { sourceTexts } from '@/lib/words/sources'

test.each(localeIds)('no two parts of an import have the same heading, in %s', (locale) => {
	const parts = Object.values(sourceTexts[locale].screen.import) as readonly unknown[]
	const titles = parts.flatMap((part) =>
		typeof part === 'object' && part !== null && 'title' in part ? [part.title] : [],
	)
	expect(titles.length).toBeGreaterThan(7)
	expect(new Set(titles).size).toBe(titles.length)
})
