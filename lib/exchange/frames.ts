/**
 * A snapshot as a device asks for it (`format`): frames, each with its kind, the number of its bytes, and these. `head` and
 * `lines` are JSON, a line each; a pack lies as the server has it; `end` is empty: a stream without it broke off.
 */
export const frameKinds = ['head', 'lines', 'pack', 'end'] as const
export type FrameKind = (typeof frameKinds)[number]
export type SnapshotFrame = { readonly kind: FrameKind; readonly bytes: Uint8Array<ArrayBuffer> }

/** One for the kind, four for the length. */
const headerBytes = 5

/** What precedes the bytes of a frame. */
export function frameHeader(kind: FrameKind, length: number): Uint8Array<ArrayBuffer> {
	const header = new Uint8Array(headerBytes)
	header[0] = frameKinds.indexOf(kind)
	new DataView(header.buffer).setUint32(1, length)
	return header
}

/** Collects pieces of a stream and gives as many of their bytes as are wanted. */
function byteQueue() {
	const pieces: Uint8Array[] = []
	let length = 0
	return {
		add(piece: Uint8Array) {
			pieces.push(piece)
			length += piece.length
		},
		has: (count: number) => length >= count,
		take(count: number): Uint8Array<ArrayBuffer> {
			const taken = new Uint8Array(count)
			let filled = 0
			while (filled < count) {
				const piece = pieces[0] as Uint8Array
				const part = piece.subarray(0, count - filled)
				taken.set(part, filled)
				filled += part.length
				if (part.length === piece.length) pieces.shift()
				else pieces[0] = piece.subarray(part.length)
			}
			length -= count
			return taken
		},
	}
}

/**
 * The frames of a stream, up to its end.
 * @throws if a frame is of no known kind
 */
export async function* readFrames(body: ReadableStream<Uint8Array>): AsyncGenerator<SnapshotFrame> {
	const queue = byteQueue()
	const reader = body.getReader()
	let header: DataView | null = null
	try {
		for (;;) {
			const { done, value } = await reader.read()
			if (value) queue.add(value)
			for (;;) {
				if (!header && queue.has(headerBytes)) header = new DataView(queue.take(headerBytes).buffer)
				if (!header || !queue.has(header.getUint32(1))) break
				const kind = frameKinds[header.getUint8(0)]
				if (!kind) throw new Error('No frame of a snapshot')
				yield { kind, bytes: queue.take(header.getUint32(1)) }
				header = null
			}
			if (done) return
		}
	} finally {
		reader.cancel().catch(() => {})
	}
}
