// What must hold once an attack is over: nothing is in work, and nothing is kept.
import { setTimeout as wait } from 'node:timers/promises'

/** How long a server may take to come to rest, in milliseconds, and how long it has to stay the same. */
const timeout = 30_000
const calm = 1500
/** How much larger the heap may be than it was after a warm-up. */
const maxGrowth = 1.1

const nothing = [
	...['streams', 'bodies', 'pages', 'holders', 'watched', 'turns'],
	...['inWork', 'waiting', 'connections'],
]

const held = (counted) =>
	nothing.filter((name) => counted[name] !== 0).map((name) => `${name}: ${counted[name]}`)

/** What a server counts once it is at rest: no connection is open, and its descriptors stay as many. */
export async function atRest(server) {
	const end = performance.now() + timeout
	let counted = await server.invariants()
	for (let since = performance.now(); performance.now() < end; ) {
		await wait(100)
		const next = await server.invariants()
		if (held(next).length > 0 || next.descriptors !== counted.descriptors) since = performance.now()
		counted = next
		if (performance.now() - since >= calm) break
	}
	return counted
}

/**
 * What a server still holds after an attack: a line each, none if all is well.
 * @param before what it counted at rest, after a warm-up
 */
export async function leftovers(server, before) {
	let after = await atRest(server)
	// What nobody holds any more may take a moment to be found.
	const end = performance.now() + timeout
	while (after.heap > before.heap * maxGrowth && performance.now() < end) {
		await wait(1000)
		after = await server.invariants()
	}
	const lines = held(after)
	if (after.descriptors !== before.descriptors)
		lines.push(`descriptors: ${after.descriptors}, before ${before.descriptors}`)
	if (after.heap > before.heap * maxGrowth) lines.push(`heap: ${after.heap}, before ${before.heap}`)
	return lines
}
