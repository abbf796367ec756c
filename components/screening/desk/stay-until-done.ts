const ask = (event: BeforeUnloadEvent) => event.preventDefault()

let running = 0

/** Runs a task that should not be interrupted: until it has ended, the browser asks before leaving the page. */
export async function stayUntilDone<T>(task: () => Promise<T>): Promise<T> {
	if (running++ === 0) window.addEventListener('beforeunload', ask)
	try {
		return await task()
	} finally {
		if (--running === 0) window.removeEventListener('beforeunload', ask)
	}
}
