import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { SheetCandidate } from '@/lib/sheet/reader/read-row'
import {
	leftUnlessTaken,
	rowKindReader,
	type SheetRowKind,
	sheetRowKinds,
} from '@/lib/sheet/reader/row-kinds'

/** Rows of one kind that may not be candidates. */
export type SpecialRows = {
	readonly kind: SheetRowKind
	readonly rows: number
	/** The numbers of the first rows. */
	readonly at: readonly number[]
	/** The cells of the first of them. */
	readonly cells: readonly string[]
}

const maxNamed = 4

type Row = Pick<SheetCandidate, 'number' | 'cells' | 'isHidden'>

/**
 * Creates a function that decides which rows are left out, and counts all that may not be candidates.
 * @param left the kinds of rows that are left out
 */
export function specialRows(
	columns: readonly SheetColumn[],
	left: readonly SheetRowKind[] = leftUnlessTaken,
) {
	const kindOf = rowKindReader(columns)
	const found = new Map<SheetRowKind, SpecialRows>()
	return {
		/** Whether a row is left out. */
		isLeft(row: Row): boolean {
			const { number, cells } = row
			const kind = kindOf(row)
			if (kind === null) return false
			const before = found.get(kind) ?? { kind, rows: 0, at: [], cells }
			const at = before.at.length < maxNamed ? [...before.at, number] : before.at
			found.set(kind, { ...before, rows: before.rows + 1, at })
			return left.includes(kind)
		},
		all: (): readonly SpecialRows[] => sheetRowKinds.flatMap((kind) => found.get(kind) ?? []),
	}
}
