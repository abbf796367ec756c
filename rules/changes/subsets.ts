import { type FactId, factIds } from '../facts'

/** All combinations of `size` items, in the order of the items. */
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
 * The minimal sets of facts that are enough, fewest facts first, then in fact order. None contains another.
 * @param enough a monotone predicate: once true for a set, true for every superset
 * @param maxSets the maximum number of sets to return
 */
export function minimalSets(
	items: readonly FactId[],
	enough: (set: readonly FactId[]) => boolean,
	maxSets: number,
): (readonly FactId[])[] {
	if (!enough(items)) return []
	const needed = items.filter((item) => !enough(items.filter((other) => other !== item)))
	const optional = items.filter((item) => !needed.includes(item))
	const found: (readonly FactId[])[] = []
	for (let size = 0; size <= optional.length && found.length < maxSets; size++) {
		for (const extra of combinations(optional, size)) {
			if (found.some((set) => set.every((fact) => extra.includes(fact)))) continue
			if (enough([...needed, ...extra])) found.push(extra)
			if (found.length === maxSets) break
		}
	}
	return found.map((extra) => items.filter((item) => needed.includes(item) || extra.includes(item)))
}

/** Compares sets: fewest facts first, then by the first fact that differs, in fact order. */
export function inSetOrder(a: readonly FactId[], b: readonly FactId[]): number {
	if (a.length !== b.length) return a.length - b.length
	const at = a.findIndex((fact, index) => fact !== b[index])
	return at === -1 ? 0 : factIds.indexOf(a[at] as FactId) - factIds.indexOf(b[at] as FactId)
}
