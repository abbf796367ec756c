import type { SheetFormat } from '../book'
import type { Separator, SheetPiece } from '../csv/csv-pieces'
import type { TextEncodingName } from '../csv/encodings'
import type { Letters } from '../csv/letters'
import type { Meter } from '../meter'
import type { SheetFault } from '../sheet-failure'
import type { SheetNotes, SheetRow } from '../sheet-row'

/** A sheet that can be read. */
export type Sheet = {
	readonly kind: 'rows'
	readonly format: SheetFormat
	/** The names of a workbook's visible sheets, for the user to choose from; empty for text. */
	readonly sheets: readonly string[]
	/** The index among them of the one that is read, or is read first. */
	readonly sheet: number
	/**
	 * The names of sheets that were to be read together with it but could not be, because their headings are not known.
	 */
	readonly apart: readonly string[]
	readonly encoding: TextEncodingName | null
	/** For text whose encoding can only be told from its letters: the ways to read it. */
	readonly letters: Letters | null
	readonly separator: Separator | null
	/** Reads all rows in batches, from the start and in constant memory. Throws a SheetFailure if it cannot read on. */
	readonly batches: () => AsyncGenerator<SheetRow[]>
	/** The same rows as raw pieces, for callers that do not need each row separately: see `readColumns`. */
	readonly pieces: () => AsyncGenerator<SheetPiece>
	/** What was noticed when the sheet was last read to the end. */
	readonly notes: () => SheetNotes
	/** Counts the work of reading it. */
	readonly meter: Meter
}

export type OpenedSheet =
	| Sheet
	| {
			readonly kind: 'fault'
			readonly fault: SheetFault
			/** The first row that cannot be read; null for the file as a whole. */
			readonly row: number | null
	  }

export type Choices = {
	/** The index of the sheet to read; by default the first with known headings, otherwise the first with values. */
	readonly sheet?: number
	/** The indices of further sheets to read below it. */
	readonly further?: readonly number[]
	/** The heading of the column that says which of several sheets a row is from. */
	readonly sheetHeading?: string
	/** The cell separator, if the user overrides the detected one. */
	readonly separator?: Separator
	/** The encoding of text, if the user overrides the recognised one. */
	readonly encoding?: TextEncodingName
}
