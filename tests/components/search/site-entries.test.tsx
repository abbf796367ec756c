import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import AboutTheVisaPage from '@/app/[locale]/about-the-visa/page'
import RulesetPage from '@/app/[locale]/rules/[id]/page'
import { typedPath } from '@/lib/handoff/handoff-link'
import { defaultLocale } from '@/lib/i18n/locales'
import { documentRoutes, documentsPath } from '@/lib/law/documents/document-routes'
import { lawPath } from '@/lib/law/law-path'
import { siteEntries } from '@/lib/site-search/build/site-entries'
import { rulesetIds } from '@/rules/rulesets/ids'
import { ComparisonFor } from '@/tests/components/comparison/comparison'

afterEach(cleanup)

const locale = defaultLocale
/** Those of a place on a page; those of whole pages have an address of their own. */
const entries = siteEntries(locale).filter(({ kind }) => kind !== 'page')
const pages = [
	{
		path: `/${locale}/about-the-visa`,
		page: () => AboutTheVisaPage({ params: Promise.resolve({ locale }) }),
	},
	{ path: `/${locale}/rules/compare`, page: () => <ComparisonFor locale={locale} /> },
	...rulesetIds.map((id) => ({
		path: `/${locale}/rules/${id}`,
		page: () => RulesetPage({ params: Promise.resolve({ locale, id }) }),
	})),
]

test('all that is found stands on one of these pages', () => {
	const found = new Set(entries.map(({ path }) => path.split('#')[0]))
	expect([...found].toSorted()).toEqual(pages.map(({ path }) => path).toSorted())
	expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length)
})

test('what is found as a page is one', () => {
	const found = siteEntries(locale).flatMap(({ kind, path }) => (kind === 'page' ? [path] : []))
	const routes = documentRoutes.map((route) => `/${locale}${documentsPath(route)}`)
	const laws = ['k-published', 'work-permit'].map((id) => `/${locale}${lawPath(id)}`)
	expect(found.toSorted()).toEqual([...routes, ...laws, `/${locale}${typedPath}`].toSorted())
})

test.each(pages)('what is found at $path is there', async ({ path, page }) => {
	render(await page())
	const own = entries.filter((entry) => entry.path.startsWith(`${path}#`))
	expect(own.length).toBeGreaterThan(1)
	const missing = own.filter((entry) => document.getElementById(entry.path.split('#')[1] ?? '') === null)
	expect(missing).toEqual([])
})
