/** The progress of a long-running task. */
export type WorkProgress = { readonly done: number; readonly total: number }

/** How a long-running task reports progress and is cancelled. */
export type Work = {
	readonly signal?: AbortSignal
	readonly onProgress?: (done: number, total: number) => void
}

/** Rows processed between two yields. */
export const rowsPerBatch = 2000

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Reports progress and yields to the event loop, so that messages such as a cancellation can arrive.
 * @throws the signal's reason if the work has been cancelled
 */
export async function yieldToEventLoop(
	{ signal, onProgress }: Work,
	done: number,
	total: number,
): Promise<void> {
	onProgress?.(done, total)
	await nextTurn()
	signal?.throwIfAborted()
}
