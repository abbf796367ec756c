import { expect, test } from 'vitest'
import { pagesOf, withoutTeam } from '@/lib/http/pages'

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

test('where the workspace is off, the team has no page in any language, nor has a candidate', () => {
	const all = { '/en': [], '/en/team': [], '/ar/team': [], '/zh/my-record': [], '/en/rules': [] }
	expect(Object.keys(withoutTeam(all))).toEqual(['/en', '/en/rules'])
})
