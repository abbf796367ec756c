import {
	type AnyRecords,
	type AnyStore,
	allStores,
	ChangedElsewhere,
	type Changes,
	changedKeys,
	type LogName,
	logNames,
	ownKey,
	type RecordStore,
	StorageFailure,
	type StoredEntry,
	type StoredRecords,
	type StoreName,
	type WriteOptions,
	type WriteProblem,
} from './record-store'

/** Entries per write when retrying unsaved changes. */
const entriesPerRetry = 1000

const problemOf = (error: unknown): WriteProblem =>
	error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'

/** Returns the current state of a loaded entry; undefined if it should not exist. */
type Present = (name: StoreName, key: IDBValidKey) => StoredRecords[StoreName] | undefined

const isLog = (name: AnyStore): name is LogName => logNames.some((log) => log === name)

/**
 * Writes changes to a store. Failed writes are remembered and retried with every further change, so that once there is
 * space, the store is brought fully up to date, including erasures made in the meantime. Until then, entries of the log
 * that could not be written are kept here.
 */
export function writeThrough(records: RecordStore, present: Present) {
	const unsaved = new Map(allStores.map((name) => [name, new Set<IDBValidKey>()]))
	const unsavedLog = new Map(logNames.map((name) => [name, new Map<IDBValidKey, AnyRecords[LogName]>()]))
	let problem: WriteProblem | null = null
	const isAllSaved = () => [...unsaved.values()].every(({ size }) => size === 0)
	const current = (name: AnyStore, key: IDBValidKey) =>
		isLog(name) ? unsavedLog.get(name)?.get(key) : present(name, key)

	function note(changes: Changes) {
		for (const [name, keys] of unsaved) for (const key of changedKeys(name, changes)) keys.add(key)
		for (const [name, entries] of unsavedLog) {
			for (const key of changes.remove?.[name] ?? []) entries.delete(key)
			for (const entry of changes.put?.[name] ?? []) entries.set(ownKey(name, entry), entry)
		}
	}

	async function change(changes: Changes): Promise<boolean> {
		try {
			await records.change(changes)
			return true
		} catch (error) {
			problem = problemOf(error)
			return false
		}
	}

	/** Retries all unsaved changes, removals first because they free space. */
	async function tryAgain() {
		for (const isStored of [false, true]) {
			for (const [name, keys] of unsaved) {
				const wanted = [...keys].filter((key) => (current(name, key) !== undefined) === isStored)
				for (let from = 0; from < wanted.length; from += entriesPerRetry) {
					const part = wanted.slice(from, from + entriesPerRetry)
					const entries = part.flatMap((key) => current(name, key) ?? [])
					if (!(await change(isStored ? { put: { [name]: entries } } : { remove: { [name]: part } }))) return
					for (const key of part) {
						keys.delete(key)
						if (isLog(name)) unsavedLog.get(name)?.delete(key)
					}
				}
			}
		}
		problem = null
	}

	return {
		problem: () => problem,
		isAllSaved,
		/**
		 * Writes changes that have already been made in memory, or are about to be: if writing fails, they are retried
		 * later.
		 */
		write: async (changes: Changes, writing?: WriteOptions): Promise<void> => {
			if (isAllSaved()) {
				try {
					return await records.change(changes, writing)
				} catch (error) {
					if (error instanceof ChangedElsewhere || writing?.signal?.aborted) throw error
					problem = problemOf(error)
				}
			}
			note(changes)
			await tryAgain()
		},
		/**
		 * Writes changes completely or not at all.
		 * @throws StorageFailure if the device does not store them
		 */
		writeWhole: async (changes: Changes, writing?: WriteOptions): Promise<void> => {
			if (!isAllSaved()) await tryAgain()
			if (!isAllSaved()) throw new StorageFailure(problem ?? 'blocked')
			try {
				await records.change(changes, writing)
			} catch (error) {
				if (error instanceof ChangedElsewhere || writing?.signal?.aborted) throw error
				throw new StorageFailure(problemOf(error))
			}
		},
		/** The entries of the log whose keys begin with a prefix, including those that could not be written. */
		async *log(name: LogName, prefix = ''): AsyncGenerator<StoredEntry> {
			const kept = unsavedLog.get(name)
			const waiting = unsaved.get(name)
			// Patches come in large chunks, of which only one at a time is in memory.
			const entries = name === 'patches' ? records.each(name, prefix) : await records.all(name)
			for await (const entry of entries)
				if (String(entry.key).startsWith(prefix) && !waiting?.has(entry.key)) yield entry
			for (const [key, value] of kept ?? []) if (String(key).startsWith(prefix)) yield { key, value }
		},
		clear: async (): Promise<void> => {
			await records.clear()
			for (const keys of unsaved.values()) keys.clear()
			for (const entries of unsavedLog.values()) entries.clear()
			problem = null
		},
	}
}
