import { sheetMeter } from '@/lib/sheet/meter'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import type { Choices, OpenedSheet } from '@/lib/sheet/reader/sheet'
import { transposedSheet } from '@/lib/sheet/reader/transposed-sheet'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'

/** How to open a sheet, if the user has chosen. */
export type OpenChoices = Choices & {
	/** Whether each candidate is a column. */
	readonly isTransposed?: boolean
}

/**
 * Opens a file as a sheet as the user has chosen, transposed if each candidate is a column. Reports the row that has
 * been reached, here and while the sheet is read.
 * @throws the signal's reason if the work has been cancelled
 */
export async function openChosen(file: Blob, choices: OpenChoices, work: Work): Promise<OpenedSheet> {
	// Until a row has been reached, the first one is being read.
	const meter = sheetMeter({ onPause: (row) => yieldToEventLoop(work, Math.max(1, row), 0) })
	const opened = await openSheet(file, choices, meter)
	work.signal?.throwIfAborted()
	return opened.kind === 'rows' && choices.isTransposed ? transposedSheet(opened) : opened
}
