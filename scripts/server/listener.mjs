import { formMark } from '../../lib/http/headers.mjs'
import { log } from '../../lib/log/log.mjs'
import { withRequestId } from '../../lib/log/request-id.mjs'
import { answered } from '../../lib/metrics/events.mjs'
import { addressMarker, clientOf } from './client-address.mjs'
import { kindOf } from './kind-of.mjs'
import { leastRate } from './least-rate.mjs'
import { observe } from './observe.mjs'
import { sendMethods, sendProblem, sendRedirect } from './problem.mjs'
import { isForm, refusalOf, toOriginForm } from './refuse.mjs'
import { slotsOf } from './slots.mjs'
import { misspelling } from './spelling.mjs'
import { turnsOf } from './turns.mjs'

const serverMethods = 'GET, HEAD, POST, OPTIONS'
/** An address that leads to the page for what is not found. */
const nowhere = '/_not-found'
const failed = { status: 500, detail: 'We could not answer this request. Please try again later.' }
const unmetExpectation = { status: 417, detail: 'The only expectation that is met is 100-continue.' }

/**
 * Wraps the app in the listener of the server, which answers what must not or cannot reach the app.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} app
 * @param {import('zod').infer<typeof import('./settings.mjs').settingsSchema>} settings
 * @param {(path: string) => boolean} isBuiltFile
 * @param {typeof app} [answerMetrics] answers who asks for the metrics; without it they are an address like any other
 * @returns `listen`: the listener; `accepted`: the listener of new connections; `counts`: what is in work
 */
export function listenerOf(app, settings, isBuiltFile, answerMetrics) {
	const slots = slotsOf(settings)
	const rate = leastRate(settings)
	const { turn, accepted, count: turns } = turnsOf(settings)
	const markAddress = addressMarker(settings)
	const answer = async (request, response) => {
		request.url = toOriginForm(request.url)
		const fault = misspelling(request.url)
		// What is spelled wrong is no file and no probe, whatever its path would be.
		const kind = fault ? 'page' : kindOf(request, isBuiltFile)
		const observed = answered.hasSubscribers ? observe(request, response, kind) : null
		rate.watch(request, response, kind)
		markAddress(request)
		const client = clientOf(request)
		if (!(await turn(client))) return request.socket.destroy()
		observed?.begin()
		if (request.socket.destroyed) return
		const { method, url, headers } = request
		if (method === 'OPTIONS' && url === '*') return sendMethods(response, serverMethods)
		// A request to upgrade the protocol is answered in plain HTTP.
		if (headers.upgrade !== undefined) response.setHeader('Connection', 'close')
		const isUnmet = headers.expect !== undefined && headers.expect.toLowerCase() !== '100-continue'
		const refusal = refusalOf(request) ?? (isUnmet ? unmetExpectation : null)
		if (refusal) return sendProblem(response, refusal)
		if (fault?.location) return sendRedirect(response, fault.location)
		if (fault) request.url = nowhere
		if (kind === 'metrics' && answerMetrics) return answerMetrics(request, response)
		const noSlot = await slots.take(request, response, kind, client)
		if (noSlot) return sendProblem(response, noSlot)
		if (request.socket.destroyed) return
		if (headers.expect !== undefined) response.writeContinue()
		// Next would answer this header itself, with an empty body, before any route.
		delete headers['x-middleware-prefetch']
		delete headers[formMark]
		if (isForm(request)) headers[formMark] = 'yes'
		await app(request, response)
	}
	const listen = (request, response) =>
		withRequestId(response.requestId, async () => {
			try {
				await answer(request, response)
			} catch (error) {
				log.error('A request could not be answered', { error })
				if (response.headersSent) response.destroy()
				else sendProblem(response, failed)
			}
		})
	const counts = () => ({ ...slots.counts(), watched: rate.count(), turns: turns() })
	return { listen, accepted, counts }
}
