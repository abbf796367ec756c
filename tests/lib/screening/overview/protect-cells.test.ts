import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, minShown, protectCells } from '@/lib/screening/overview/protect-cells'

type Table = readonly (readonly number[])[]
const sums = (table: Table) => ({
	rows: table.map((row) => row.reduce((sum, number) => sum + number, 0)),
	columns: (table[0] ?? []).map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
})

/** Whether a number can stand where a cell is written like this. */
const fits = (cell: Cell, number: number) =>
	cell === 'under' ? number < minShown : cell === 'hidden' ? number >= minShown : number === cell

/** All tables with the same sums that would be written the same way: found by trying every number. */
function everyReading(table: Table, written: readonly (readonly Cell[])[]): Table[] {
	const { rows, columns } = sums(table)
	const width = columns.length
	const places = table.flatMap((row, r) => row.map((_, c) => [r, c] as const))
	const found: Table[] = []
	const read = table.map((row) => row.map(() => 0))
	function fill(at: number, left: readonly number[], down: readonly number[]) {
		const place = places[at]
		if (!place) {
			if (left.every((rest) => rest === 0) && down.every((rest) => rest === 0))
				found.push(read.map((row) => [...row]))
			return
		}
		const [r, c] = place
		const most = Math.min(left[r] as number, down[c] as number)
		const fewest = c === width - 1 ? (left[r] as number) : 0
		for (let number = fewest; number <= most; number++) {
			if (!fits(written[r]?.[c] as Cell, number)) continue
			;(read[r] as number[])[c] = number
			fill(at + 1, left.with(r, (left[r] as number) - number), down.with(c, (down[c] as number) - number))
		}
	}
	fill(0, rows, columns)
	return found
}

const tables = fc
	.integer({ min: 2, max: 4 })
	.chain((rows) =>
		fc.array(
			fc.array(
				fc.oneof(
					{ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
					{ weight: 2, arbitrary: fc.integer({ min: 5, max: 14 }) },
				),
				{ minLength: 3, maxLength: 3 },
			),
			{ minLength: rows, maxLength: rows },
		),
	)

describe('a table of how many people there are', () => {
	test('shows no number under 5, and none of them follows from the rest and the sums', () => {
		let protectedOnes = 0
		fc.assert(
			fc.property(tables, (table) => {
				const written = protectCells(table)
				if (!written) return
				const readings = everyReading(table, written)
				for (const [r, row] of table.entries()) {
					for (const [c, number] of row.entries()) {
						const cell = written[r]?.[c] as Cell
						expect(fits(cell, number)).toBe(true)
						const isEmpty = table.every((other) => other[c] === 0)
						expect(cell === 'under').toBe(number < minShown && !isEmpty)
						if (cell !== 'under') continue
						protectedOnes++
						expect(new Set(readings.map((reading) => reading[r]?.[c])).size).toBeGreaterThan(1)
					}
				}
			}),
			{ numRuns: 400 },
		)
		expect(protectedOnes).toBeGreaterThan(100)
	})

	test('hides one more number of its row and two of another beside a single small one, with as few people as possible', () => {
		expect(
			protectCells([
				[16, 12, 1],
				[8, 18, 7],
				[14, 13, 9],
			]),
		).toEqual([
			['hidden', 12, 'under'],
			['hidden', 18, 'hidden'],
			[14, 13, 9],
		])
	})

	test('shows everything where everything is large, and a column without anybody', () => {
		expect(
			protectCells([
				[16, 12, 0],
				[8, 18, 0],
			]),
		).toEqual([
			[16, 12, 0],
			[8, 18, 0],
		])
	})

	test('is not shown at all where a sum gives the small number away', () => {
		expect(protectCells([[16, 12, 1]])).toBeNull()
	})
})
