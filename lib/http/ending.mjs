// What is to be done when the process is told to end. The server and the bundled app share the lists, one a process.
import { setTimeout as wait } from 'node:timers/promises'

const place = Symbol.for('k-visa-check.ending')

/** @returns {{ first: Set<() => void>, last: Set<() => Promise<void>> }} */
function lists() {
	globalThis[place] ??= { first: new Set(), last: new Set() }
	return globalThis[place]
}

/**
 * Does something as soon as the process is told to end, while requests may still be in work: streams without an end of their
 * own are closed so.
 * @param {() => void} run
 * @returns {() => void} forgets it
 */
export function whenToldToEnd(run) {
	const { first } = lists()
	first.add(run)
	return () => void first.delete(run)
}

/**
 * Does something before the process ends, when no request is in work any more.
 * @param {() => Promise<void>} run
 */
export const beforeTheEnd = (run) => void lists().last.add(run)

/** Says that the process has been told to end. */
export function tellToEnd() {
	for (const run of lists().first) run()
}

/**
 * Does what is left before the process may end; a failure is shown and holds nothing up.
 * @param {number} most milliseconds after which what has not ended is left
 */
export async function finish(most) {
	const runs = [...lists().last].map((run) => run().catch((error) => console.error(error)))
	const isLeft = await Promise.race([Promise.all(runs).then(() => false), wait(most, true, { ref: false })])
	if (isLeft) console.error(`Not ended within ${most / 1000} s, and left: is the database at work?`)
}
