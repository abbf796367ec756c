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
}

/** The rows of the first batch; none if there is no row. */
export async function firstBatch(batches: AsyncGenerator<SheetRow[]>): Promise<SheetRow[]> {
	const { done, value } = await batches.next()
	await batches.return(undefined)
	return done ? [] : value
}
