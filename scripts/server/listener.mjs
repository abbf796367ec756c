import { formMark } from '../../lib/http/headers.mjs'
import { addressMarker } from './client-address.mjs'
import { leastRate } from './least-rate.mjs'
import { sendMethods, sendProblem } from './problem.mjs'
import { isForm, refusalOf, toOriginForm } from './refuse.mjs'
import { slotsOf } from './slots.mjs'

const serverMethods = 'GET, HEAD, POST, OPTIONS'
const failed = { status: 500, detail: 'We could not answer this request. Please try again later.' }
const unmetExpectation = { status: 417, detail: 'The only expectation that is met is 100-continue.' }

/**
 * Wraps the app in the listener of the server, which answers what must not or cannot reach the app.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} app
 * @param {{ MAX_STREAMS: number, MAX_BODIES: number, LEAST_RATE: number, LEAST_RATE_SECONDS: number, TRUST_PROXY?: 'on' | 'off' }} settings
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function listenerOf(app, settings) {
	const takeSlot = slotsOf(settings)
	const watch = leastRate(settings)
	const markAddress = addressMarker(settings)
	const answer = async (request, response) => {
		watch(request, response)
		request.url = toOriginForm(request.url)
		const { method, url, headers } = request
		if (method === 'OPTIONS' && url === '*') return sendMethods(response, serverMethods)
		// A request to upgrade the protocol is answered in plain HTTP.
		if (headers.upgrade !== undefined) response.setHeader('Connection', 'close')
		const isUnmet = headers.expect !== undefined && headers.expect.toLowerCase() !== '100-continue'
		const problem = refusalOf(request) ?? (isUnmet ? unmetExpectation : null) ?? takeSlot(request, response)
		if (problem) return sendProblem(response, problem)
		// Next would answer this header itself, with an empty body, before any route.
		delete headers['x-middleware-prefetch']
		delete headers[formMark]
		markAddress(request)
		if (isForm(request)) headers[formMark] = 'yes'
		await app(request, response)
	}
	return async (request, response) => {
		try {
			await answer(request, response)
		} catch (error) {
			console.error(error)
			if (response.headersSent) response.destroy()
			else sendProblem(response, failed)
		}
	}
}
