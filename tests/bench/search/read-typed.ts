import { readFileSync } from 'node:fs'
import type { Locale } from '@/lib/i18n/locales'

/** What somebody typed, and the values of which one is meant. */
export type Typed = { readonly text: string; readonly values: readonly string[] }

/** Lists of what people type, a file for each language. */
export type TypedList = 'countries' | 'industries' | 'industries-later' | 'industries-unseen' | 'occupations'

/** What people type in a language: a line for each value, "29 car|lorry". A line of one word is a heading. */
export function readTyped(list: TypedList, locale: Locale): readonly Typed[] {
	return readFileSync(`tests/lib/words/typed/${list}.${locale}.txt`, 'utf8')
		.split('\n')
		.filter((line) => !line.startsWith('#') && line.includes(' '))
		.flatMap((line) => {
			const [value = '', words = ''] = line.split(/ (.*)/)
			return words.split('|').map((text) => ({ text, values: [value] }))
		})
}
