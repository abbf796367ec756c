/** The shortest and the longest pause, in milliseconds. */
const shortest = 500
const longest = 30_000

/** Growing pauses between attempts, until one succeeds or something suggests that another try is worthwhile. */
export function createBackoff(signal: AbortSignal) {
	let failures = 0
	let wake = () => {}
	return {
		/** Waits, longer each time. */
		wait: () =>
			new Promise<void>((resolve) => {
				const most = Math.min(longest, shortest * 2 ** failures++)
				const timer = setTimeout(done, most * (0.5 + Math.random() / 2))
				function done() {
					clearTimeout(timer)
					signal.removeEventListener('abort', done)
					resolve()
				}
				wake = done
				signal.addEventListener('abort', done)
			}),
		/** Ends the pause at once, for instance when the network is back. */
		skip: () => wake(),
		reset: () => {
			failures = 0
		},
	}
}
