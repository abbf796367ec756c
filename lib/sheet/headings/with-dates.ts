import type { DateHabits } from '../cells/dates/date-habits'
import type { SheetColumn } from './column'

/**
 * Sets how the dates of a column are written; undefined values are cleared, absent ones are kept. Returns the changed
 * columns.
 */
export const withDates = (
	columns: readonly SheetColumn[],
	at: number,
	said: { readonly [M in keyof DateHabits]: DateHabits[M] | undefined },
): readonly SheetColumn[] =>
	columns.map((column, index) => {
		if (index !== at) return column
		const given = Object.entries({ ...column.dates, ...said }).filter(([, choice]) => choice !== undefined)
		return { ...column, dates: Object.fromEntries(given) as DateHabits }
	})
