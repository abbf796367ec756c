import type { Locale } from '@/lib/i18n/locales'
import type { DeskStore } from '../store/desk-store'
import type { CellTarget } from './cell-target'
import { columnText } from './pasted-lines'
import { writeLine } from './write-line'

export type ColumnToCopy = {
	readonly role: string
	readonly target: CellTarget
	readonly keys: readonly string[]
	/** The language of the words in the cells. */
	readonly locale: Locale
}

/** The cells of a column for some candidates, in words that `readColumn` reads back. */
export function cellTexts(
	{ candidates, roles }: Pick<DeskStore, 'candidates' | 'roles'>,
	{ role: id, target, keys, locale }: ColumnToCopy,
): readonly string[] {
	const role = roles.get(id)
	if (!role) return []
	return keys.map((key) => {
		const candidate = candidates.get(key)
		return candidate ? writeLine(role, candidate, target, locale) : ''
	})
}

/** The same as text, one line per cell, in a form that spreadsheets read. */
export const copyColumn = (...asked: Parameters<typeof cellTexts>): string => columnText(cellTexts(...asked))
