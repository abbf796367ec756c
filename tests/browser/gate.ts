import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A way to the server under test that can be closed, as a tunnel closes a network, and that can serve a next version. */
export type Gate = {
	readonly url: string
	isOpen: boolean
	/** Serves what the server serves as another version, told by `data-version` on every page; null as it is. */
	version: string | null
	/** Paths asked for so far. */
	readonly paths: string[]
	readonly close: () => void
}

const asVersion = (text: string, path: string, version: string) =>
	path === '/sw.js'
		? text.replace(/"version":"\w+"/, `"version":"${version}"`)
		: text.replace('<html ', `<html data-version="${version}" `)

const isEdited = (headers: IncomingHttpHeaders) =>
	/text\/(html|javascript)/.test(headers['content-type'] ?? '')

/** Opens a gate to the server. */
export async function openGate(target: string): Promise<Gate> {
	const server = createServer((incoming, outgoing) => {
		const path = incoming.url ?? '/'
		if (!gate.isOpen) return incoming.socket.destroy()
		gate.paths.push(path)
		const { 'accept-encoding': _, ...headers } = incoming.headers
		const onward = request(target + path, { method: incoming.method, headers }, (answer) => {
			const chunks: Buffer[] = []
			answer.on('data', (chunk) => chunks.push(chunk))
			answer.on('end', () => {
				const body = Buffer.concat(chunks)
				const { version } = gate
				const { 'content-length': __, 'transfer-encoding': ___, ...answered } = answer.headers
				if (version && answered['x-build']) answered['x-build'] = version
				const edited = version && isEdited(answered) ? asVersion(body.toString(), path, version) : body
				outgoing.writeHead(answer.statusCode ?? 500, answered).end(edited)
			})
		})
		onward.on('error', () => outgoing.destroy())
		incoming.pipe(onward)
	})
	await new Promise<void>((resolve) => server.listen(0, resolve))
	const gate: Gate = {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		isOpen: true,
		version: null,
		paths: [],
		close: () => {
			server.closeAllConnections()
			server.close()
		},
	}
	return gate
}
