import { type ColumnUse, isOwnUse } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { withUse } from '@/lib/sheet/headings/headings'
import { withSense } from '@/lib/sheet/headings/with-sense'
import { factIds } from '@/rules/facts'
import { isAmong } from '@/rules/keys'
import type { RememberedColumn, RememberedForm } from '../../model/remembered-form'
import { formHeadings, isSameForm } from './remember-form'

/** The columns that are read as they were in the last sheet of the same kind, and the day of its import. */
export type ConfirmedColumns = { readonly on: string; readonly columns: readonly number[] }

/** Checked because the sheet may have been imported by another version. */
const isUse = (use: string | null): use is ColumnUse | null =>
	use === null || isOwnUse(use) || isAmong(factIds, use)

/** A column as it was read before: what the user chose or said of it holds again. */
function withRemembered(
	columns: readonly SheetColumn[],
	at: number,
	{ use, isChosen, sense, leftOut }: RememberedColumn,
): readonly SheetColumn[] {
	const { use: present, note } = columns[at] ?? {}
	if (leftOut) return withSense(columns, { column: at, fact: leftOut }, 'leave')
	if (!isUse(use)) return columns
	const isAsChosen = present === use && note === 'chosen'
	const used = isChosen && !isAsChosen ? withUse(columns, { at, use }) : columns
	const fact = factIds.find((id) => id === use)
	return sense && fact && used[at]?.use === fact ? withSense(used, { column: at, fact }, sense) : used
}

/**
 * Reads columns as they were read in an earlier sheet with the same headings in the same order. What the user neither
 * chose nor said is not forced on a column whose cells say something else now.
 */
export function reuseForm(
	columns: readonly SheetColumn[],
	forms: readonly RememberedForm[],
): { readonly columns: readonly SheetColumn[]; readonly confirmed: ConfirmedColumns | null } {
	const own = formHeadings(columns)
	const form = own && forms.find(({ headings }) => isSameForm(headings, own))
	if (!form) return { columns, confirmed: null }
	const read = form.columns.reduce((before, column, at) => withRemembered(before, at, column), columns)
	const isConfirmed = ({ use, note, proposed }: SheetColumn, before: RememberedColumn) =>
		use === before.use && (proposed === undefined || note === 'chosen')
	const same = form.columns.flatMap((before, at) => {
		const column = read[at]
		return column && isConfirmed(column, before) ? [at] : []
	})
	return { columns: read, confirmed: same.length > 0 ? { on: form.on, columns: same } : null }
}
