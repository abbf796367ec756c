import { type RowBatch, readColumns } from '@/lib/columns/read-columns'
import { openSheet } from '@/lib/sheet/open-sheet'
import { noNotes } from '@/lib/sheet/sheet-row'
import { rowsAtOnce, type Work, yieldToEventLoop } from '../desk/yield-to-event-loop'
import { endOfReading, type ReadEnd, type SheetToRead } from './import-sheet'

/** Reads all rows under the headings column by column, however many there are; gives how it ended. */
export async function* readBatches(
	{ file, choices, headingRow, columns }: SheetToRead,
	work: Work,
): AsyncGenerator<RowBatch, ReadEnd> {
	const opened = await openSheet(file, choices)
	if (opened.kind === 'fault') return { notes: noNotes, ends: opened }
	let count = 0
	let told = 0
	try {
		for await (const batch of readColumns(opened, columns, headingRow)) {
			count += batch.columns.count
			if (count >= told + rowsAtOnce) {
				told = count
				await yieldToEventLoop(work, count, 0)
			}
			yield batch
		}
	} catch (error) {
		return endOfReading(error)
	}
	return { notes: opened.notes(), ends: null }
}
