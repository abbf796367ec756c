import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = {
	readonly status: number
	readonly headers: OutgoingHttpHeaders
	readonly body: Buffer | string
}

/** What somebody in between answers instead of the server; null to let its answer pass. */
type Stranger = (
	asked: { readonly path: string; readonly headers: IncomingHttpHeaders },
	answer: Answer,
) => Answer | null

/**
 * A proxy to the server under test that can be closed, as a tunnel cuts off the network, that can serve a new version, and
 * where somebody in between can answer, as a hotel network does.
 */
export type Gate = {
	readonly url: string
	isOpen: boolean
	/** Serves the server's content as another version, marked by `data-version` on every page; null leaves it as it is. */
	version: string | null
	stranger: Stranger
	/** Paths at which the stranger has answered so far. */
	readonly strange: string[]
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
				const ours: Answer = { status: answer.statusCode ?? 500, headers: answered, body: edited }
				const strange = gate.stranger({ path, headers: incoming.headers }, ours)
				if (strange) gate.strange.push(path)
				const { status, headers, body: given } = strange ?? ours
				outgoing.writeHead(status, headers).end(given)
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
		stranger: () => null,
		strange: [],
		paths: [],
		close: () => {
			server.closeAllConnections()
			server.close()
		},
	}
	return gate
}
