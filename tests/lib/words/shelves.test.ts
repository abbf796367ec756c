import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alternatesOf } from '@/lib/http/alternates'
import { employerLocaleIds, employerLocaleOf, shownFor } from '@/lib/i18n/employer-locale'
import { defaultLocale, localeIds, locales } from '@/lib/i18n/locales'
import { allWordsOf, wordsForEmployers } from '@/lib/words/employer-words'
import { joinShelves } from '@/lib/words/join-shelves'
import { sourceFiles } from '../../collect-expressions'
import { filesWith } from '../../imports'

const folder = 'lib/words/messages'
const shelves = ['applicants', 'employers'] as const
const filesOn = (locale: string, shelf: string) =>
	readdirSync(`${folder}/${locale}/${shelf}`, { encoding: 'utf8', recursive: true })
		.filter((file) => /\.(ts|json)$/.test(file) && file !== 'index.ts')
		.sort()

describe('the shelves', () => {
	test('hold all messages, each file on one', () => {
		expect(readdirSync(folder).sort()).toEqual([...localeIds].sort())
		for (const locale of localeIds) {
			const there = shelves.filter((shelf) => shelf === 'applicants' || locales[locale].forEmployers)
			expect(readdirSync(`${folder}/${locale}`).sort()).toEqual(there)
			const files = there.flatMap((shelf) => filesOn(locale, shelf))
			expect(files.filter((file, at) => files.indexOf(file) !== at)).toEqual([])
		}
	})

	test('have the same files in every language that has them', () => {
		for (const shelf of shelves)
			for (const locale of shelf === 'applicants' ? localeIds : employerLocaleIds)
				expect(filesOn(locale, shelf), `${locale}/${shelf}`).toEqual(filesOn(defaultLocale, shelf))
	})
})

/** Files that have to do with employers by themselves, and are loaded with pages of applicants on servers alone. */
const mayName = ['lib/indexing/preview.ts']
const isOfEmployers = (file: string) => /^lib\/words\/(?:employer-|messages\/\w+\/employers\/)/.test(file)

describe('a page of applicants', () => {
	const pages = sourceFiles(['app', 'pages']).filter((file) =>
		/^(?:app\/\[locale\]|pages)\/.*\.tsx$/.test(file),
	)
	const forEmployers = pages.filter((file) => /^app\/\[locale\]\/(?:screen|team)\//.test(file))

	test.each(pages.filter((file) => !forEmployers.includes(file)))(
		'needs no words for employers: %s',
		(page) => {
			expect([...filesWith(page, mayName)].filter(isOfEmployers)).toEqual([])
		},
	)

	test('is told from one for employers by what it imports', () => {
		expect(forEmployers).toHaveLength(2)
		for (const page of forEmployers) expect([...filesWith(page)].filter(isOfEmployers), page).not.toEqual([])
	})
})

describe('a reader whose language has no words for employers', () => {
	const table = {
		en: { forEmployers: true },
		zh: { forEmployers: true },
		fr: { forEmployers: false },
		ur: { forEmployers: false },
	}
	const ids = Object.keys(table) as (keyof typeof table)[]

	test('is shown them in the given language; any other reader in their own', () => {
		expect(ids.map((id) => shownFor(table, id, 'en'))).toEqual(['en', 'zh', 'en', 'en'])
	})

	test('is shown English, and any other all words of their own language', () => {
		for (const locale of localeIds) {
			const shown = employerLocaleIds.find((id) => id === locale) ?? defaultLocale
			expect(employerLocaleOf(locale)).toBe(shown)
			expect(wordsForEmployers(locale)).toEqual({ locale: shown, words: allWordsOf(shown) })
		}
		expect(employerLocaleIds).toContain(defaultLocale)
	})

	test.each(['/screen', '/team'])('finds %s named as of no other language', (path) => {
		const named = Object.keys(alternatesOf(path))
		expect(named).toEqual([...employerLocaleIds.map((id) => locales[id].tag), 'x-default'])
	})
})

describe('two shelves laid together', () => {
	const branch = fc.letrec((tie) => ({
		node: fc.oneof({ maxDepth: 3 }, fc.string(), fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'))),
	})).node
	const tree = fc.dictionary(fc.constantFrom('a', 'b', 'c'), branch)
	const textsIn = (node: unknown, path = ''): string[] =>
		typeof node === 'string'
			? [`${path}: ${node}`]
			: Object.entries(node as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))

	test('have the texts of both, or a text lies on both', () => {
		fc.assert(
			fc.property(tree, tree, (one, other) => {
				let joined: object
				try {
					joined = joinShelves(one, other)
				} catch (error) {
					expect(String(error)).toContain('two shelves')
					return
				}
				expect(textsIn(joined).sort()).toEqual([...textsIn(one), ...textsIn(other)].sort())
			}),
		)
	})

	test('are refused where a text lies on both, however deep', () => {
		expect(() => joinShelves({ a: { b: 'one' } }, { a: { b: 'other' } })).toThrow('two shelves: b')
		expect(joinShelves({ a: { b: 'one' } }, { a: { c: 'other' } })).toEqual({ a: { b: 'one', c: 'other' } })
	})
})
