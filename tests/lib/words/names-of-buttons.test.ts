import { expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { allTexts } from '../../all-texts'

type Pair = { readonly path: string; readonly shown: string; readonly name: string }

/** Named alike, yet no button and its name: a heading of a sheet, and the heading of a column of menus. */
const otherwise = ['screen.export.rules', 'screen.import.mapping.readAs']

/** The text of each button beside its full name, which stands under the same key with `Of` behind it. */
function pairsIn(node: unknown, path: string): Pair[] {
	if (typeof node !== 'object' || node === null) return []
	const texts = node as Readonly<Record<string, unknown>>
	return Object.entries(texts).flatMap(([key, text]) => {
		const inner = pairsIn(text, `${path}.${key}`)
		const name = texts[`${key}Of`]
		return typeof text === 'string' && typeof name === 'string'
			? [...inner, { path: `${path}.${key}`, shown: text, name }]
			: inner
	})
}

test.each(localeIds)('the full name of each button holds what is seen of it, in %s', (locale) => {
	const pairs = pairsIn(allTexts[locale], '').filter(({ path }) => !otherwise.includes(path.slice(1)))
	expect(pairs.length).toBeGreaterThan(5)
	expect(pairs.filter(({ shown, name }) => !name.includes(shown))).toEqual([])
})
