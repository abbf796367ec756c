import { expect, test } from 'vitest'
import { pagesOf, withoutTeam } from '@/lib/http/pages'
import { localeIds } from '@/lib/i18n/locales'

const pages = pagesOf({ '/en': ['sha256-a', 'sha256-b'], '/_not-found': ['sha256-c'] }, ['/icon.svg'], 'one')
const scriptsOf = (pathname: string) => /script-src ([^;]*)/.exec(pages.policyOf(pathname))?.[1]

test('a page runs its own scripts alone', () => {
	expect(pages.has('/en')).toBe(true)
	expect(scriptsOf('/en')).toBe("'self' 'sha256-a' 'sha256-b'")
})

test('an address without a page runs the scripts of the not-found page', () => {
	expect(pages.has('/constructor')).toBe(false)
	expect(scriptsOf('/constructor')).toBe("'self' 'sha256-c'")
})

test('a file is no page, and other addresses are neither', () => {
	expect([pages.has('/icon.svg'), pages.hasFile('/icon.svg')]).toEqual([false, true])
	expect([pages.has('/index'), pages.hasFile('/index')]).toEqual([false, false])
})

test('the page for a frame alone names those who may frame it, and without any it names nobody', () => {
	const all = Object.fromEntries(
		localeIds.flatMap((locale) =>
			['', '/embed', '/result', '/team', '/my-record'].map((path) => [`/${locale}${path}`, []]),
		),
	)
	const framed = (framers: readonly string[]) => {
		const { policyOf } = pagesOf({ ...all, '/_not-found': [] }, [], 'one', framers)
		const paths = [...Object.keys(all), '/_not-found', '/sw.js', '/en/plain', '/embed', '/en/embed/more']
		return paths.filter((path) => !policyOf(path).includes("frame-ancestors 'none'"))
	}
	expect(framed(['https://a.example', 'https://b.example'])).toEqual(
		localeIds.map((locale) => `/${locale}/embed`),
	)
	expect(framed([])).toEqual([])
})

test('where the workspace is off, the team has no page in any language, nor has a candidate', () => {
	const all = { '/en': [], '/en/team': [], '/ar/team': [], '/zh/my-record': [], '/en/rules': [] }
	expect(Object.keys(withoutTeam(all))).toEqual(['/en', '/en/rules'])
})
