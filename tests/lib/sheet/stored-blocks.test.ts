import { Buffer } from 'node:buffer'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inStoredBlocks, storedLength, withoutHeads } from '@/lib/sheet/xlsx/stored-blocks'

const full = 16 * (2 ** 16 - 5)
/** No block has room for a whole number of them. */
const someBytes = Buffer.from(Array.from({ length: 251 }, (_, at) => (at * 7) % 251))

test.each([0, 1, 65_530, 65_531, 65_532, full - 1, full, full + 1, 2 * full, 3 * full + 77, 20 * full + 1])(
	'%d bytes in stored blocks are of the length that was foretold, and unpack to themselves',
	async (size) => {
		const bytes = Buffer.alloc(size, someBytes)
		const cut = Math.floor(size / 3)
		const stream = new Blob([bytes.subarray(0, cut), bytes.subarray(cut)]).stream()
		const pieces: Uint8Array[] = []
		for await (const piece of inStoredBlocks(stream.getReader())) pieces.push(piece.slice())
		const stored = Buffer.concat(pieces)
		expect(stored.length).toBe(storedLength(size))
		expect(inflateRawSync(stored).equals(bytes)).toBe(true)
		expect(Buffer.concat(pieces.map(withoutHeads)).equals(bytes)).toBe(true)
		for (const piece of pieces.slice(0, -1)) expect(piece.length).toBe(2 ** 20)
	},
)
