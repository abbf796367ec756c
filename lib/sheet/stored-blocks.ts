/*
 * Bytes in the form of deflate without any packing (RFC 1951, 3.2.4). A reader that takes packed bytes unpacks them in
 * small pieces, which is faster to parse than what it makes of bytes that were never packed.
 */
const longestBlock = 0xffff
const blocksAtOnce = 16
const blockHead = 5

/** How long so many bytes are in stored blocks. */
export const storedLength = (size: number): number =>
	size + blockHead * Math.max(1, Math.ceil(size / longestBlock))

export type Piece = { readonly bytes: Uint8Array<ArrayBuffer>; readonly isLast: boolean }

/** A stream in pieces of whole blocks, all but the last of one length. */
export async function* pieces(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Piece> {
	const reader = stream.getReader()
	let piece = new Uint8Array(longestBlock * blocksAtOnce)
	let filled = 0
	try {
		for (;;) {
			const { done, value } = await reader.read()
			if (done) break
			for (let from = 0; from < value.length; ) {
				if (filled === piece.length) {
					yield { bytes: piece, isLast: false }
					piece = new Uint8Array(piece.length)
					filled = 0
				}
				const part = value.subarray(from, from + piece.length - filled)
				piece.set(part, filled)
				filled += part.length
				from += part.length
			}
		}
		yield { bytes: piece.slice(0, filled), isLast: true }
	} finally {
		await reader.cancel().catch(() => {})
	}
}

/** A piece in stored blocks. */
export function inStoredBlocks({ bytes, isLast }: Piece): Uint8Array<ArrayBuffer> {
	const stored = new Uint8Array(storedLength(bytes.length))
	const view = new DataView(stored.buffer)
	let at = 0
	for (let from = 0; from === 0 || from < bytes.length; from += longestBlock) {
		const block = bytes.subarray(from, from + longestBlock)
		view.setUint8(at, isLast && from + longestBlock >= bytes.length ? 1 : 0)
		view.setUint16(at + 1, block.length, true)
		view.setUint16(at + 3, ~block.length & 0xffff, true)
		stored.set(block, at + blockHead)
		at += blockHead + block.length
	}
	return stored
}
