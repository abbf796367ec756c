import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { inject } from 'vitest'

/** What reached the server: request lines, headers and bodies, as sent over the wire. */
export type Wire = { readonly origin: string; readonly heard: string[]; readonly close: () => void }

/** A proxy in front of the server under test that records all traffic. */
export async function openWire(): Promise<Wire> {
	const heard: string[] = []
	const target = new URL(inject('baseUrl'))
	const gate = createServer((incoming, outgoing) => {
		const { method, url, headers } = incoming
		heard.push(`${method} ${url} ${JSON.stringify(headers)}`)
		incoming.on('data', (chunk: Buffer) => heard.push(chunk.toString()))
		const onward = request(
			{ host: target.hostname, port: target.port, method, path: url, headers },
			(answer) => {
				outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
				answer.pipe(outgoing)
			},
		)
		onward.on('error', () => outgoing.destroy())
		incoming.pipe(onward)
	}).listen(0)
	await once(gate, 'listening')
	const address = gate.address()
	if (address === null || typeof address === 'string') throw new Error('No port')
	return { origin: `http://localhost:${address.port}`, heard, close: () => gate.close() }
}
