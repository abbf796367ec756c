import { readFileSync } from 'node:fs'
import type { Locale } from '@/lib/i18n/locales'

/** What somebody typed, and the values of which one is meant. */
export type Typed = { readonly text: string; readonly values: readonly string[] }

/** What people type for a fact in a language: a line for each value, "29 car|lorry". */
export function readTyped(list: 'industries' | 'occupations', locale: Locale): readonly Typed[] {
	return readFileSync(`tests/lib/words/typed/${list}.${locale}.txt`, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.flatMap((line) => {
			const [values = '', words = ''] = line.split(/ (.*)/)
			return words.split('|').map((text) => ({ text, values: values.split('/') }))
		})
}
