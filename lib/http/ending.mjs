// What is to be done when the process is told to end. The server and the bundled app share the lists, one a process.

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

/** Does what is left before the process may end; a failure is shown and holds nothing up. */
export async function finish() {
	for (const result of await Promise.allSettled([...lists().last].map((run) => run()))) {
		if (result.status === 'rejected') console.error(result.reason)
	}
}
