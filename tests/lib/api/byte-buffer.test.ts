import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteBuffer } from '@/lib/api/byte-buffer'

const miB = 1024 * 1024

test('pieces are kept in order, as many as there is room for', () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), fc.nat(400), (pieces, maxBytes) => {
			const buffer = byteBuffer(maxBytes)
			const kept = pieces.filter((piece) => buffer.append(piece))
			const bytes = kept.flatMap((piece) => [...piece])
			expect(bytes.length).toBeLessThanOrEqual(maxBytes)
			expect(buffer.size()).toBe(bytes.length)
			expect([...buffer.take()]).toEqual(bytes)
			expect([...buffer.take()]).toEqual([])
		}),
	)
})

test('a million pieces of one byte take no more memory than their bytes twice', () => {
	const buffer = byteBuffer(2 * miB)
	const piece = new Uint8Array([7])
	for (let at = 0; at < miB + 1; at++) buffer.append(piece)
	const bytes = buffer.take()
	expect(bytes.length).toBe(miB + 1)
	expect(bytes.buffer.byteLength).toBeLessThanOrEqual(2 * bytes.length)
})

test('what is kept is a copy', () => {
	const buffer = byteBuffer(10)
	const piece = new Uint8Array([1, 2])
	buffer.append(piece)
	piece.fill(0)
	expect([...buffer.take()]).toEqual([1, 2])
})
