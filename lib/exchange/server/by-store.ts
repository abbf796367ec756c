import type { ExchangedStore } from '../protocol'

/** Items grouped by store, in their order. */
export function byStore<T extends { readonly store: ExchangedStore }>(
	items: Iterable<T>,
): ReadonlyMap<ExchangedStore, readonly T[]> {
	const found = new Map<ExchangedStore, T[]>()
	for (const item of items) {
		const before = found.get(item.store)
		if (before) before.push(item)
		else found.set(item.store, [item])
	}
	return found
}
