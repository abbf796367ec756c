import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { RowFault } from '@/lib/sheet/reader/row-fault'

/** A column with dates that are two days, depending on which part comes first: the user is asked. */
export type AskedDates = {
	/** The index of the column. */
	readonly column: number
	/** The first such date. */
	readonly text: string
	readonly cells: number
}

/** Collects columns with such dates and counts the cells. */
export function askedDates(columns: readonly SheetColumn[]) {
	const asked = new Map<number, AskedDates>()
	return {
		note({ column, problem, text }: RowFault): void {
			if (column === null || problem !== 'two-meanings' || columns[column]?.use !== 'birthDate') return
			const before = asked.get(column) ?? { column, text, cells: 0 }
			asked.set(column, { ...before, cells: before.cells + 1 })
		},
		all: (): readonly AskedDates[] => [...asked.values()],
	}
}
