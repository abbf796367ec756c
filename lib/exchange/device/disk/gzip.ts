/** Passes bytes through a stream. It is written to as it is: a `Blob` in front takes half as long again. */
function through(
	bytes: Uint8Array<ArrayBuffer>,
	{ readable, writable }: CompressionStream | DecompressionStream,
) {
	const writer = writable.getWriter()
	// What is wrong with the bytes is told by the other end.
	writer.write(bytes).catch(() => {})
	writer.close().catch(() => {})
	return new Response(readable)
}

/** Compresses JSON. */
export async function compressed(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
	const text = new TextEncoder().encode(JSON.stringify(value))
	return new Uint8Array(await through(text, new CompressionStream('gzip')).arrayBuffer())
}

/**
 * The value of compressed JSON.
 * @throws if it is none
 */
export const decompressed = (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> =>
	through(bytes, new DecompressionStream('gzip')).json()
