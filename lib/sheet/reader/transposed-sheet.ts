import { maxTransposedCells } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'
import { isBlankRow, type SheetRow } from '../sheet-row'
import type { Sheet } from './sheet'

/** Transposes rows: each column as a row, with the column's number. */
export function transposeRows(rows: readonly SheetRow[]): SheetRow[] {
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
	return Array.from({ length: width }, (_, at) => ({
		number: at + 1,
		cells: rows.map(({ cells }) => cells[at] ?? ''),
	})).filter(({ cells }) => !isBlankRow(cells))
}

/**
 * A transposed sheet: one candidate per column, with the headings in the first. Blank rows are left out. All of its
 * rows are held in memory, so reading one with too many cells throws.
 */
export function transposedSheet(sheet: Sheet): Sheet {
	async function* batches() {
		const rows: SheetRow[] = []
		let cells = 0
		for await (const batch of sheet.batches()) {
			for (const row of batch) {
				cells += row.cells.length
				if (cells > maxTransposedCells) throw new SheetFailure('too-large', { row: row.number })
				rows.push(row)
			}
			await sheet.meter.pause()
		}
		yield transposeRows(rows)
	}
	return {
		...sheet,
		batches,
		pieces: async function* () {
			for await (const rows of batches()) yield { kind: 'rows', rows }
		},
	}
}
