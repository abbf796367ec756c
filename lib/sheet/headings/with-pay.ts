import type { PayHabits } from '../cells/reading/habits'
import type { SheetColumn } from './column'

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
