import {
	type AnyStore,
	allStores,
	ChangedElsewhere,
	type Changes,
	ownKey,
	type RecordStore,
	sequenceIn,
	type WriteOptions,
} from './record-store'

/** Keeps entries in this page's memory. */
export function memoryStore(): RecordStore {
	const maps = Object.fromEntries(allStores.map((name) => [name, new Map()])) as {
		readonly [N in AnyStore]: Map<IDBValidKey, unknown>
	}
	return {
		kind: 'memory',
		all: async (name) => [...maps[name]].map(([key, value]) => ({ key, value })),
		async *each(name, prefix) {
			for (const [key, value] of maps[name]) if (String(key).startsWith(prefix)) yield { key, value }
		},
		get: async (name, key) => maps[name].get(key),
		change: async (changes: Changes, { after, signal }: WriteOptions = {}) => {
			signal?.throwIfAborted()
			if (after !== undefined && sequenceIn(maps.device.get('sequence')) !== after)
				throw new ChangedElsewhere()
			for (const name of allStores) {
				for (const entry of changes.put?.[name] ?? []) maps[name].set(ownKey(name, entry), entry)
				for (const key of changes.remove?.[name] ?? []) maps[name].delete(key)
			}
		},
		clear: async () => {
			for (const name of allStores) maps[name].clear()
		},
		close: () => {},
	}
}
