import { maxSheetColumns, maxWorkbookCells, maxWorkbookRows } from '@/lib/limits/sheet-limits'
import { unescapeFormula } from '../cells/text/escape-formula'
import { SheetFailure } from '../sheet-failure'
import { isBlank, maxMergedNamed, type SheetNotes, type SheetRow } from '../sheet-row'
import { columnLetters } from '../shown/column-letters'

const rowsPerBatch = 100

type Row = {
	/** The cells; `undefined` for those that do not exist. */
	readonly cells: (string | undefined)[]
	/** How many times in a row it occurs in the sheet. */
	readonly repeated: number
	readonly isHidden: boolean
}

/** How many rows and columns a cell spans. */
export type Span = { readonly rows: number; readonly columns: number }

/** Collects the rows that a parser finds and yields them in batches; a repeated row is multiplied only on demand. */
export function rowSink() {
	let waiting: { readonly row: SheetRow; readonly repeated: number }[] = []
	let number = 1
	let cellsSeen = 0
	let mergedCount = 0
	const merged: string[] = []

	return {
		/** The number of the next row. */
		next: () => number,
		/** Skips rows without cells. */
		skipTo(to: number): void {
			number = Math.max(number, to)
		},
		/** @throws SheetFailure if the row has too many columns, or the sheet too many rows or cells */
		add({ cells, repeated, isHidden }: Row): void {
			const last = cells.findLastIndex((cell) => cell !== undefined && cell !== '')
			const texts = Array.from(cells.slice(0, last + 1), (cell = '') => unescapeFormula(cell))
			if (!isBlank(texts)) {
				if (texts.length > maxSheetColumns) throw new SheetFailure('too-wide', { row: number })
				cellsSeen += texts.length * repeated
				if (cellsSeen > maxWorkbookCells || number + repeated - 1 > maxWorkbookRows)
					throw new SheetFailure('too-large', { row: number })
				waiting.push({ row: { number, cells: texts, ...(isHidden && { isHidden }) }, repeated })
			}
			number += repeated
		},
		/** Records a cell that covers others. */
		merge(column: number, { rows, columns }: Span): void {
			mergedCount++
			if (merged.length === maxMergedNamed) return
			const to = `${columnLetters(column + columns - 1)}${number + rows - 1}`
			merged.push(`${columnLetters(column)}${number}:${to}`)
		},
		/** The rows found since the last call. */
		*rows(): Generator<SheetRow[]> {
			const found = waiting
			waiting = []
			let batch: SheetRow[] = []
			for (const { row, repeated } of found) {
				for (let copy = 0; copy < repeated; copy++) {
					batch.push(copy === 0 ? row : { ...row, number: row.number + copy })
					if (batch.length < rowsPerBatch) continue
					yield batch
					batch = []
				}
			}
			if (batch.length > 0) yield batch
		},
		notes: (unknownResults: number): SheetNotes => ({ merged, mergedCount, unknownResults }),
	}
}

export type RowSink = ReturnType<typeof rowSink>
