/** A row as it stands in a file. Rows without anything in them are left out, and counted all the same. */
export type SheetRow = {
	/** As spreadsheets number it, from 1. */
	readonly number: number
	readonly cells: readonly string[]
	/** Quotation marks that do not fit, so that its cells may be cut wrongly. */
	readonly hasOddQuotes?: true
}

/** What was noticed on the way through a sheet. */
export type SheetNotes = {
	/** Merged cells, such as A2:A5: only the first of them holds the value. The first hundred. */
	readonly merged: readonly string[]
	/** How many ranges of cells are merged. */
	readonly mergedCount: number
	/** Formulas of which the file holds no result; their cells count as empty. */
	readonly unknownResults: number
}

/** Of a sheet in which nothing was noticed. */
export const noNotes: SheetNotes = { merged: [], mergedCount: 0, unknownResults: 0 }

export const isBlank = (cells: readonly string[]): boolean =>
	cells.every((cell) => cell === '' || cell.trim() === '')
