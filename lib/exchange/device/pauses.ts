/** Milliseconds of the first pause, and of the longest. */
const shortest = 500
const longest = 30_000

/** Pauses between attempts that grow, until one succeeds or something says that it is worth another try. */
export function growingPauses(signal: AbortSignal) {
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
		/** Ends the pause at once, as when the network is back. */
		end: () => wake(),
		succeeded: () => {
			failures = 0
		},
	}
}
