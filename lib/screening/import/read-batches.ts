import { type RowBatch, readColumns } from '@/lib/columns/read-columns'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import { noNotes } from '@/lib/sheet/sheet-row'
import type { Work } from '../work/yield-to-event-loop'
import type { ReadEnd, SheetToRead } from './import-sheet'
import { openChosen } from './open-chosen'

/**
 * Turns a SheetFailure into the end of reading, so that the rows before it remain valid; rethrows other errors, and the
 * reason of a cancellation, which a reader may have taken for a fault of the file.
 */
function endOfReading(error: unknown, { signal }: Work): ReadEnd {
	signal?.throwIfAborted()
	if (!(error instanceof SheetFailure)) throw error
	return { notes: noNotes, ends: { fault: error.fault, row: error.row } }
}

/** Reads all rows below the headings, column by column, in batches; returns how reading ended. */
export async function* readBatches(
	{ file, choices, headingRow, columns }: SheetToRead,
	work: Work,
): AsyncGenerator<RowBatch, ReadEnd> {
	const opened = await openChosen(file, choices, work)
	if (opened.kind === 'fault') return { notes: noNotes, ends: opened }
	try {
		for await (const batch of readColumns(opened, columns, headingRow)) {
			yield batch
			await opened.meter.pause()
		}
	} catch (error) {
		return endOfReading(error, work)
	}
	return { notes: opened.notes(), ends: null }
}
