/** Why a file, or the rest of it, cannot be read. Each has a message that says what to do. */
export type SheetFault =
	/** No row with anything in it. */
	| 'empty'
	/** Neither text nor a workbook. */
	| 'not-a-sheet'
	/** A sheet in a format that is not read here: ODS, XLSB, XML or HTML. */
	| 'other-format'
	/** A workbook of Excel 97–2003 (.xls). */
	| 'old-excel'
	/** A workbook with a password. */
	| 'encrypted'
	/** A workbook that is cut off or broken. */
	| 'damaged'
	/** Unpacks to far more than a sheet of its size would, or to more than is safe to read. */
	| 'too-large'
	/** A row of more columns than a sheet has, or longer than any row. */
	| 'too-wide'
	/** A workbook of more parts, sheets or elements than are safe to read. */
	| 'too-complex'
	/** A workbook in which parts share a name or bytes, as no program writes it. */
	| 'overlapping'
	/** Text in none of the encodings that are read, or in two of them. */
	| 'encoding'
	/** A quotation mark that is never closed. */
	| 'open-quote'
	/** Changed, moved or taken away since it was chosen: browsers then refuse to read it. */
	| 'changed'

/** Ends the reading of a sheet; what has been read before it stands. */
export class SheetFailure extends Error {
	readonly fault: SheetFault
	/** The row from which on nothing could be read, counted from 1. */
	readonly row: number | null

	constructor(fault: SheetFault, { row = null, cause }: { row?: number | null; cause?: unknown } = {}) {
		super(fault, { cause })
		this.name = 'SheetFailure'
		this.fault = fault
		this.row = row
	}
}

const gone = ['NotReadableError', 'NotFoundError']

/** What a failure to read bytes means; a sheet that cannot be unpacked or parsed is damaged. */
export const faultOf = (cause: unknown): SheetFault => {
	if (cause instanceof SheetFailure) return cause.fault
	return cause instanceof DOMException && gone.includes(cause.name) ? 'changed' : 'damaged'
}
