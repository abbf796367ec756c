import {
	type Changes,
	changedKeys,
	type RecordStore,
	type StorageProblem,
	type StoredRecords,
	type StoreName,
	storeNames,
} from './record-store'

/** Entries per write when retrying unsaved changes. */
const entriesPerRetry = 1000

const problemOf = (error: unknown): StorageProblem =>
	error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'

/** Returns the current state of an entry; undefined if it should not exist. */
type Present = (name: StoreName, key: IDBValidKey) => StoredRecords[StoreName] | undefined

/**
 * Writes changes to a store. Failed writes are remembered and retried with every further change, so that once there is
 * space, the store is brought fully up to date, including erasures made in the meantime.
 */
export function writeThrough(records: RecordStore, present: Present) {
	const unsaved = new Map(storeNames.map((name) => [name, new Set<IDBValidKey>()]))
	let problem: StorageProblem | null = null
	const isAllSaved = () => [...unsaved.values()].every(({ size }) => size === 0)

	function note(changes: Changes) {
		for (const [name, keys] of unsaved) for (const key of changedKeys(name, changes)) keys.add(key)
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
		for (const isToStay of [false, true]) {
			for (const [name, keys] of unsaved) {
				const wanted = [...keys].filter((key) => (present(name, key) !== undefined) === isToStay)
				for (let from = 0; from < wanted.length; from += entriesPerRetry) {
					const part = wanted.slice(from, from + entriesPerRetry)
					const entries = part.flatMap((key) => present(name, key) ?? [])
					if (!(await change(isToStay ? { put: { [name]: entries } } : { remove: { [name]: part } }))) return
					for (const key of part) keys.delete(key)
				}
			}
		}
		problem = null
	}

	return {
		problem: () => problem,
		isAllSaved,
		write: async (changes: Changes): Promise<void> => {
			if (isAllSaved() && (await change(changes))) return
			note(changes)
			await tryAgain()
		},
		clear: async (): Promise<void> => {
			await records.clear()
			for (const keys of unsaved.values()) keys.clear()
			problem = null
		},
	}
}
