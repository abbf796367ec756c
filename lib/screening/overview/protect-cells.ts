/** Numbers of people smaller than this are shown as "under 5". */
export const minShown = 5

/**
 * A number that may be shown; `under`: one that is too small; `hidden`: one from which a small one could be derived.
 */
export type Cell = number | 'under' | 'hidden'
export type ProtectedTable = readonly (readonly Cell[])[]

type Numbers = readonly (readonly number[])[]
type Place = readonly [row: number, column: number]

/**
 * Hides the small numbers of a table whose row and column sums are known to everybody, and as few others as necessary
 * so that no small number can be derived from the rest. A column without anybody is shown as it is, since its sum
 * says the same.
 * @returns null if the small numbers cannot be protected
 */
export function protectCells(numbers: Numbers): ProtectedTable | null {
	const cells: Cell[][] = numbers.map((row) =>
		row.map((number, column) =>
			number < minShown && numbers.some((other) => other[column] !== 0) ? 'under' : number,
		),
	)
	for (;;) {
		const exposed = exposedCell(cells, numbers)
		if (!exposed) return cells
		const more = cheapestCover(cells, numbers, exposed)
		if (more.length === 0) return null
		for (const [row, column] of more) (cells[row] as Cell[])[column] = 'hidden'
	}
}

/** The first small number that can be derived from the rest. */
function exposedCell(cells: ProtectedTable, numbers: Numbers): Place | null {
	for (const [row, line] of cells.entries()) {
		for (const [column, cell] of line.entries()) {
			if (cell === 'under' && !isOpen(cells, numbers, [row, column])) return [row, column]
		}
	}
	return null
}

/** The cells, with as few people as possible, that have to be hidden so that a small number cannot be derived. */
function cheapestCover(cells: ProtectedTable, numbers: Numbers, [row, column]: Place): readonly Place[] {
	let best: readonly Place[] = []
	let fewest = Number.POSITIVE_INFINITY
	for (const [otherRow, line] of cells.entries()) {
		for (const [otherColumn] of line.entries()) {
			if (otherRow === row || otherColumn === column) continue
			const corners: readonly Place[] = [
				[row, otherColumn],
				[otherRow, column],
				[otherRow, otherColumn],
			]
			const more = corners.filter(([r, c]) => typeof cells[r]?.[c] === 'number')
			const people = more.reduce((sum, [r, c]) => sum + (numbers[r]?.[c] ?? 0), 0)
			if (more.length === 0 || people >= fewest) continue
			const after = cells.map((line, r) =>
				line.map((cell, c): Cell => (more.some(([mr, mc]) => mr === r && mc === c) ? 'hidden' : cell)),
			)
			if (!isOpen(after, numbers, [row, column])) continue
			best = more
			fewest = people
		}
	}
	return best
}

const canGrow = (cell: Cell | undefined, number: number) =>
	cell === 'hidden' || (cell === 'under' && number < minShown - 1)
const canShrink = (cell: Cell | undefined, number: number) =>
	(cell === 'hidden' && number > minShown) || (cell === 'under' && number > 0)

/**
 * Whether a cell could hold another number with the same sums. If so, the change follows a cycle: one more here, one
 * less in another row of this column, one more in that row, and so on back to this row; or the other way round.
 */
function isOpen(cells: ProtectedTable, numbers: Numbers, [row, column]: Place): boolean {
	const numberAt = (r: number, c: number) => numbers[r]?.[c] ?? 0
	const isGrowing = (r: number, c: number) => canGrow(cells[r]?.[c], numberAt(r, c))
	const isShrinking = (r: number, c: number) => canShrink(cells[r]?.[c], numberAt(r, c))
	const hasCircle = (first: typeof isGrowing, second: typeof isGrowing) =>
		first(row, column) && leadsBack(cells, [row, column], second, first)
	return hasCircle(isGrowing, isShrinking) || hasCircle(isShrinking, isGrowing)
}

/** Whether alternating changes in a column and in a row lead from the column of a cell to its row. */
function leadsBack(
	cells: ProtectedTable,
	[row, column]: Place,
	changesInColumn: (row: number, column: number) => boolean,
	changesInRow: (row: number, column: number) => boolean,
): boolean {
	const columns = [column]
	const seen = new Set(columns)
	for (const at of columns) {
		for (const [r, line] of cells.entries()) {
			if ((r === row && at === column) || !changesInColumn(r, at)) continue
			if (r === row) return true
			for (const [c] of line.entries()) {
				if (seen.has(c) || !changesInRow(r, c)) continue
				seen.add(c)
				columns.push(c)
			}
		}
	}
	return false
}
