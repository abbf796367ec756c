import { places } from '../../lib/http/places.mjs'
import { retryAfterSeconds } from '../../lib/limits/server-limits.mjs'
import { refused } from '../../lib/metrics/events.mjs'
import { hasBody } from './body-of.mjs'
import { whenOver } from './when-over.mjs'

/** What there is room for, as a refusal calls it. */
const said = { streams: 'streams', bodies: 'requests', pages: 'pages' }

const details = {
	full: (what) => `There are as many ${what} in work as this server takes at once.`,
	share: (what) => `You have as many ${what} in work as one client may have while this server is busy.`,
}

const noRoom = (detail) => ({
	status: 503,
	detail: `${detail} Please try again later.`,
	headers: { 'Retry-After': String(retryAfterSeconds) },
})

/** Where there is no body: the team's API has few users, who are known to it; probes must always be answered. */
const free = ['file', 'team', 'events', 'health']

/** What a request of a kind takes a slot of; null if it needs none. */
function slotOf(request, kind) {
	if (kind === 'stream') return 'streams'
	if (hasBody(request)) return 'bodies'
	return free.includes(kind) ? null : 'pages'
}

/**
 * Counts what is in work: streams, other bodies, and pages. Once half of a kind is taken, nobody has more than their share.
 * @param {{ MAX_STREAMS: number, MAX_BODIES: number, MAX_PAGES: number, ADDRESS_SHARE: number }} settings
 * @returns `take`: takes a slot for a client's request of a kind (see kind-of.mjs) until it is over; resolves to a problem if none is left
 */
export function slotsOf({ MAX_STREAMS, MAX_BODIES, MAX_PAGES, ADDRESS_SHARE }) {
	const limitsOf = (most) => ({ most, share: Math.max(1, Math.floor((most * ADDRESS_SHARE) / 100)) })
	const limits = { streams: limitsOf(MAX_STREAMS), bodies: limitsOf(MAX_BODIES), pages: limitsOf(MAX_PAGES) }

	async function take(request, response, kind, client) {
		const slot = slotOf(request, kind)
		if (!slot) return null
		const reason = await places().take(slot, client, limits[slot])
		if (reason) {
			refused.publish(reason)
			return noRoom(details[reason](said[slot]))
		}
		whenOver(response, () => places().free(slot, client))
		return null
	}

	const counts = () => ({
		streams: places().taken('streams'),
		bodies: places().taken('bodies'),
		pages: places().taken('pages'),
		holders: places().holders(),
	})
	return { take, counts }
}
