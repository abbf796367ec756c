import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'
import { sheetMeter } from '@/lib/sheet/meter'
import { openArchive } from '@/lib/sheet/zip/archive'

type Packed = { readonly packed: Uint8Array; readonly size: number; readonly sum?: number }

/** A zip archive of texts by name, or of already packed bytes that may claim any size. */
export function zipOf(files: Readonly<Record<string, string | Packed>>, { deflate = true } = {}): Blob {
	const parts: Uint8Array[] = []
	const directory: Uint8Array[] = []
	let offset = 0
	for (const [name, content] of Object.entries(files)) {
		const whole = typeof content === 'string' ? Buffer.from(content) : null
		const packed =
			typeof content === 'string'
				? deflate
					? deflateRawSync(content)
					: Buffer.from(content)
				: content.packed
		const size = typeof content === 'string' ? Buffer.byteLength(content) : content.size
		const sum = typeof content === 'string' ? crc32(whole ?? packed) : (content.sum ?? 0)
		const head = Buffer.alloc(26)
		head.writeUInt16LE(20, 0)
		head.writeUInt16LE(deflate || !whole ? 8 : 0, 4)
		head.writeUInt32LE(sum, 10)
		head.writeUInt32LE(packed.length, 14)
		head.writeUInt32LE(size, 18)
		head.writeUInt16LE(Buffer.byteLength(name), 22)
		const place = Buffer.alloc(14)
		place.writeUInt32LE(offset, 10)
		directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, place, Buffer.from(name))
		parts.push(Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed)
		offset += 30 + Buffer.byteLength(name) + packed.length
	}
	const end = Buffer.alloc(18)
	// On this disk, and on all.
	end.writeUInt16LE(Object.keys(files).length, 4)
	end.writeUInt16LE(Object.keys(files).length, 6)
	end.writeUInt32LE(
		directory.reduce((total, { length }) => total + length, 0),
		8,
	)
	end.writeUInt32LE(offset, 12)
	return new Blob([...parts, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end] as BlobPart[])
}

/** The texts of a zip archive by their names. */
export async function zipEntries(file: Blob): Promise<Record<string, string>> {
	const { entries, wholeText } = await openArchive(file, sheetMeter())
	const texts: Record<string, string> = {}
	for (const [name, entry] of entries) texts[name] = await wholeText(entry, entry.size)
	return texts
}
