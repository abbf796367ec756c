import { retryAfterSeconds } from '../../lib/limits/server-limits.mjs'
import { refused } from '../../lib/metrics/events.mjs'
import { hasBody } from './body-of.mjs'
import { whenOver } from './when-over.mjs'

const makeSlots = (what, max) => ({ what, max, active: 0, holders: new Map() })

const noRoom = (detail) => ({
	status: 503,
	detail: `${detail} Please try again later.`,
	headers: { 'Retry-After': String(retryAfterSeconds) },
})

/**
 * Counts what is in work: streams, other bodies, and pages. Once half of a kind is taken, nobody has more than their share.
 * @param {{ MAX_STREAMS: number, MAX_BODIES: number, MAX_PAGES: number, ADDRESS_SHARE: number }} settings
 * @returns `take`: takes a slot for a client's request of a kind (see kind-of.mjs) until it is over; returns a problem if none is left
 */
export function slotsOf({ MAX_STREAMS, MAX_BODIES, MAX_PAGES, ADDRESS_SHARE }) {
	const streams = makeSlots('streams', MAX_STREAMS)
	const bodies = makeSlots('requests', MAX_BODIES)
	const pages = makeSlots('pages', MAX_PAGES)

	/** Where there is no body: the team's API has few users, who are known to it; probes must always be answered. */
	const free = ['file', 'team', 'events', 'health']

	function slotsFor(request, kind) {
		if (kind === 'stream') return streams
		if (hasBody(request)) return bodies
		return free.includes(kind) ? null : pages
	}

	function problemOf({ what, max, active, holders }, client) {
		if (active >= max) {
			refused.publish('full')
			return noRoom(`There are as many ${what} in work as this server takes at once.`)
		}
		const share = Math.max(1, Math.floor((max * ADDRESS_SHARE) / 100))
		const isBusy = active * 2 >= max
		if (isBusy && (holders.get(client) ?? 0) >= share) {
			refused.publish('share')
			return noRoom(`You have as many ${what} in work as one client may have while this server is busy.`)
		}
		return null
	}

	function take(request, response, kind, client) {
		const slots = slotsFor(request, kind)
		if (!slots) return null
		const problem = problemOf(slots, client)
		if (problem) return problem
		const { holders } = slots
		slots.active += 1
		holders.set(client, (holders.get(client) ?? 0) + 1)
		whenOver(response, () => {
			slots.active -= 1
			const left = holders.get(client) - 1
			if (left > 0) holders.set(client, left)
			else holders.delete(client)
		})
		return null
	}

	const counts = () => ({
		streams: streams.active,
		bodies: bodies.active,
		pages: pages.active,
		holders: streams.holders.size + bodies.holders.size + pages.holders.size,
	})
	return { take, counts }
}
