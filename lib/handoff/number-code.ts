import { type BitReader, type BitWriter, bitsFor } from './bits'

type Range = { readonly min: number; readonly max: number }

/** Whole numbers, tenths and hundredths use the bits that their range needs; any other number all of its 64 bits. */
const shifts = [1, 10, 100] as const
const exact = shifts.length

const widthOf = ({ min, max }: Range, shift: number) => bitsFor((max - min) * shift + 1)

/** Writes a number of a range; decoding gives exactly the same number. */
export function encodeNumber(writer: BitWriter, range: Range, value: number): void {
	const kind = shifts.findIndex((shift) => Math.round(value * shift) / shift === value)
	const shift = shifts[kind]
	if (shift !== undefined && value >= range.min && value <= range.max) {
		writer.write(kind, 2)
		writer.write(Math.round(value * shift) - range.min * shift, widthOf(range, shift))
		return
	}
	const view = new DataView(new ArrayBuffer(8))
	view.setFloat64(0, value)
	writer.write(exact, 2)
	writer.write(view.getUint32(0), 32)
	writer.write(view.getUint32(4), 32)
}

/** Reads what `encodeNumber` wrote. */
export function decodeNumber(reader: BitReader, range: Range): number {
	const shift = shifts[reader.read(2)]
	if (shift !== undefined) return (reader.read(widthOf(range, shift)) + range.min * shift) / shift
	const view = new DataView(new ArrayBuffer(8))
	view.setUint32(0, reader.read(32))
	view.setUint32(4, reader.read(32))
	return view.getFloat64(0)
}
