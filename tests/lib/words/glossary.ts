import { readFileSync } from 'node:fs'
import { type Locale, locales } from '@/lib/i18n/locales'

const page = readFileSync('docs/glossary.md', 'utf8')

const formsIn = (cell: string) =>
	cell
		.split('·')
		.map((form) => form.trim())
		.filter((form) => form !== '')

const sectionOf = (locale: Locale) =>
	page.split(/^## /m).find((text) => text.startsWith(`${locales[locale].name} (${locale})`)) ?? ''

/** The rows of a language's table: the term, its words, and words never used for it. */
const rowsOf = (locale: Locale) =>
	sectionOf(locale)
		.split('\n')
		.filter((line) => line.startsWith('| ') && !/^\| (term|-)/.test(line))
		.map((row) => row.split('|').map((cell) => cell.trim()))
		.map((cells) => ({ term: cells[1] ?? '', words: cells[2] ?? '', never: cells.at(-2) ?? '' }))

/** The table of a language: the forms of each term. */
export const glossaryOf = (locale: Locale): ReadonlyMap<string, readonly string[]> =>
	new Map(rowsOf(locale).map(({ term, words }) => [term, formsIn(words)]))

/** Words that no text of a language may contain: those of the table's last column, and of the line below it. */
export const neverIn = (locale: Locale): readonly string[] => [
	...rowsOf(locale).flatMap(({ never }) => formsIn(never)),
	...formsIn(/^Never in any text: (.+)$/m.exec(sectionOf(locale))?.[1] ?? ''),
]

/** A text in lower case without diacritics, tags and argument names, for comparison. */
export const plain = (text: string) =>
	text
		.replaceAll(/<\/?[\w-]+>/g, '')
		.replaceAll(/\{\w+(?=[,}])/g, '{')
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()

/** Every text of a tree, with its path. */
export const textsIn = (node: unknown, path = ''): [path: string, text: string][] =>
	typeof node === 'string'
		? [[path, node]]
		: Object.entries(node as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key))
