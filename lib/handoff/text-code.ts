import { cutMark } from '@/lib/i18n/cut-mark'
import { maxCodeTextBytes } from '@/lib/limits/limits'
import type { BitReader, BitWriter } from './bits'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Whether a text is short enough for a code. */
export const fitsCode = (text: string): boolean => bytesOf(text).length <= maxCodeTextBytes

/** A text truncated to fit into a code; a truncated one ends in a mark. */
export function cutForCode(text: string): string {
	if (fitsCode(text)) return text
	let cut = ''
	for (const character of text) {
		if (!fitsCode(cut + character + cutMark)) break
		cut += character
	}
	return cut + cutMark
}

/** Writes a short text. A longer one is an error of the caller, since nothing may be cut off silently. */
export function encodeText(writer: BitWriter, text: string): void {
	const bytes = bytesOf(text)
	if (bytes.length > maxCodeTextBytes) throw new RangeError(`A text of ${bytes.length} bytes`)
	const isAscii = bytes.every((byte) => byte < 128)
	writer.writeFlag(isAscii)
	writer.write(bytes.length, 8)
	for (const byte of bytes) writer.write(byte, isAscii ? 7 : 8)
}

/** Reads what `encodeText` wrote. */
export function decodeText(reader: BitReader): string {
	const width = reader.readFlag() ? 7 : 8
	const bytes = Uint8Array.from({ length: reader.read(8) }, () => reader.read(width))
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
