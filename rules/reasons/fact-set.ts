// Sets of facts as bits: the first fact of a list is the lowest bit.

/** The maximum number of facts in a set. */
export const maxFacts = 31

/** How many facts are in a set. */
function sizeOf(set: number): number {
	let size = 0
	for (let rest = set; rest !== 0; rest &= rest - 1) size++
	return size
}

/**
 * Whether a set comes first: it has fewer facts than the other, or as many and the first fact that only one of the
 * two has.
 */
export function comesFirst(set: number, other: number): boolean {
	const difference = sizeOf(set) - sizeOf(other)
	if (difference !== 0) return difference < 0
	const onlyIn = set ^ other
	return (set & onlyIn & -onlyIn) !== 0
}

/** The same for two sets given as lists of places, in ascending order. */
export function isBefore(places: readonly number[], others: readonly number[]): boolean {
	if (places.length !== others.length) return places.length < others.length
	for (let at = 0; at < places.length; at++) {
		const difference = (places[at] as number) - (others[at] as number)
		if (difference !== 0) return difference < 0
	}
	return false
}
