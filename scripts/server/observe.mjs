import { answered } from '../../lib/metrics/events.mjs'
import { whenOver } from './when-over.mjs'

/**
 * Tells how a request was answered, once that is over.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse & { requestId: string }} response
 * @param {string} kind
 */
export function observe(request, response, kind) {
	const arrived = performance.now()
	whenOver(response, () =>
		answered.publish({
			method: request.method,
			kind,
			status: response.headersSent ? response.statusCode : null,
			seconds: (performance.now() - arrived) / 1000,
			request: response.requestId,
		}),
	)
}
