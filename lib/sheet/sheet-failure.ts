/** Why a file, or the rest of it, cannot be read. Each has a message that says what to do. */
export type SheetFault =
	/** No row other than blank ones. */
	| 'empty'
	/** Neither text nor a workbook. */
	| 'not-a-sheet'
	/** A sheet in a format that is not supported: XLSB, Numbers, or a page with its pictures in one file. */
	| 'other-format'
	/** A workbook from an Excel version before 97. */
	| 'old-excel'
	/** A workbook with a password. */
	| 'encrypted'
	/**
	 * A workbook of Excel 97–2003, or an OpenDocument spreadsheet, with a password: decrypting these is not supported.
	 */
	| 'encrypted-old'
	/** A workbook that is truncated or corrupt. */
	| 'damaged'
	/** Decompresses to far more than a sheet of its size should, or to more than is safe to read. */
	| 'too-large'
	/** A row with too many columns, or too long. */
	| 'too-wide'
	/** A workbook with more parts, sheets or elements than is safe to read. */
	| 'too-complex'
	/** Takes more work than a sheet may, though each of its parts is within its limits. */
	| 'too-much-work'
	/** A workbook in which parts share a name or bytes, which no program writes. */
	| 'overlapping'
	/** Text in none of the supported encodings, or in a mixture of them. */
	| 'encoding'
	/** A quotation mark that is never closed. */
	| 'open-quote'
	/** Changed, moved or deleted since it was chosen: browsers then refuse to read it. */
	| 'changed'

/** Thrown when a sheet cannot be read any further; rows read before remain valid. */
export class SheetFailure extends Error {
	readonly fault: SheetFault
	/** The first row that could not be read, counted from 1. */
	readonly row: number | null

	constructor(fault: SheetFault, { row = null, cause }: { row?: number | null; cause?: unknown } = {}) {
		super(fault, { cause })
		this.name = 'SheetFailure'
		this.fault = fault
		this.row = row
	}
}

const gone = ['NotReadableError', 'NotFoundError']

/** The fault for an error while reading bytes; a sheet that cannot be decompressed or parsed is damaged. */
export const faultOf = (cause: unknown): SheetFault => {
	if (cause instanceof SheetFailure) return cause.fault
	return cause instanceof DOMException && gone.includes(cause.name) ? 'changed' : 'damaged'
}
