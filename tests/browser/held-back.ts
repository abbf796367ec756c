import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { frameHeader, readFrames } from '@/lib/exchange/frames'

/** Lists that go through it stop after so many packs with candidates, until they are let through. */
export type HeldBack = {
	readonly origin: string
	/** Holds back the lists that are asked for from now on. */
	readonly hold: () => void
	/** Lets everything through. */
	readonly letOn: () => void
	/** Breaks off what is held back; what is asked for afterwards comes through. */
	readonly breakOff: () => void
	readonly close: () => void
}

/**
 * A proxy in front of a server, at an address of its own.
 * @param target where the server is, which may start later
 * @param packs how many packs with candidates are let through
 */
export async function heldBack(target: () => string, packs: number): Promise<HeldBack> {
	let isHolding = false
	let go = () => {}
	let cut: (reason: Error) => void = () => {}
	let until = Promise.resolve()

	async function* held(body: ReadableStream<Uint8Array>) {
		const waits = until
		let early = Number.POSITIVE_INFINITY
		let passed = 0
		for await (const { kind, bytes } of readFrames(body)) {
			if (kind === 'head') early = JSON.parse(new TextDecoder().decode(bytes)).early
			else if (passed++ >= early + packs) await waits
			yield Buffer.concat([frameHeader(kind, bytes.length), bytes])
		}
	}
	const proxy = createServer((incoming, outgoing) => {
		const { method, url, headers } = incoming
		const { hostname, port } = new URL(target())
		const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
			const isList = isHolding && url?.includes('/exchange/snapshot') && answer.statusCode === 200
			if (!isList) return void answer.pipe(outgoing)
			Readable.from(held(Readable.toWeb(answer) as ReadableStream<Uint8Array>))
				.on('error', () => outgoing.destroy())
				.pipe(outgoing)
		})
		onward.on('error', () => outgoing.destroy())
		outgoing.on('close', () => onward.destroy())
		incoming.pipe(onward)
	}).listen(0)
	await once(proxy, 'listening')
	return {
		origin: `http://localhost:${(proxy.address() as AddressInfo).port}`,
		hold: () => {
			isHolding = true
			until = new Promise((resolve, reject) => {
				go = resolve
				cut = reject
			})
			until.catch(() => {})
		},
		letOn: () => {
			isHolding = false
			go()
		},
		breakOff: () => {
			isHolding = false
			cut(new Error('cut'))
		},
		close: () => {
			proxy.closeAllConnections()
			proxy.close()
		},
	}
}
