const ask = (event: BeforeUnloadEvent) => event.preventDefault()

let running = 0

/** Runs a task that should not be cut off: until it has ended, the browser asks before it leaves the page. */
export async function stayUntilDone<T>(task: () => Promise<T>): Promise<T> {
	if (running++ === 0) window.addEventListener('beforeunload', ask)
	try {
		return await task()
	} finally {
		if (--running === 0) window.removeEventListener('beforeunload', ask)
	}
}
