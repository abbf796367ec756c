import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from '@/app/api/mcp/route'
import { loadBundled } from '@/scripts/build/load-bundled.mjs'

/** The protocol of 2025, which begins with a handshake, and that of 2026, in which each message stands by itself. */
type Protocol = 'legacy' | 'auto'

const clientOf = (mode: Protocol) =>
	new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } })

const outDir = '.cache/mcp'

/** A client of the program over standard input and output, in a process of its own, bundled as it ships. */
export async function overStdio(mode: Protocol = 'legacy'): Promise<Client> {
	await loadBundled('lib/mcp/stdio.ts', outDir)
	const program = `import { serveStdio } from './${outDir}/stdio.mjs'; serveStdio()`
	const client = clientOf(mode)
	const args = ['--input-type=module', '--eval', program]
	await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'inherit' }))
	return client
}

const handlers = { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT }

/** Serves the route of the app at `/api/mcp` of a server of its own. */
export async function serveRoute() {
	const server = createHttpServer(async (incoming, outgoing) => {
		const { method = 'GET', url = '/', headers } = incoming
		const hasBody = method !== 'GET' && method !== 'HEAD'
		const request = new Request(`http://localhost${url}`, {
			method,
			headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
			...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
		})
		const response = await handlers[method as keyof typeof handlers](request, { params: Promise.resolve({}) })
		outgoing.writeHead(response.status, Object.fromEntries(response.headers))
		outgoing.end(response.body && (await buffer(Readable.fromWeb(response.body as never))))
	})
	await once(server.listen(0, '127.0.0.1'), 'listening')
	const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/mcp`)
	return { url, close: () => server.close() }
}

/** A client of an address. */
export async function overHttp(url: URL, mode: Protocol = 'legacy'): Promise<Client> {
	const client = clientOf(mode)
	await client.connect(new StreamableHTTPClientTransport(url))
	return client
}

export type Answer = {
	readonly body: Record<string, unknown>
	readonly text: string
	readonly isError: boolean
}

/** Calls a tool. */
export async function call(client: Client, name: string, given: object): Promise<Answer> {
	const called = await client.callTool({ name, arguments: given as Record<string, unknown> })
	const [first] = called.content
	return {
		body: (called.structuredContent ?? {}) as Record<string, unknown>,
		text: first?.type === 'text' ? first.text : '',
		isError: called.isError ?? false,
	}
}
