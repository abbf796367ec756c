import type { WordMeaning } from '../cells/choices/ambiguous-words'
import type { DateHabits } from '../cells/dates/date-habits'
import type { PayHabits } from '../cells/reading/habits'
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

/** A word, by `wordKey`, in a column, by index. */
type Place = { readonly column: number; readonly key: string }

/** Sets what an ambiguous word means in one column, or clears it if null; returns the changed columns. */
export const withMeaning = (
	columns: readonly SheetColumn[],
	{ column: at, key }: Place,
	meaning: WordMeaning | null,
): readonly SheetColumn[] =>
	columns.map((column, index) => {
		if (index !== at) return column
		const { [key]: _, ...others } = column.meanings ?? {}
		return { ...column, meanings: meaning === null ? others : { ...others, [key]: meaning } }
	})

/** The units in which pay can be given. */
export const payUnits = ['one', 'thousands', 'ten-thousands'] as const
export type PayUnit = (typeof payUnits)[number]

/** The unit of a column's figures. */
export const payUnitOf = ({ inThousands, inTenThousands }: SheetColumn): PayUnit =>
	inTenThousands ? 'ten-thousands' : inThousands ? 'thousands' : 'one'

type Said = PayHabits & { readonly unit?: PayUnit }

/**
 * Sets how the pay of a column is written; undefined values are cleared, absent ones are kept. Returns the changed
 * columns.
 */
export const withPay = (
	columns: readonly SheetColumn[],
	at: number,
	{ unit, ...said }: { readonly [M in keyof Said]: Said[M] | undefined },
): readonly SheetColumn[] =>
	columns.map((column, index) => {
		if (index !== at || !column.habits) return column
		const given = Object.entries({ ...column.habits.pay, ...said }).filter(([, value]) => value !== undefined)
		const changed = { ...column, habits: { ...column.habits, pay: Object.fromEntries(given) as PayHabits } }
		if (unit === undefined) return changed
		const { inThousands: _, inTenThousands: __, ...others } = changed
		return {
			...others,
			...(unit === 'thousands' && { inThousands: true as const }),
			...(unit === 'ten-thousands' && { inTenThousands: true as const }),
		}
	})

/** A cell's text, by `cellKey`, in a column, by index. */
export type SaidPlace = { readonly column: number; readonly key: string }

/** Sets what a cell of one column means, or clears it if null; returns the changed columns. */
export const withSaid = (
	columns: readonly SheetColumn[],
	{ column: at, key }: SaidPlace,
	means: string | null,
): readonly SheetColumn[] =>
	columns.map((column, index) => {
		if (index !== at) return column
		const said = new Map(column.said)
		if (means === null) said.delete(key)
		else said.set(key, { means })
		return { ...column, said }
	})
