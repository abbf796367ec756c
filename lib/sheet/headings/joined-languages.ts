import { tidy } from '@/lib/i18n/tidy'
import { readHsk } from '../cells/choices/read-hsk'
import { optionOf, yesNoOf } from '../cells/vocabulary/vocabulary'
import { isEmptyList, isNone, isPlaceholder, isUnsure } from '../cells/vocabulary/words-for-nothing'
import type { SheetRow } from '../sheet-row'
import { type LanguageColumn, motherTongue, type SheetColumn } from './column'

/** Between mother tongues in one cell. */
const between = /[;；,，、/&\n]|\s(?:and|und|et|y|e|и|و|dan|اور)\s/

const saysNone = (text: string) => isNone(text) || isEmptyList(text) || yesNoOf(text) === false

/** The level of an examination of Chinese is a fact of its own. */
const isHsk = (language: string, text: string) =>
	language === 'zh' && (readHsk(text, true) !== undefined || optionOf('chineseLevel', text) !== undefined)

/** What a cell of a column of one language says, as an entry of a list; empty if the language is not known. */
export function languageEntry(language: string, cell: string): string {
	const text = tidy(cell)
	if (text === '' || saysNone(text) || isHsk(language, text)) return ''
	// A level that is not known yet leaves the list open; a dash says that there is none.
	const isOpen = isUnsure(text) || /\p{L}/u.test(text)
	if (isPlaceholder(text) && !isOpen) return ''
	if (language !== motherTongue) return `${language}:${text}`
	const names = text.split(between).map((name) => name.trim())
	return names
		.filter((name) => name !== '')
		.map((name) => `${name}:native`)
		.join('; ')
}

/** The list of languages of a row whose languages have columns of their own. */
const joinedLanguages = (cells: readonly string[], joins: readonly LanguageColumn[]): string =>
	joins
		.map(({ at, language }) => {
			const cell = cells[at] ?? ''
			if (language !== null) return languageEntry(language, cell)
			return saysNone(cell) || isPlaceholder(cell) ? '' : tidy(cell)
		})
		.filter((entry) => entry !== '')
		.join('; ')

/**
 * Puts the list of languages into the rows of a sheet that has a column for each; the same function if it has none. What
 * stands beyond all headings stays beyond them.
 */
export function rowJoiner(columns: readonly SheetColumn[]): <R extends Pick<SheetRow, 'cells'>>(row: R) => R {
	const at = columns.findIndex(({ joins }) => joins !== undefined)
	const joins = columns[at]?.joins
	if (!joins) return (row) => row
	return (row) => {
		const { cells } = row
		const own = Array.from({ length: at }, (_, place) => cells[place] ?? '')
		return { ...row, cells: [...own, joinedLanguages(cells, joins), ...cells.slice(at)] }
	}
}
