import { type Changes, ownKey, type RecordStore, type StoreName, storeNames } from './record-store'

/** Keeps entries in this page's memory. */
export function memoryStore(): RecordStore {
	const maps: { readonly [N in StoreName]: Map<IDBValidKey, unknown> } = {
		roles: new Map(),
		candidates: new Map(),
		decisions: new Map(),
		sheets: new Map(),
		settings: new Map(),
	}
	return {
		kind: 'memory',
		all: async (name) => [...maps[name]].map(([key, value]) => ({ key, value })),
		get: async (name, key) => maps[name].get(key),
		change: async (changes: Changes) => {
			for (const name of storeNames) {
				for (const entry of changes.put?.[name] ?? []) maps[name].set(ownKey(name, entry), entry)
				for (const key of changes.remove?.[name] ?? []) maps[name].delete(key)
			}
		},
		clear: async () => {
			for (const name of storeNames) maps[name].clear()
		},
		close: () => {},
	}
}
