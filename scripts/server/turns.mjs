import { maxAcceptMilliseconds, maxWaitingForTurn } from '../../lib/limits/server-limits.mjs'
import { refused } from '../../lib/metrics/events.mjs'

/**
 * Gives requests their turn: one in each round of the event loop, and the clients after one another, however many requests one
 * of them has sent. Begun all at once, they would each wait for all others. Node accepts one connection in a round: while they
 * come, rounds stay short, for the last of them may be somebody else's.
 * @param {{ WORKERS: number }} settings each worker has its share of the requests that may wait
 * @returns `turn`: resolves to true once it is the turn of a request of this client; to false at once if too many of them wait;
 *   `accepted`: to be called for each new connection; `count`: how many wait
 */
export function turnsOf({ WORKERS }) {
	const maxWaiting = Math.floor(maxWaitingForTurn / WORKERS)
	/** What waits, by client; the client whose turn it is first. */
	const lines = new Map()
	let hasAccepted = false
	let begunAt = 0

	const accepted = () => {
		hasAccepted = true
	}

	function next() {
		if (hasAccepted && performance.now() - begunAt < maxAcceptMilliseconds) {
			hasAccepted = false
			return setImmediate(next)
		}
		begunAt = performance.now()
		const [[client, line]] = lines
		const begin = line.shift()
		lines.delete(client)
		if (line.length > 0) lines.set(client, line)
		if (lines.size > 0) setImmediate(next)
		begin(true)
	}

	const turn = (client) =>
		new Promise((resolve) => {
			if (lines.size === 0) setImmediate(next)
			const line = lines.get(client)
			if (line?.length >= maxWaiting) {
				refused.publish('turn')
				resolve(false)
			} else if (line) line.push(resolve)
			else lines.set(client, [resolve])
		})
	/** How many requests wait. */
	const count = () => Array.from(lines.values()).reduce((sum, line) => sum + line.length, 0)
	return { turn, accepted, count }
}
