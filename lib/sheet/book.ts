import { SheetFailure } from './sheet-failure'
import type { SheetNotes, SheetRow } from './sheet-row'

/** The formats of files that are read. */
export type SheetFormat = 'csv' | 'xlsx' | 'xls' | 'ods' | 'xml' | 'html' | 'sylk' | 'dif'

/** A file with one or more sheets. */
export type Book = {
	readonly format: SheetFormat
	/** The names of the visible sheets; empty for a format that has one sheet without a name. */
	readonly sheets: readonly string[]
	/**
	 * Reads a sheet in batches of rows, from the start. Throws a SheetFailure where it cannot be read any further.
	 * @param sheet its index among the visible ones
	 * @param onNotes called once the sheet has been read to the end
	 */
	readonly read: (sheet: number, onNotes?: (notes: SheetNotes) => void) => AsyncGenerator<SheetRow[]>
	/** The index of the first sheet that has values. Throws a SheetFailure if none has. */
	readonly firstWithValues: () => Promise<number>
}

/** The index of the first sheet that has values, found by reading each until its first row. */
export async function firstWithValues(read: Book['read'], sheets: number): Promise<number> {
	for (let sheet = 0; sheet < sheets; sheet++) {
		const rows = read(sheet)
		const { done } = await rows.next()
		await rows.return(undefined)
		if (!done) return sheet
	}
	throw new SheetFailure('empty')
}
