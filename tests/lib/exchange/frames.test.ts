import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LoadedPart, readSnapshot } from '@/lib/exchange/device/client/read-snapshot'
import { decompressed } from '@/lib/exchange/device/disk/gzip'
import { frameHeader, frameKinds, readFrames, type SnapshotFrame } from '@/lib/exchange/frames'
import { packOf } from '@/lib/exchange/server/packs/compress'
import { runs } from '@/tests/runs'

const bytesOf = (frames: readonly SnapshotFrame[]) =>
	Buffer.concat(frames.flatMap(({ kind, bytes }) => [frameHeader(kind, bytes.length), bytes]))

/** A stream that comes in pieces of these lengths, and then as a whole. */
function inPieces(bytes: Uint8Array, lengths: readonly number[]): ReadableStream<Uint8Array> {
	let at = 0
	const rest = [...lengths]
	return new ReadableStream({
		pull(controller) {
			const length = rest.shift() ?? bytes.length
			if (at >= bytes.length) return controller.close()
			controller.enqueue(bytes.slice(at, at + length))
			at += length
		},
	})
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
	const found: T[] = []
	for await (const value of values) found.push(value)
	return found
}

const frames = fc.array(
	fc.record({
		kind: fc.constantFrom(...frameKinds),
		bytes: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
	}),
	{ maxLength: 8 },
)

describe('the frames of a snapshot', () => {
	it('are read as they were written, in whatever pieces they come', async () => {
		await fc.assert(
			fc.asyncProperty(frames, fc.array(fc.integer({ min: 1, max: 40 })), async (written, lengths) => {
				expect(await all(readFrames(inPieces(bytesOf(written), lengths)))).toEqual(written)
			}),
			{ numRuns: runs(100) },
		)
	})

	it('of no known kind are an error', async () => {
		const strange = new Uint8Array([frameKinds.length, 0, 0, 0, 0])
		await expect(all(readFrames(inPieces(strange, [])))).rejects.toThrow('No frame')
	})
})

const record = '["candidates","k",3,{"key":"k"}]'
const bytes = (value: string) => new Uint8Array(Buffer.from(value))
const head = '{"complete":3,"view":"all","counts":{"candidates":2}}\n'
const line = '{"store":"candidates","key":"l","change":4,"value":{"key":"l"}}\n'

/** A list as a server sends it that packs lists, and as one does that does not. */
const lists = {
	'application/octet-stream': async () =>
		bytesOf([
			{ kind: 'head', bytes: bytes(head) },
			{ kind: 'pack', bytes: new Uint8Array(await packOf([record, record])) },
			{ kind: 'lines', bytes: bytes(line) },
			{ kind: 'end', bytes: new Uint8Array() },
		]),
	'application/x-ndjson': async () => {
		const [store, key, change, value] = JSON.parse(record)
		const packed = `${JSON.stringify({ store, key, change, value })}\n`
		return bytes(`${head}${packed}${packed}${line}{"end":true}\n`)
	},
}

it.each(Object.entries(lists))(
	'a list as %s is read whole, and counts as whole only if it is',
	async (type, make) => {
		const whole = await make()
		async function read(length: number) {
			const headers = { 'content-type': type }
			const parts = readSnapshot(new Response(inPieces(whole.subarray(0, length), [7]), { headers }))
			const found: LoadedPart[] = []
			for (;;) {
				const { done, value } = await parts.next().catch(() => ({ done: true as const, value: false }))
				if (done) return { isWhole: value, found }
				found.push(value)
			}
		}
		const { isWhole, found } = await read(whole.length)
		expect(isWhole).toBe(true)
		expect(found.flatMap((part) => ('head' in part ? [part.head.complete] : []))).toEqual([3])
		const keys = found.flatMap((part) => ('entries' in part ? part.entries.map(({ key }) => key) : []))
		expect(keys).toEqual(['k', 'k', 'l'])
		// The last sign is a line's end.
		const needed = whole.length - (type === 'application/x-ndjson' ? 1 : 0)
		for (let length = 0; length < needed; length++) expect((await read(length)).isWhole).toBe(false)
	},
)

it('a damaged pack is an error, and no part of a list', async () => {
	const pack = new Uint8Array(await packOf(['["candidates","k",3,{"key":"k"}]']))
	for (let at = 0; at < pack.length; at++) {
		const damaged = pack.slice(0, at)
		await expect(decompressed(damaged)).rejects.toThrow()
	}
})
