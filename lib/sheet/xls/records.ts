import { maxBinaryRecords } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'

/** The kinds of BIFF8 records that are read ([MS-XLS] 2.3). */
export const kinds = {
	formula: 0x06,
	endOfPart: 0x0a,
	dateMode: 0x22,
	filePassword: 0x2f,
	continued: 0x3c,
	boundSheet: 0x85,
	multipleNumbers: 0xbd,
	richText: 0xd6,
	mergedCells: 0xe5,
	cellFormat: 0xe0,
	sharedTexts: 0xfc,
	sharedText: 0xfd,
	number: 0x203,
	text: 0x204,
	truthOrError: 0x205,
	resultText: 0x207,
	row: 0x208,
	smallNumber: 0x27e,
	numberFormat: 0x41e,
	startOfPart: 0x809,
} as const

/** A record's kind, and the offsets of its data. */
export type BinaryRecord = { kind: number; from: number; to: number }

const headLength = 4
const scratch = new DataView(new ArrayBuffer(8))

/**
 * The records of a workbook's stream, from an offset on. The same object is yielded each time, with new values.
 * @throws SheetFailure if a record extends beyond the end, or if there are too many
 */
export function* recordsFrom(bytes: Uint8Array, offset: number): Generator<BinaryRecord> {
	const record: BinaryRecord = { kind: 0, from: 0, to: 0 }
	let count = 0
	for (let at = offset; at + headLength <= bytes.length; at = record.to) {
		const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]
		record.kind = a | (b << 8)
		record.from = at + headLength
		record.to = record.from + (c | (d << 8))
		// The space after the last record is filled with zeros.
		if (record.kind === 0 && record.to === record.from) return
		if (record.to > bytes.length) throw new SheetFailure('damaged')
		if (++count > maxBinaryRecords) throw new SheetFailure('too-complex')
		yield record
	}
}

/** Reads the values of a record one after another; a record that is too short is damaged. */
export class RecordReader {
	private readonly view: DataView
	private at: number
	private readonly end: number

	constructor(bytes: Uint8Array, { from, to }: Pick<BinaryRecord, 'from' | 'to'>) {
		this.view = new DataView(bytes.buffer, bytes.byteOffset)
		this.at = from
		this.end = to
	}

	private take(length: number): number {
		const from = this.at
		this.at += length
		if (this.at > this.end) throw new SheetFailure('damaged')
		return from
	}

	left(): number {
		return this.end - this.at
	}

	skip(length: number): void {
		this.take(length)
	}

	back(length: number): void {
		this.at -= length
	}

	u8(): number {
		return this.view.getUint8(this.take(1))
	}

	u16(): number {
		return this.view.getUint16(this.take(2), true)
	}

	u32(): number {
		return this.view.getUint32(this.take(4), true)
	}

	f64(): number {
		return this.view.getFloat64(this.take(8), true)
	}

	/**
	 * A number in the short form: an integer of 30 bits or the first half of a floating-point number, possibly in
	 * hundredths.
	 */
	shortNumber(): number {
		const raw = this.u32()
		scratch.setUint32(4, raw & ~3, true)
		const value = (raw & 2) !== 0 ? (raw | 0) >> 2 : scratch.getFloat64(0, true)
		return (raw & 1) !== 0 ? value / 100 : value
	}

	/** A text after its length: a byte says whether each character takes one byte or two. */
	text(length: number): string {
		const isWide = (this.u8() & 1) !== 0
		const from = this.take(isWide ? length * 2 : length)
		return charactersOf(this.view, from, length, isWide)
	}
}

/** Characters in UTF-16, or the low bytes of such characters. */
export function charactersOf(view: DataView, from: number, length: number, isWide: boolean): string {
	let text = ''
	for (let at = 0; at < length; at++)
		text += String.fromCharCode(isWide ? view.getUint16(from + at * 2, true) : view.getUint8(from + at))
	return text
}
