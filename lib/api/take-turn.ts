let lastTurn: Promise<unknown> = Promise.resolve()

/**
 * Waits for a turn: each iteration of the event loop goes to one caller, with I/O handled in between. This keeps a large
 * request, or many requests, from starving others.
 */
export function takeTurn(): Promise<void> {
	const turn = lastTurn.then(() => new Promise<void>((resolve) => void setImmediate(resolve)))
	lastTurn = turn
	return turn
}
