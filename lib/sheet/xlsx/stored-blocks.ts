import type { Unzipping } from './zip-directory'

/*
 * Bytes in the form of deflate without any packing (RFC 1951, 3.2.4): blocks with a head of five bytes. A reader that
 * takes packed bytes unpacks them in small pieces, which are faster to parse than what it makes of bytes never packed.
 */
const head = 5
const block = 1 << 16
const inBlock = block - head
/** Pieces are as long as what the reader asks for at a time; any other length would be copied once more. */
const pieceLength = 16 * block

/** How long so many bytes are in stored blocks. */
export const storedLength = (size: number): number => size + head * Math.max(1, Math.ceil(size / inBlock))

/** Writes the heads of the blocks of a piece that is filled up to its length; the last block of all says so. */
function writeHeads(piece: Uint8Array, isLast: boolean) {
	const view = new DataView(piece.buffer, 0, piece.length)
	for (let at = 0; at < piece.length; at += block) {
		const length = Math.min(block, piece.length - at) - head
		view.setUint8(at, isLast && at + block >= piece.length ? 1 : 0)
		view.setUint16(at + 1, length, true)
		view.setUint16(at + 3, ~length & 0xffff, true)
	}
}

/** What is read, in stored blocks, in pieces of one length but for the last. */
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

/** The blocks of a piece, each without its head. */
export function* blocksOf(piece: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < piece.length; at += block) yield piece.subarray(at + head, at + block)
}

/** The bytes of a piece without the heads of its blocks. */
export function withoutHeads(piece: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(piece.length - head * Math.ceil(piece.length / block))
	let to = 0
	for (const part of blocksOf(piece)) {
		bytes.set(part, to)
		to += part.length
	}
	return bytes
}
