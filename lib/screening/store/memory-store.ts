import {
	type Changes,
	keyOf,
	type RecordStore,
	type StoredRecords,
	type StoreName,
	storeNames,
} from './record-store'

/** Keeps entries in this page's memory. */
export function memoryStore(): RecordStore {
	const maps = Object.fromEntries(storeNames.map((name) => [name, new Map()])) as {
		[N in StoreName]: Map<IDBValidKey, StoredRecords[N]>
	}
	const put = <N extends StoreName>(name: N, entries: readonly StoredRecords[N][] = []) => {
		for (const entry of entries) maps[name].set(keyOf[name](entry), entry)
	}
	return {
		kind: 'memory',
		all: async (name) => [...maps[name]].map(([key, value]) => ({ key, value })),
		get: async (name, key) => maps[name].get(key),
		change: async (changes: Changes) => {
			for (const name of storeNames) {
				put(name, changes.put?.[name] as never)
				for (const key of changes.remove?.[name] ?? []) maps[name].delete(key)
			}
		},
		clear: async () => {
			for (const name of storeNames) maps[name].clear()
		},
		close: () => {},
	}
}
