import type { ExchangedStore } from '../protocol'

/** Items grouped by store, in their order. */
export function byStore<T extends { readonly store: ExchangedStore }>(
	things: Iterable<T>,
): ReadonlyMap<ExchangedStore, readonly T[]> {
	const found = new Map<ExchangedStore, T[]>()
	for (const thing of things) {
		const before = found.get(thing.store)
		if (before) before.push(thing)
		else found.set(thing.store, [thing])
	}
	return found
}
