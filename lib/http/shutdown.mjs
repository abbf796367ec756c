// Tasks for shutting down the process. The server and the bundled app share the lists, one set per process.
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '../log/log.mjs'
import { onePerProcess } from '../process/one-per-process.mjs'

/** @type {{ first: Set<() => void>, last: Set<() => Promise<void>> }} */
const lists = onePerProcess('ending', () => ({ first: new Set(), last: new Set() }))

/**
 * Registers a task to run as soon as shutdown begins, while requests may still be running: this is how endless
 * streams are closed.
 * @param {() => void} run
 * @returns {() => void} unregisters it
 */
export function onShutdown(run) {
	const { first } = lists
	first.add(run)
	return () => void first.delete(run)
}

/**
 * Registers a task to run before the process ends, when no requests are running any more.
 * @param {() => Promise<void>} run
 */
export const beforeExit = (run) => void lists.last.add(run)

/** Begins the shutdown. */
export function beginShutdown() {
	for (const run of lists.first) run()
}

/**
 * Runs the remaining tasks before the process may end; a failure is logged and does not block the others.
 * @param {number} most milliseconds after which unfinished tasks are abandoned
 */
export async function finishShutdown(most) {
	const runs = [...lists.last].map((run) =>
		run().catch((error) => log.error('A part of the program did not end as it should', { error })),
	)
	const isLeft = await Promise.race([Promise.all(runs).then(() => false), wait(most, true, { ref: false })])
	if (isLeft) log.error(`Not ended within ${most / 1000} s, and left: is the database at work?`)
}
