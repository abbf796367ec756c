import type { BitReader, BitWriter } from './bits'

/** The longest text that a code holds, in bytes of UTF-8. */
const mostBytes = 255

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Whether a text is short enough for a code. */
export const fitsCode = (text: string): boolean => bytesOf(text).length <= mostBytes

/** Writes a short text. Longer ones are a mistake of the caller, for nothing may be cut off unseen. */
export function writeText(writer: BitWriter, text: string): void {
	const bytes = bytesOf(text)
	if (bytes.length > mostBytes) throw new RangeError(`A text of ${bytes.length} bytes`)
	const isAscii = bytes.every((byte) => byte < 128)
	writer.writeFlag(isAscii)
	writer.write(bytes.length, 8)
	for (const byte of bytes) writer.write(byte, isAscii ? 7 : 8)
}

/** Reads what `writeText` wrote. */
export function readText(reader: BitReader): string {
	const width = reader.readFlag() ? 7 : 8
	const bytes = Uint8Array.from({ length: reader.read(8) }, () => reader.read(width))
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
