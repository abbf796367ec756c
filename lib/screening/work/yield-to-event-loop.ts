/** How far a long piece of work is. */
export type WorkProgress = { readonly done: number; readonly total: number }

/** What a long piece of work reports, and how it is told to stop. */
export type Work = {
	readonly signal?: AbortSignal
	readonly onProgress?: (done: number, total: number) => void
}

/** Rows between two pauses in which other messages are handled. */
export const rowsAtOnce = 2000

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Reports progress and lets others have their turn: a message that cancels arrives meanwhile.
 * @throws the signal's reason once the work is cancelled
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
