/**
 * Creates a growable buffer for bytes that arrive in pieces.
 * @param maxBytes the maximum size
 */
export function byteBuffer(maxBytes: number) {
	let buffer = new Uint8Array()
	let size = 0
	return {
		/** Appends a copy of a piece; returns false, and appends nothing, if that would exceed `maxBytes`. */
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
		/** Returns all bytes so far and empties the buffer. */
		take: (): Uint8Array => {
			const taken = buffer.subarray(0, size)
			buffer = new Uint8Array()
			size = 0
			return taken
		},
	}
}
