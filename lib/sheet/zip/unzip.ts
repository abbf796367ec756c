import { faultOf, SheetFailure } from '../sheet-failure'
import { headerLength, viewOf, type ZipEntry } from './directory'

const headerSignature = 0x04034b50

type Bytes = Uint8Array<ArrayBuffer>

/** A reader of uncompressed bytes, piece by piece on demand. */
export type UnzippedReader = {
	readonly read: () => Promise<ReadableStreamReadResult<Bytes>>
	readonly cancel: () => Promise<void>
}

/**
 * The bytes of a file inside the archive, decompressed as they are read.
 * @throws SheetFailure, here or while reading, if the file is damaged: also for a wrong size or checksum
 */
export async function unzip(file: Blob, entry: ZipEntry): Promise<UnzippedReader> {
	const header = await viewOf(file, entry.offset, entry.offset + headerLength)
	if (header.getUint32(0, true) !== headerSignature) throw new SheetFailure('damaged')
	const from = entry.offset + headerLength + header.getUint16(26, true) + header.getUint16(28, true)
	if (from + entry.packedSize > entry.limit) throw new SheetFailure('overlapping')
	const packed = file.slice(from, from + entry.packedSize)
	const bytes = entry.isDeflated
		? asGzip(packed, entry).stream().pipeThrough(new DecompressionStream('gzip'))
		: packed.stream()
	return ofSize(bytes as ReadableStream<Bytes>, entry.size)
}

/** Wraps the compressed bytes in a gzip header and trailer, so that the browser verifies the checksum. */
function asGzip(packed: Blob, { sum, size }: ZipEntry) {
	const tail = new DataView(new ArrayBuffer(8))
	tail.setUint32(0, sum, true)
	tail.setUint32(4, size % 2 ** 32, true)
	return new Blob([new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]), packed, tail])
}

function ofSize(stream: ReadableStream<Bytes>, size: number): UnzippedReader {
	const reader = stream.getReader()
	let seen = 0
	return {
		read: async () => {
			const result = await reader.read().catch((cause) => {
				throw new SheetFailure(faultOf(cause), { cause })
			})
			seen += result.value?.length ?? 0
			if (seen <= size && !(result.done && seen < size)) return result
			await reader.cancel().catch(() => {})
			throw new SheetFailure('damaged')
		},
		cancel: () => reader.cancel().catch(() => {}),
	}
}

/**
 * All bytes of a small file inside the archive.
 * @throws SheetFailure if it is larger than `largest` bytes, or damaged
 */
export async function unzipWhole(file: Blob, entry: ZipEntry, largest: number): Promise<Bytes> {
	if (entry.size > largest) throw new SheetFailure('too-large')
	const whole = new Uint8Array(entry.size)
	let at = 0
	const reader = await unzip(file, entry)
	for (;;) {
		const { done, value } = await reader.read()
		if (done) return whole
		whole.set(value, at)
		at += value.length
	}
}
