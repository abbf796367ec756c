import { type FactId, factIds } from '../facts'

/** All ways to take `size` of the items, in the order of the items. */
export function* combinations<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
	if (size === 0) {
		yield []
		return
	}
	for (let index = from; index <= items.length - size; index++) {
		const first = items[index] as T
		for (const rest of combinations(items, size - 1, index + 1)) yield [first, ...rest]
	}
}

/**
 * The smallest sets of facts that are enough, fewest facts first, then in fact order: none holds another.
 * @param enough must stay true when a set grows
 * @param most how many sets to give at most
 */
export function minimalSets(
	items: readonly FactId[],
	enough: (set: readonly FactId[]) => boolean,
	most: number,
): (readonly FactId[])[] {
	if (!enough(items)) return []
	const needed = items.filter((item) => !enough(items.filter((other) => other !== item)))
	const optional = items.filter((item) => !needed.includes(item))
	const found: (readonly FactId[])[] = []
	for (let size = 0; size <= optional.length && found.length < most; size++) {
		for (const extra of combinations(optional, size)) {
			if (found.some((set) => set.every((fact) => extra.includes(fact)))) continue
			if (enough([...needed, ...extra])) found.push(extra)
			if (found.length === most) break
		}
	}
	return found.map((extra) => items.filter((item) => needed.includes(item) || extra.includes(item)))
}

/** Fewest facts first; of the same number, the set whose first differing fact is named earlier. */
export function inSetOrder(a: readonly FactId[], b: readonly FactId[]): number {
	if (a.length !== b.length) return a.length - b.length
	const at = a.findIndex((fact, index) => fact !== b[index])
	return at === -1 ? 0 : factIds.indexOf(a[at] as FactId) - factIds.indexOf(b[at] as FactId)
}
