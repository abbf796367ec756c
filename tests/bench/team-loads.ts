import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { readFrames } from '@/lib/exchange/frames'
import { packFormat } from '@/lib/exchange/pack'
import type { EventData } from '@/lib/exchange/protocol'
import { eventStream } from '@/lib/exchange/server/event-stream'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { packWorkspace } from '@/lib/exchange/server/packs/make-packs'
import { snapshotStream } from '@/lib/exchange/server/packs/snapshot-stream'
import { changeOfEdited, edited, now, send } from './team'

/** Serves a stream over loopback while something is done with its address. */
async function serving<T>(
	stream: () => Promise<ReadableStream | null>,
	run: (address: string) => Promise<T>,
): Promise<T> {
	const server = createServer(async (_, response) => {
		const body = await stream()
		if (body) Readable.fromWeb(body as never).pipe(response)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	try {
		return await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
	} finally {
		server.closeAllConnections()
		server.close()
	}
}

/** Loads a stream of lines and parses each. */
async function loadLines(address: string) {
	const { body } = await fetch(address)
	let rest = ''
	let count = 0
	const decoder = new TextDecoder()
	for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
		const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
		rest = lines.pop() ?? ''
		for (const line of lines) if (JSON.parse(line)) count++
	}
	return count
}

/** Loads a list in packs and parses it, with Node's own way to decompress: what a browser takes is measured in one. */
async function loadPacks(address: string) {
	let count = 0
	const { body } = await fetch(address)
	for await (const { kind, bytes } of readFrames(body as ReadableStream<Uint8Array>))
		if (kind === 'pack') count += JSON.parse(String(gunzipSync(bytes))).length
	return count
}

const pieceBytes = 256 * 1024

/**
 * Seconds in which a new device loads everything, in packs and record by record, and in which it loads and parses the same
 * lines from memory; and in which the packs are made.
 */
export async function firstLoad([li]: readonly SignedInMember[]) {
	const signed = li as SignedInMember
	const streamOf = async (format: string | null) =>
		(await snapshotStream(signed, { openings: null, format }))?.body ?? null
	const inLines = () => streamOf(null)
	const inPacks = () => streamOf(String(packFormat))
	const whole = Buffer.from(await new Response(await inLines()).arrayBuffer())
	const pieces = () => {
		let at = 0
		return new ReadableStream({
			pull(controller) {
				if (at >= whole.length) return controller.close()
				controller.enqueue(whole.subarray(at, at + pieceBytes))
				at += pieceBytes
			},
		})
	}
	const start = now()
	if (!(await packWorkspace(signed.workspace))) throw new Error('There are no packs')
	const packing = (now() - start) / 1000
	const packs = await new Response(await inPacks()).arrayBuffer()
	return {
		bytes: whole.length,
		packedBytes: packs.byteLength,
		packing,
		byRecord: () => serving(inLines, loadLines),
		ours: () => serving(inPacks, loadPacks),
		alone: () => serving(async () => pieces(), loadLines),
	}
}

/** Milliseconds from when a member sends a change until a colleague has it, who is told by an event. */
export async function seenByColleague(
	[li, wang]: readonly SignedInMember[],
	rounds: number,
): Promise<readonly number[]> {
	const [mine, theirs] = [li as SignedInMember, wang as SignedInMember]
	const going = new AbortController()
	const channel = {
		findSession: async () => ({
			...theirs,
			device: { ...theirs.device, id: '', keptDays: null, openings: null },
		}),
		withChanges: true,
		signal: going.signal,
	}
	const taken: number[] = []
	await serving(
		() => eventStream(theirs, channel),
		async (address) => {
			const { body } = await fetch(address)
			const reader = (body as ReadableStream<Uint8Array>).getReader()
			await reader.read()
			let from = await changeOfEdited(mine)
			for (let round = 0; round < rounds; round++) {
				const start = now()
				const sending = send(mine, [edited(round, from)])
				const { value } = await reader.read()
				const told: EventData = JSON.parse(new TextDecoder().decode(value).replace('data:', ''))
				const { complete } = await sending
				if (told.changes?.entries[0]?.key !== 'edited') throw new Error('Not seen')
				taken.push(now() - start)
				from = complete
			}
			going.abort()
		},
	)
	return taken
}
