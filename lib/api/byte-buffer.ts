/**
 * Bytes that come in pieces, kept in one buffer that grows with them.
 * @param maxBytes more are not kept
 */
export function byteBuffer(maxBytes: number) {
	let buffer = new Uint8Array()
	let size = 0
	return {
		/** Appends a copy of a piece; false, and nothing is kept of it, where there would be more than `maxBytes`. */
		append: (piece: Uint8Array): boolean => {
			if (size + piece.length > maxBytes) return false
			if (size + piece.length > buffer.length) {
				const larger = new Uint8Array(Math.min(maxBytes, Math.max(size + piece.length, 2 * buffer.length)))
				larger.set(buffer.subarray(0, size))
				buffer = larger
			}
			buffer.set(piece, size)
			size += piece.length
			return true
		},
		size: () => size,
		/** Gives all bytes so far, and begins again with none. */
		take: (): Uint8Array => {
			const taken = buffer.subarray(0, size)
			buffer = new Uint8Array()
			size = 0
			return taken
		},
	}
}
