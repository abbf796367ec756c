import { maxCandidates } from '@/lib/limits/limits'
import { rowReader } from '@/lib/sheet/read-row'
import type { Work } from './breathe'
import { asReadRow, type ReadEnd, type ReadRow, type SheetToRead } from './import-sheet'
import type { CellFault } from './model'
import { readBatches } from './read-batches'

/** So many faults are named on the page; each row keeps its own. */
const mostNamed = 200

/** A fault with the row that it stands in. */
export type PlacedFault = CellFault & { readonly row: number }

/** What a file would bring. */
export type SheetCheck = ReadEnd & {
	readonly rows: number
	readonly faults: readonly PlacedFault[]
	readonly faultCount: number
	readonly faultyRows: number
	readonly fresh: number
	readonly updated: number
	/** Numbers that stand in several rows, with the rows. */
	readonly repeated: readonly { readonly id: string; readonly rows: readonly number[] }[]
}

/** Reads a file to its end without storing anything: what it would bring, and every cell that cannot be read. */
export async function checkSheet(
	sheet: SheetToRead,
	isKnown: (row: ReadRow) => boolean,
	work: Work,
): Promise<SheetCheck> {
	const read = rowReader(sheet.columns)
	const faults: PlacedFault[] = []
	const rowsOfId = new Map<string, number[]>()
	const noteId = (id: string, row: number) => {
		const rows = rowsOfId.get(id)
		if (rows) rows.push(row)
		else rowsOfId.set(id, [row])
	}
	const counts = { rows: 0, faultCount: 0, faultyRows: 0, updated: 0 }

	/** Of rows beyond what the list holds, nothing but their faults is looked at. */
	function look(row: ReadRow, isKept: boolean) {
		if (isKept && isKnown(row)) counts.updated++
		if (isKept && row.id !== '') noteId(row.id, row.number)
		if (row.faults.length === 0) return
		counts.faultyRows++
		counts.faultCount += row.faults.length
		for (const fault of row.faults) {
			if (faults.length < mostNamed) faults.push({ ...fault, row: row.number })
		}
	}

	const reading = readBatches(sheet, work)
	let step = await reading.next()
	for (; !step.done; step = await reading.next()) {
		const { columns, rowOf, faulty } = step.value
		const kept = Math.max(0, Math.min(columns.count, maxCandidates - counts.rows))
		for (let row = 0; row < kept; row++) look(asReadRow(read(rowOf(row)), sheet.columns), true)
		for (const row of faulty) if (row >= kept) look(asReadRow(read(rowOf(row)), sheet.columns), false)
		counts.rows += columns.count
	}
	const repeated = [...rowsOfId].filter(([, rows]) => rows.length > 1).map(([id, rows]) => ({ id, rows }))
	return { ...counts, fresh: counts.rows - counts.updated, faults, repeated, ...step.value }
}
