let lastTurn: Promise<unknown> = Promise.resolve()

/**
 * Waits for one's turn: each turn of the event loop goes to one piece of work, and what comes in from outside is
 * handled between two of them. So a request of many pieces, or many requests, leave every other its turn.
 */
export function takeTurn(): Promise<void> {
	const turn = lastTurn.then(() => new Promise<void>((resolve) => void setImmediate(resolve)))
	lastTurn = turn
	return turn
}
