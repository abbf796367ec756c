import { answered } from '../../lib/metrics/events.mjs'
import { whenOver } from './when-over.mjs'

/**
 * Tells how a request was answered, once that is over.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse & { requestId: string }} response
 * @param {string} kind
 * @returns `begin`: to be called once its turn has come
 */
export function observe(request, response, kind) {
	const arrived = performance.now()
	let begun = arrived
	whenOver(response, () => {
		const over = performance.now()
		answered.publish({
			method: request.method,
			kind,
			status: response.headersSent ? response.statusCode : null,
			seconds: (over - arrived) / 1000,
			waitSeconds: (begun - arrived) / 1000,
			request: response.requestId,
		})
	})
	return {
		begin: () => {
			begun = performance.now()
		},
	}
}
