import type { Unzipping } from '../zip/unzip'

/*
 * Bytes as uncompressed deflate blocks (RFC 1951, 3.2.4), each with a five-byte header. The reader inflates deflated
 * entries in small pieces, which it parses faster than entries that were never compressed.
 */
const head = 5
const block = 1 << 16
const inBlock = block - head
/** Pieces have the length that the reader requests at a time; any other length would cost an extra copy. */
const pieceLength = 16 * block

/** The length of `size` bytes in stored blocks. */
export const storedLength = (size: number): number => size + head * Math.max(1, Math.ceil(size / inBlock))

/** Writes the headers of a filled piece's blocks; the very last block is flagged as final. */
function writeHeads(piece: Uint8Array, isLast: boolean) {
	const view = new DataView(piece.buffer, 0, piece.length)
	for (let at = 0; at < piece.length; at += block) {
		const length = Math.min(block, piece.length - at) - head
		view.setUint8(at, isLast && at + block >= piece.length ? 1 : 0)
		view.setUint16(at + 1, length, true)
		view.setUint16(at + 3, ~length & 0xffff, true)
	}
}

/** Wraps what is read in stored blocks, in pieces of equal length except the last. */
export async function* inStoredBlocks(reader: Unzipping): AsyncGenerator<Uint8Array> {
	let piece = new Uint8Array(pieceLength)
	let filled = head
	try {
		for (;;) {
			const { done, value } = await reader.read()
			if (done) break
			for (let from = 0; from < value.length; ) {
				if (filled % block === 0) {
					if (filled === pieceLength) {
						writeHeads(piece, false)
						yield piece
						piece = new Uint8Array(pieceLength)
						filled = 0
					}
					filled += head
				}
				const part = value.subarray(from, from + block - (filled % block))
				piece.set(part, filled)
				filled += part.length
				from += part.length
			}
		}
		const last = piece.subarray(0, filled)
		writeHeads(last, true)
		yield last
	} finally {
		await reader.cancel()
	}
}

/** The blocks of a piece, each without its header. */
export function* blocksOf(piece: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < piece.length; at += block) yield piece.subarray(at + head, at + block)
}

/** The bytes of a piece without its block headers. */
export function withoutHeads(piece: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(piece.length - head * Math.ceil(piece.length / block))
	let to = 0
	for (const part of blocksOf(piece)) {
		bytes.set(part, to)
		to += part.length
	}
	return bytes
}
