import { once } from 'node:events'
import { type ClientRequest, createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { allowLongRequests } from '@/scripts/long-requests.mjs'

/** A server that looks often for requests that have taken too long, and what it was told of a request's beginning. */
async function serve(
	onBegin: (server: Server) => void,
): Promise<{ server: Server; begin: () => ClientRequest }> {
	const server = createServer({ connectionsCheckingInterval: 5 }, (incoming, response) => {
		onBegin(server)
		incoming.resume().on('end', () => response.end('all of it'))
	}).listen(0)
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	const begin = () => {
		const begun = request({ port, method: 'POST', headers: { 'Transfer-Encoding': 'chunked' } })
		begun.write('the first half')
		return begun
	}
	return { server, begin }
}

test('a request that takes longer than Node allows is heard to its end', async () => {
	allowLongRequests()
	const timeouts: number[] = []
	const patient = await serve(({ requestTimeout }) => timeouts.push(requestTimeout))
	// The same server, but for that it is given back a limit, which has passed at once.
	const usual = await serve((server) => {
		server.headersTimeout = 1
		server.requestTimeout = 1
	})
	const long = patient.begin()
	await once(patient.server, 'request')
	const [refused] = (await once(usual.begin(), 'response')) as [IncomingMessage]
	expect(refused.statusCode).toBe(408)

	long.end('and the second')
	const [heard] = (await once(long, 'response')) as [IncomingMessage]
	expect(heard.statusCode).toBe(200)
	expect(timeouts).toEqual([0])
	expect(patient.server.timeout).toBeGreaterThan(0)
	for (const { server } of [patient, usual]) {
		server.closeAllConnections()
		server.close()
	}
})
