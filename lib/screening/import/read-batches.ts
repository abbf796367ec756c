import { type RowBatch, readColumns } from '@/lib/columns/read-columns'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import { noNotes } from '@/lib/sheet/sheet-row'
import { rowsPerBatch, type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import type { ReadEnd, SheetToRead } from './import-sheet'
import { openChosen } from './open-chosen'

/** Turns a SheetFailure into the end of reading, so that the rows before it remain valid; rethrows other errors. */
function endOfReading(error: unknown): ReadEnd {
	if (!(error instanceof SheetFailure)) throw error
	return { notes: noNotes, ends: { fault: error.fault, row: error.row } }
}

/** Reads all rows below the headings, column by column, in batches; returns how reading ended. */
export async function* readBatches(
	{ file, choices, headingRow, columns }: SheetToRead,
	work: Work,
): AsyncGenerator<RowBatch, ReadEnd> {
	const opened = await openChosen(file, choices)
	if (opened.kind === 'fault') return { notes: noNotes, ends: opened }
	let count = 0
	let reported = 0
	try {
		for await (const batch of readColumns(opened, columns, headingRow)) {
			count += batch.columns.count
			if (count >= reported + rowsPerBatch) {
				reported = count
				await yieldToEventLoop(work, count, 0)
			}
			yield batch
		}
	} catch (error) {
		return endOfReading(error)
	}
	return { notes: opened.notes(), ends: null }
}
