import { once } from 'node:events'
import { createServer } from 'node:http'
import { beforeExit } from '../../../lib/http/shutdown.mjs'
import { maxHeaderBytes } from '../../../lib/limits/server-limits.mjs'
import { log } from '../../../lib/log/log.mjs'
import { policyResponse } from '../policy-response.mjs'

/**
 * Listens on the loopback address alone. It answers until all other requests are over, and is closed before the process ends.
 * @param {import('zod').infer<typeof import('../settings.mjs').settingsSchema>} settings
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} answer
 * @throws a sentence for the operator if the port cannot be opened
 */
export async function listenLocally(settings, answer) {
	const { METRICS_PORT, HEADERS_SECONDS } = settings
	const options = {
		ServerResponse: policyResponse(settings),
		maxHeaderSize: maxHeaderBytes,
		headersTimeout: HEADERS_SECONDS * 1000,
	}
	const server = createServer(options, (request, response) =>
		answer(request, response).catch((error) => {
			log.error('The metrics could not be read', { error })
			response.destroy()
		}),
	)
	try {
		await once(server.listen({ port: METRICS_PORT, host: '127.0.0.1' }), 'listening')
	} catch ({ code, message }) {
		const why = code === 'EADDRINUSE' ? 'another program has it' : message
		throw new Error(`The metrics cannot be at METRICS_PORT ${METRICS_PORT} of 127.0.0.1: ${why}.`)
	}
	beforeExit(async () => {
		server.close()
		server.closeAllConnections()
	})
}
