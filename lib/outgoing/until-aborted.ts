/** Ends with the signal, also where what it waits for cannot be told to: the search for an address. */
export function untilAborted<T>(signal: AbortSignal, running: Promise<T>): Promise<T> {
	const aborted = new Promise<never>((_resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true })
	})
	return Promise.race([running, aborted])
}
