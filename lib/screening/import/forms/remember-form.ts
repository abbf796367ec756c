import { maxFormCharacters, maxFormColumns, maxRememberedForms } from '@/lib/limits/sheet-limits'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { senseOf } from '@/lib/sheet/headings/with-sense'
import type { RememberedColumn, RememberedForm } from '../../model/remembered-form'

/** The columns that a sheet has itself, rather than one that is made from them. */
const ownColumns = (columns: readonly SheetColumn[]) => columns.filter(({ joins }) => joins === undefined)

/**
 * The headings that tell a kind of sheet, as they are compared; null for a sheet without headings, for an export of ours,
 * and for one that is too large to be remembered.
 */
export function formHeadings(columns: readonly SheetColumn[]): readonly string[] | null {
	const own = ownColumns(columns)
	if (own.length > maxFormColumns || own.some(({ note }) => note === 'own')) return null
	const characters = own.reduce((sum, { heading }) => sum + heading.length, 0)
	if (characters > maxFormCharacters) return null
	const headings = own.map(({ heading }) => wordKey(heading))
	return headings.some((heading) => heading !== '') ? headings : null
}

/** Whether two sheets have the same headings in the same order. */
export const isSameForm = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((heading, at) => heading === b[at])

function rememberedColumn(column: SheetColumn): RememberedColumn {
	const { use, note, readBack } = column
	const sense = senseOf(column)
	return {
		use,
		...(note === 'chosen' && { isChosen: true }),
		...(sense === 'leave' && readBack && { leftOut: readBack }),
		...((sense === 'answer' || sense === 'opposite') && readBack && { sense }),
	}
}

/** How a sheet with these columns is read, to be remembered from a day on; null if it is not remembered. */
export function formOf(columns: readonly SheetColumn[], on: string): RememberedForm | null {
	const headings = formHeadings(columns)
	return headings && { headings, on, columns: ownColumns(columns).map(rememberedColumn) }
}

/** The remembered forms with a new one in front, in place of an earlier one with the same headings; the oldest goes. */
export const withForm = (forms: readonly RememberedForm[], form: RememberedForm): readonly RememberedForm[] =>
	[form, ...forms.filter(({ headings }) => !isSameForm(headings, form.headings))].slice(0, maxRememberedForms)
