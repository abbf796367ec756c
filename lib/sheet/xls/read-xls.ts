import { maxBinaryBytes } from '@/lib/limits/sheet-limits'
import type { Book } from '../book'
import type { Meter } from '../meter'
import { SheetFailure, type SheetFault } from '../sheet-failure'
import { isBlankRow, type SheetNotes, type SheetRow } from '../sheet-row'
import { columnLetters } from '../shown/column-letters'
import { openContainer } from './container'
import { readGlobals } from './globals'
import { type BinarySheet, readSheetRecords } from './sheet-records'

const rowsPerBatch = 1000

function notesOf({ merged, mergedCount }: BinarySheet): SheetNotes {
	const named = merged.map(
		([firstRow, lastRow, first, last]) =>
			`${columnLetters(first)}${firstRow + 1}:${columnLetters(last)}${lastRow + 1}`,
	)
	return { merged: named, mergedCount, unknownResults: 0 }
}

/** The fault of a container without a workbook of these versions. */
function otherFault(names: readonly string[]): SheetFault {
	if (names.includes('EncryptedPackage')) return 'encrypted'
	return names.includes('Book') ? 'old-excel' : 'not-a-sheet'
}

/**
 * Opens a workbook of Excel 97 to 2003 (BIFF8).
 * @throws SheetFailure if it is of an earlier version, has a password, is damaged or exceeds a limit
 */
export async function openXls(file: Blob, meter: Meter): Promise<Book> {
	if (file.size > maxBinaryBytes) throw new SheetFailure('too-large')
	const container = openContainer(new Uint8Array(await file.arrayBuffer()))
	const bytes = container.read('Workbook')
	if (!bytes) throw new SheetFailure(otherFault(container.names))
	const globals = readGlobals(bytes)

	const read: Book['read'] = async function* (sheet, onNotes) {
		const { offset } = globals.sheets[sheet] ?? {}
		if (offset === undefined) throw new SheetFailure('empty')
		const records = await readSheetRecords(bytes, offset, { globals, meter })
		let batch: SheetRow[] = []
		for (const row of [...records.rows.keys()].toSorted((a, b) => a - b)) {
			const cells = records.rows.get(row) ?? []
			if (isBlankRow(cells)) continue
			const isHidden = records.hidden.has(row)
			batch.push({ number: row + 1, cells, ...(isHidden && { isHidden }) })
			if (batch.length < rowsPerBatch) continue
			yield batch
			await meter.pause(row)
			batch = []
		}
		if (batch.length > 0) yield batch
		onNotes?.(notesOf(records))
	}
	return {
		format: 'xls',
		sheets: globals.sheets.map(({ name }) => name),
		read,
	}
}
