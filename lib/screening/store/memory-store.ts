import { type Changes, keyOf, type Shelf, type ShelfName, type Shelved, shelfNames } from './record-store'

/** Keeps entries in this page's memory. */
export function memoryShelf(): Shelf {
	const maps = Object.fromEntries(shelfNames.map((name) => [name, new Map()])) as {
		[N in ShelfName]: Map<IDBValidKey, Shelved[N]>
	}
	const put = <N extends ShelfName>(name: N, entries: readonly Shelved[N][] = []) => {
		for (const entry of entries) maps[name].set(keyOf[name](entry), entry)
	}
	return {
		kind: 'memory',
		all: async (name) => [...maps[name]].map(([key, value]) => ({ key, value })),
		get: async (name, key) => maps[name].get(key),
		change: async (changes: Changes) => {
			for (const name of shelfNames) {
				put(name, changes.put?.[name] as never)
				for (const key of changes.remove?.[name] ?? []) maps[name].delete(key)
			}
		},
		clear: async () => {
			for (const name of shelfNames) maps[name].clear()
		},
		close: () => {},
	}
}
