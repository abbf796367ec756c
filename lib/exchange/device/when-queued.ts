import type { createOutbox } from './outbox'

/** Resolves once something new waits to be sent, or when aborted. */
export const whenQueued = (
	outbox: Pick<ReturnType<typeof createOutbox>, 'subscribe'>,
	signal: AbortSignal,
): Promise<void> =>
	new Promise((resolve) => {
		const end = outbox.subscribe(done)
		signal.addEventListener('abort', done)
		function done() {
			end()
			signal.removeEventListener('abort', done)
			resolve()
		}
	})
