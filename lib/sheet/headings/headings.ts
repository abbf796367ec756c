import { localeIds } from '@/lib/i18n/locales'
import { maxHeadingCharacters } from '@/lib/limits/limits'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import { wordKey } from '../cells/word-key'
import { wordsOfLocales } from '../cells/words-of-locales'
import type { ColumnUse, SheetColumn } from './column'
import formerHeadings from './former-headings.json'
import { otherHeadings, otherNotes, tenThousandsNotes } from './other-headings'

/** Prefix of headings that exports add, so that they are recognised in any language. */
const ownMark = '▸ '

/** The heading of a column that an export adds. */
export const ownHeading = (text: string): string => ownMark + text

/** Units and notes in brackets that do not change a heading's meaning. */
const notes = new Set(otherNotes.map(wordKey))
const tenThousands = new Set(tenThousandsNotes.map(wordKey))
const inBrackets = /^(.*)[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/s

let meanings: ReadonlyMap<string, ColumnUse> | undefined

function meaningsOfWords(): ReadonlyMap<string, ColumnUse> {
	if (meanings) return meanings
	const found = new Map<string, ColumnUse>()
	// Current words come last, so that they take precedence over former ones.
	for (const [use, words] of [...Object.entries(formerHeadings), ...Object.entries(otherHeadings)]) {
		for (const word of words) found.set(wordKey(word), use as ColumnUse)
	}
	for (const locale of localeIds) {
		const { name, inventedName } = wordsOfLocales[locale].sheets
		for (const word of [name, inventedName]) found.set(wordKey(word), 'name')
	}
	for (const fact of factIds) {
		const texts = localeIds.map((locale) => wordsOfLocales[locale].facts[fact])
		for (const word of [fact, ...texts.flatMap(({ label, question }) => [label, question])]) {
			found.set(wordKey(word), fact)
		}
	}
	meanings = found
	return found
}

const isPay = (use: ColumnUse) => {
	const fact: Fact | undefined = use === 'id' || use === 'name' ? undefined : facts[use]
	return fact?.type === 'number' && fact.unit === 'cny-a-year'
}

function readHeading(heading: string): SheetColumn {
	const known = (use: ColumnUse): SheetColumn => ({ heading, use, note: 'known' })
	const none = (note: SheetColumn['note']): SheetColumn => ({ heading, use: null, note })
	if (heading.trim() === '') return none('empty')
	if (heading.trim().startsWith(ownMark.trim())) return none('own')
	if (heading.length > maxHeadingCharacters) return none('unknown')
	const use = meaningsOfWords().get(wordKey(heading))
	if (use) return known(use)
	const [, words = '', note = ''] = heading.match(inBrackets) ?? []
	const useOfWords = meaningsOfWords().get(wordKey(words))
	if (useOfWords && notes.has(wordKey(note))) return known(useOfWords)
	if (useOfWords && isPay(useOfWords) && tenThousands.has(wordKey(note))) {
		return { ...known(useOfWords), inTenThousands: true }
	}
	return none('unknown')
}

/** Reads the headings of a sheet: ids, or labels or questions in any supported language. */
export function readHeadings(headings: readonly string[]): readonly SheetColumn[] {
	const seen = new Set<ColumnUse>()
	return headings.map((heading) => {
		const column = readHeading(heading)
		if (column.use === null) return column
		if (seen.has(column.use)) return { heading, use: null, note: 'duplicate' }
		seen.add(column.use)
		return column
	})
}

const withoutMeanings = ({ meanings: _, said: __, ...column }: SheetColumn): SheetColumn => column

/** Sets one column's use as the user chose, and removes that use from any other column. */
export const withUse = (
	columns: readonly SheetColumn[],
	{ at, use }: { readonly at: number; readonly use: ColumnUse | null },
): readonly SheetColumn[] =>
	columns.map((column, index) => {
		if (index === at) return { ...withoutMeanings(column), use, note: 'chosen' }
		return use !== null && column.use === use ? { ...column, use: null, note: 'duplicate' } : column
	})

/** The facts that no column is read as. */
export const missingFacts = (columns: readonly SheetColumn[]): FactId[] => {
	const used = new Set(columns.map(({ use }) => use))
	return factIds.filter((fact) => !used.has(fact))
}

const rowsToSearch = 20

/** Finds the heading row: among the first rows, the one with the most known headings. */
export function rowWithHeadings(rows: readonly (readonly string[])[]): {
	readonly index: number
	readonly known: number
} {
	const counts = rows
		.slice(0, rowsToSearch)
		.map((cells) => readHeadings(cells).filter(({ use, note }) => use !== null || note === 'own').length)
	const known = Math.max(0, ...counts)
	return { index: known > 0 ? counts.indexOf(known) : 0, known }
}
