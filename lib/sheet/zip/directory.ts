import { maxZipDirectoryBytes, maxZipEntries } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'

/** A file inside a zip archive, as the archive's directory describes it. */
export type ZipEntry = {
	readonly name: string
	readonly isDeflated: boolean
	readonly packedSize: number
	readonly size: number
	/** The CRC-32 checksum of the uncompressed bytes. */
	readonly sum: number
	/** The offset of its header. */
	readonly offset: number
	/** The offset of the next file or of the directory, which its bytes must not extend beyond. */
	readonly limit: number
}

const endLength = 22
const maxCommentLength = 0xffff
const endSignature = 0x06054b50
const longEndSignature = 0x06064b50
const longEndPointerSignature = 0x07064b50
const entrySignature = 0x02014b50
const inLongForm = 0xffffffff
/** The length of a file's header, before its name. */
export const headerLength = 30

const damaged = () => new SheetFailure('damaged')

/**
 * Some bytes of a file.
 * @throws SheetFailure 'damaged' if it does not reach that far
 */
export async function viewOf(file: Blob, from: number, to: number) {
	if (from < 0 || to > file.size) throw damaged()
	return new DataView(await file.slice(from, to).arrayBuffer())
}

async function directoryPlace(file: Blob): Promise<{ offset: number; size: number }> {
	const from = Math.max(0, file.size - endLength - maxCommentLength)
	const tail = await viewOf(file, from, file.size)
	for (let at = tail.byteLength - endLength; at >= 0; at--) {
		if (tail.getUint32(at, true) !== endSignature) continue
		const [size, offset] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)]
		return size === inLongForm || offset === inLongForm
			? longDirectoryPlace(file, from + at)
			: { offset, size }
	}
	throw damaged()
}

async function longDirectoryPlace(file: Blob, end: number) {
	const pointer = await viewOf(file, end - 20, end)
	if (pointer.getUint32(0, true) !== longEndPointerSignature) throw damaged()
	const at = Number(pointer.getBigUint64(8, true))
	const long = await viewOf(file, at, at + 56)
	if (long.getUint32(0, true) !== longEndSignature) throw damaged()
	return { size: Number(long.getBigUint64(40, true)), offset: Number(long.getBigUint64(48, true)) }
}

/** Replaces values that do not fit into 32 bits by those in the ZIP64 extra field, which are in the same order. */
function longForm(extra: DataView, short: readonly number[]): number[] {
	for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
		if (extra.getUint16(at, true) !== 1) continue
		let next = at + 4
		return short.map((value) => {
			if (value !== inLongForm) return value
			next += 8
			return Number(extra.getBigUint64(next - 8, true))
		})
	}
	return [...short]
}

type ListedEntry = Omit<ZipEntry, 'limit'>

/** Sets each file's limit; throws if a file overlaps another one or the directory. */
function withLimits(entries: readonly ListedEntry[], directory: number): ZipEntry[] {
	const inOrder = entries.toSorted((a, b) => a.offset - b.offset)
	return inOrder.map((entry, at) => {
		const limit = inOrder[at + 1]?.offset ?? directory
		if (entry.offset + headerLength + entry.packedSize > limit) throw new SheetFailure('overlapping')
		return { ...entry, limit }
	})
}

/**
 * The files of a zip archive by their names, from its directory alone.
 * @throws SheetFailure if two files share a name or bytes, if there are too many, or if the directory is damaged
 */
export async function readDirectory(file: Blob): Promise<ReadonlyMap<string, ZipEntry>> {
	const { offset, size } = await directoryPlace(file)
	if (size > maxZipDirectoryBytes) throw new SheetFailure('too-complex')
	const view = await viewOf(file, offset, offset + size)
	const entries: ListedEntry[] = []
	try {
		for (let at = 0; at + 46 <= size && view.getUint32(at, true) === entrySignature; ) {
			if (entries.length === maxZipEntries) throw new SheetFailure('too-complex')
			const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)]
			entries.push(entryAt(view, at, { nameLength, extraLength }))
			at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
		}
	} catch (cause) {
		throw cause instanceof RangeError ? damaged() : cause
	}
	const byName = new Map(withLimits(entries, offset).map((entry) => [entry.name, entry]))
	if (byName.size < entries.length) throw new SheetFailure('overlapping')
	return byName
}

type Lengths = { readonly nameLength: number; readonly extraLength: number }

function entryAt(view: DataView<ArrayBuffer>, at: number, { nameLength, extraLength }: Lengths): ListedEntry {
	const nameAt = view.byteOffset + at + 46
	const name = new TextDecoder().decode(new Uint8Array(view.buffer, nameAt, nameLength))
	const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
	const extra = new DataView(view.buffer, nameAt + nameLength, extraLength)
	const [full = 0, packedSize = 0, offset = 0] = longForm(extra, short)
	const method = view.getUint16(at + 10, true)
	if (method !== 0 && method !== 8) throw damaged()
	return {
		name,
		isDeflated: method === 8,
		packedSize,
		size: full,
		sum: view.getUint32(at + 16, true),
		offset,
	}
}
