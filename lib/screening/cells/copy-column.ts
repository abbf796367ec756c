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

/** A column of some candidates as text, a line each, which a spreadsheet reads and `readColumn` reads back. */
export function copyColumn(
	{ candidates, roles }: Pick<DeskStore, 'candidates' | 'roles'>,
	{ role: id, target, keys, locale }: ColumnToCopy,
): string {
	const role = roles.get(id)
	if (!role) return ''
	return columnText(
		keys.map((key) => {
			const candidate = candidates.get(key)
			return candidate ? writeLine(role, candidate, target, locale) : ''
		}),
	)
}
