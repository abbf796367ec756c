import { retryAfterSeconds } from '../../lib/limits/server-limits.mjs'
import { hasBody } from './body-of.mjs'
import { pathOf } from './refuse.mjs'
import { whenOver } from './when-over.mjs'

const makeKind = (what, max) => ({ what, max, active: 0, holders: new Map() })

const noRoom = (detail) => ({
	status: 503,
	detail: `${detail} Please try again later.`,
	headers: { 'Retry-After': String(retryAfterSeconds) },
})

/** The team's API has few users, who are known to it; probes must always be answered. */
const isUncounted = (path) => path === '/api/v1/health' || path?.startsWith('/api/team/')

/**
 * Counts what is in work: streams, other bodies, and pages. Once half of a kind is taken, nobody has more than their share.
 * @param {{ MAX_STREAMS: number, MAX_BODIES: number, MAX_PAGES: number, ADDRESS_SHARE: number }} settings
 * @param {(path: string) => boolean} isBuiltFile whether a path is that of a file of the build, which takes no work
 * @returns `take`: takes a slot for a client's request until it is over; returns a problem if none is left
 */
export function slotsOf({ MAX_STREAMS, MAX_BODIES, MAX_PAGES, ADDRESS_SHARE }, isBuiltFile) {
	const streams = makeKind('streams', MAX_STREAMS)
	const bodies = makeKind('requests', MAX_BODIES)
	const pages = makeKind('pages', MAX_PAGES)

	function kindOf(request) {
		const path = pathOf(request)
		if (request.method === 'POST' && path === '/api/v1/screen') return streams
		if (hasBody(request)) return bodies
		return isUncounted(path) || isBuiltFile(path) ? null : pages
	}

	function problemOf({ what, max, active, holders }, client) {
		if (active >= max) return noRoom(`There are as many ${what} in work as this server takes at once.`)
		const share = Math.max(1, Math.floor((max * ADDRESS_SHARE) / 100))
		const isBusy = active * 2 >= max
		if (isBusy && (holders.get(client) ?? 0) >= share)
			return noRoom(`You have as many ${what} in work as one client may have while this server is busy.`)
		return null
	}

	function take(request, response, client) {
		const kind = kindOf(request)
		if (!kind) return null
		const problem = problemOf(kind, client)
		if (problem) return problem
		const { holders } = kind
		kind.active += 1
		holders.set(client, (holders.get(client) ?? 0) + 1)
		whenOver(response, () => {
			kind.active -= 1
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
