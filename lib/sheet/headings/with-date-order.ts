import type { DateOrder } from '../cells/dates/read-date'
import type { SheetColumn } from './column'

/** Sets which part of its dates comes first in one column, or clears it if null; returns the changed columns. */
export const withDateOrder = (
	columns: readonly SheetColumn[],
	at: number,
	order: DateOrder | null,
): readonly SheetColumn[] =>
	columns.map((column, index) => {
		if (index !== at) return column
		const { dateOrder: _, ...others } = column
		return order === null ? others : { ...others, dateOrder: order }
	})
