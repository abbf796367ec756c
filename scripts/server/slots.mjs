import { retryAfterSeconds } from '../../lib/limits/server-limits.mjs'
import { hasBody } from './body-of.mjs'
import { pathOf } from './refuse.mjs'
import { whenOver } from './when-over.mjs'

/**
 * Counts the streams and other bodies in progress.
 * @returns `take`: takes a slot for a request until it is over; returns a problem if none is left
 */
export function slotsOf({ MAX_STREAMS, MAX_BODIES }) {
	const streams = { active: 0, max: MAX_STREAMS, what: 'streams' }
	const bodies = { active: 0, max: MAX_BODIES, what: 'requests' }
	const take = (request, response) => {
		const isStream = request.method === 'POST' && pathOf(request) === '/api/v1/screen'
		if (!isStream && !hasBody(request)) return null
		const kind = isStream ? streams : bodies
		if (kind.active >= kind.max) {
			return {
				status: 503,
				detail: `There are as many ${kind.what} in work as this server takes at once. Please try again later.`,
				headers: { 'Retry-After': String(retryAfterSeconds) },
			}
		}
		kind.active += 1
		whenOver(response, () => {
			kind.active -= 1
		})
		return null
	}
	return { take, counts: () => ({ streams: streams.active, bodies: bodies.active }) }
}
