/** The keys of the candidates in the order of each role's table; computed on request. */
const orders = new Map<string, () => readonly string[]>()

/** Remembers which candidates a role's table shows, and in which order, until the page is closed. */
export const keepRowOrder = (role: string, keys: () => readonly string[]): void => {
	orders.set(role, keys)
}

/** The position of a candidate in a table, counted from 1, and the previous and the next candidate. */
export type RowNeighbours = {
	readonly at: number
	readonly of: number
	readonly previous: string | undefined
	readonly next: string | undefined
}

/** The position of a candidate in the last order of a role's table; null if they were not in it. */
export function rowPlaceOf(role: string, candidate: string): RowNeighbours | null {
	const keys = orders.get(role)?.() ?? []
	const index = keys.indexOf(candidate)
	if (index < 0) return null
	return { at: index + 1, of: keys.length, previous: keys[index - 1], next: keys[index + 1] }
}
