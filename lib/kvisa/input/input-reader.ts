import { byteBuffer } from '@/lib/api/byte-buffer'
import { type Line, lineSplitter } from '@/lib/api/split-lines'
import { maxBodyBytes, maxPastedCharacters } from '@/lib/limits/limits'

const decoder = new TextDecoder()

/** Reads a stream line by line, or to its end. A line that is too long counts as one that cannot be read. */
export function inputReader(source: AsyncIterable<Uint8Array>) {
	const splitter = lineSplitter(maxPastedCharacters)
	const waiting: Line[] = []
	let pieces: AsyncIterator<Uint8Array> | null = null
	let isOver = false
	return {
		/** The next line; null at the end. */
		next: async (): Promise<string | null> => {
			pieces ??= source[Symbol.asyncIterator]()
			while (waiting.length === 0 && !isOver) {
				const { done, value } = await pieces.next()
				isOver = done === true
				waiting.push(...(isOver ? splitter.end() : splitter.push(value)))
			}
			const line = waiting.shift()
			if (!line) return null
			return line.bytes === null ? '' : decoder.decode(line.bytes)
		},
		/** All bytes; null if they are more than so many. */
		rest: async (maxBytes = maxBodyBytes): Promise<Uint8Array | null> => {
			const bytes = byteBuffer(maxBytes)
			for await (const piece of source) if (!bytes.append(piece)) return null
			return bytes.take()
		},
	}
}
