import { maxWaitingForTurn } from '../../lib/limits/server-limits.mjs'

/**
 * Gives requests their turn: one in each round of the event loop, and the clients after one another, however many requests one
 * of them has sent. Begun all at once, they would each wait for all others.
 * @returns resolves to true once it is the turn of a request of this client; to false at once if too many of them wait
 */
export function turnsOf() {
	/** What waits, by client; the client whose turn it is first. */
	const lines = new Map()

	function next() {
		const [[client, line]] = lines
		const begin = line.shift()
		lines.delete(client)
		if (line.length > 0) lines.set(client, line)
		if (lines.size > 0) setImmediate(next)
		begin(true)
	}

	return (client) =>
		new Promise((resolve) => {
			if (lines.size === 0) setImmediate(next)
			const line = lines.get(client)
			if (line?.length >= maxWaitingForTurn) resolve(false)
			else if (line) line.push(resolve)
			else lines.set(client, [resolve])
		})
}
