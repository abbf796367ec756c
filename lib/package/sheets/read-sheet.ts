import type { Work } from '@/lib/screening/work/yield-to-event-loop'
import { columnLetters } from '@/lib/sheet/shown/column-letters'
import { peopleIn, prepareSheet, type SheetOptions } from './prepare-sheet'

/**
 * Reads a spreadsheet into typed answers. Nothing is guessed: what has two meanings is in `asked`, and its cells are
 * faults of their rows until it is answered. A file that cannot be read gives `{ kind: 'fault' }`.
 * @param bytes the file: CSV, XLSX, XLS or ODS, recognised by its content
 */
export async function readSheet(
	bytes: Uint8Array<ArrayBuffer> | Blob,
	options: SheetOptions = {},
	work: Work = {},
) {
	const file = Object.assign(new Blob([bytes]), { name: '' })
	const ready = await prepareSheet(file, options, work)
	if (ready.kind === 'fault') return ready
	const { check, asked, unknown, sheets, format } = ready
	return {
		kind: 'sheet' as const,
		...{ format, sheets, asked, unknown },
		columns: check.columns.map(({ heading, use, note }, at) => ({
			column: columnLetters(at),
			heading,
			use,
			note,
		})),
		/** The first row that cannot be read any more, and why; null if the whole file can be read. */
		ends: check.ends,
		rows: () => peopleIn(ready, work),
	}
}
