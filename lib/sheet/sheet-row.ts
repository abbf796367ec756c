/** A row of a file. Blank rows are skipped but still counted in the numbering. */
export type SheetRow = {
	/** The row number as in spreadsheets, from 1. */
	readonly number: number
	readonly cells: readonly string[]
	/** Has unbalanced quotation marks, so its cells may be split wrongly. */
	readonly hasOddQuotes?: true
	/** Is hidden in the sheet, by hand or by a filter. */
	readonly isHidden?: true
}

/** The maximum number of merged ranges that are named. */
export const maxMergedNamed = 100

/** What was noticed while reading a sheet. */
export type SheetNotes = {
	/** The first merged ranges, such as A2:A5, of which only the first cell holds the value. */
	readonly merged: readonly string[]
	/** The number of merged ranges. */
	readonly mergedCount: number
	/** The number of formulas without a stored result; their cells count as empty. */
	readonly unknownResults: number
	/** If several sheets were read as one: each with the number of the row before its first. */
	readonly parts?: readonly { readonly name: string; readonly after: number }[]
}

/** The notes of a sheet about which there is nothing to note. */
export const noNotes: SheetNotes = {
	merged: [],
	mergedCount: 0,
	unknownResults: 0,
}

export const isBlankRow = (cells: readonly string[]): boolean =>
	cells.every((cell) => cell === '' || cell.trim() === '')
