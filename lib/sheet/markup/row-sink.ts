import { maxSheetColumns, maxWorkbookCells, maxWorkbookRows } from '@/lib/limits/sheet-limits'
import { unescapeFormula } from '../cells/text/escape-formula'
import { SheetFailure } from '../sheet-failure'
import { isBlankRow, maxMergedNamed, type SheetNotes, type SheetRow } from '../sheet-row'
import { columnLetters } from '../shown/column-letters'

/** Rows per batch: few, because rows that wait for others live long enough to burden the garbage collector. */
const rowsPerBatch = 100
/** Characters of a batch's cells, after which it waits for no more rows. */
const charactersPerBatch = 1 << 20

/** The cells of a row without the empty ones at its end. */
export const withoutEmptyEnd = (cells: (string | undefined)[]): (string | undefined)[] =>
	cells.slice(0, cells.findLastIndex((cell) => cell !== undefined && cell !== '') + 1)

type Row = {
	/** The cells; `undefined` for those that do not exist. The list is the sink's from then on. */
	readonly cells: (string | undefined)[]
	/** How many times in a row it occurs in the sheet. */
	readonly repeated: number
	readonly isHidden: boolean
}

/** How many rows and columns a cell spans. */
export type Span = { readonly rows: number; readonly columns: number }

/** Prepares the cells of a row in place: a second list would double the garbage. */
function asTexts(cells: (string | undefined)[]): string[] {
	for (let at = 0; at < cells.length; at++) cells[at] = unescapeFormula(cells[at] ?? '')
	return cells as string[]
}

/** Collects the rows that a parser finds and yields them in batches; a repeated row is multiplied only on demand. */
export function rowSink() {
	let waiting: { readonly row: SheetRow; readonly repeated: number }[] = []
	let batch: SheetRow[] = []
	let characters = 0
	let number = 1
	let cellsSeen = 0
	let mergedCount = 0
	const merged: string[] = []

	function mergeRange(range: string | null): void {
		mergedCount++
		if (range !== null && merged.length < maxMergedNamed) merged.push(range)
	}

	return {
		/** The number of the next row. */
		next: () => number,
		/** The number of the first row that has not been given. */
		firstWaiting: () => (batch[0] ?? waiting[0]?.row)?.number ?? number,
		/** Sets the number of the next row. */
		goTo(to: number): void {
			number = to
		},
		/** @throws SheetFailure if the row has too many columns, or the sheet too many rows or cells */
		add({ cells, repeated, isHidden }: Row): void {
			cellsSeen += cells.length * repeated
			if (cellsSeen > maxWorkbookCells) throw new SheetFailure('too-large', { row: number })
			const texts = asTexts(cells)
			if (!isBlankRow(texts)) {
				if (texts.length > maxSheetColumns) throw new SheetFailure('too-wide', { row: number })
				if (number + repeated - 1 > maxWorkbookRows) throw new SheetFailure('too-large', { row: number })
				for (const text of texts) characters += text.length
				waiting.push({ row: { number, cells: texts, ...(isHidden && { isHidden }) }, repeated })
			}
			number += repeated
		},
		/** Records a cell that covers others. */
		merge(column: number, { rows, columns }: Span): void {
			const to = `${columnLetters(column + columns - 1)}${number + rows - 1}`
			mergeRange(`${columnLetters(column)}${number}:${to}`)
		},
		/** Records a merged range, such as A2:A5; null for one that cannot be named. */
		mergeRange,
		/** The rows found since the last call, in full batches; the last ones only at the end, or if they are long. */
		*rows(isEnd: boolean): Generator<SheetRow[]> {
			const found = waiting
			waiting = []
			for (const { row, repeated } of found) {
				for (let copy = 0; copy < repeated; copy++) {
					batch.push(copy === 0 ? row : { ...row, number: row.number + copy })
					if (batch.length < rowsPerBatch) continue
					const full = batch
					batch = []
					yield full
				}
			}
			if (batch.length === 0 || !(isEnd || characters > charactersPerBatch)) return
			const last = batch
			batch = []
			characters = 0
			yield last
		},
		notes: (unknownResults: number): SheetNotes => ({ merged, mergedCount, unknownResults }),
	}
}

export type RowSink = ReturnType<typeof rowSink>
