/** The keys of the candidates as each role's table shows them; worked out when they are asked for. */
const orders = new Map<string, () => readonly string[]>()

/** Remembers in which order a role's table shows its candidates, and which of them, until the page is closed. */
export const keepRowOrder = (role: string, keys: () => readonly string[]): void => {
	orders.set(role, keys)
}

/** Where a candidate stands in a table, counted from 1, and who stands before and after. */
export type RowPlace = {
	readonly at: number
	readonly of: number
	readonly previous: string | undefined
	readonly next: string | undefined
}

/** Where a candidate stands in the table of a role as it was shown last; null if they did not stand there. */
export function rowPlaceOf(role: string, candidate: string): RowPlace | null {
	const keys = orders.get(role)?.() ?? []
	const index = keys.indexOf(candidate)
	if (index < 0) return null
	return { at: index + 1, of: keys.length, previous: keys[index - 1], next: keys[index + 1] }
}
