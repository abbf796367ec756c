import { SheetFailure } from './sheet-failure'
import type { SheetNotes, SheetRow } from './sheet-row'

/** The supported file formats. */
export type SheetFormat = 'csv' | 'xlsx' | 'xls' | 'ods' | 'xml' | 'html'

/** A file with one or more sheets. */
export type Book = {
	readonly format: SheetFormat
	/** The names of the visible sheets; empty for a format with a single unnamed sheet. */
	readonly sheets: readonly string[]
	/**
	 * Reads a sheet in batches of rows, from the start. Throws a SheetFailure if it cannot be read any further.
	 * @param sheet its index among the visible ones
	 * @param onNotes called once the sheet has been read to the end
	 */
	readonly read: (sheet: number, onNotes?: (notes: SheetNotes) => void) => AsyncGenerator<SheetRow[]>
	/** The index of the first sheet that has values. Throws a SheetFailure if none has. */
	readonly firstWithValues: () => Promise<number>
}

/** The rows of the first batch; none if there is no row. */
export async function firstBatch(batches: AsyncGenerator<SheetRow[]>): Promise<SheetRow[]> {
	const { done, value } = await batches.next()
	await batches.return(undefined)
	return done ? [] : value
}

/** The index of the first sheet that has values, found by reading each until its first row. */
export async function firstSheetWithValues(read: Book['read'], sheets: number): Promise<number> {
	for (let sheet = 0; sheet < sheets; sheet++) if ((await firstBatch(read(sheet))).length > 0) return sheet
	throw new SheetFailure('empty')
}
