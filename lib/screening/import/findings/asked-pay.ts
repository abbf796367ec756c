import type { RowFault } from '@/lib/sheet/reader/row-fault'

/** What is asked about the pay of a column before it can be read. */
export type PayProblem = 'no-period' | 'monthly' | 'range'

/** A pay column with cells that cannot be read until the user says how. */
export type AskedPay = {
	/** The index of the column. */
	readonly column: number
	readonly problem: PayProblem
	/** The first such cell. */
	readonly text: string
	readonly cells: number
}

/** Whether a pay cell is asked about for its column as a whole. */
export const isPayProblem = (problem: RowFault['problem']): problem is PayProblem =>
	problem === 'no-period' || problem === 'monthly' || problem === 'range'

/** Collects such columns and counts their cells. */
export function askedPay() {
	const asked = new Map<string, AskedPay>()
	return {
		note({ column, problem, text }: RowFault): void {
			if (column === null || !isPayProblem(problem)) return
			const place = `${column} ${problem}`
			const before = asked.get(place) ?? { column, problem, text, cells: 0 }
			asked.set(place, { ...before, cells: before.cells + 1 })
		},
		all: (): readonly AskedPay[] => [...asked.values()],
	}
}
