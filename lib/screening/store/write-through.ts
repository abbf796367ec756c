import {
	type Changes,
	changedKeys,
	type RecordStore,
	type StorageProblem,
	type StoredRecords,
	type StoreName,
	storeNames,
} from './record-store'

/** Entries per write when what was left unsaved is tried again. */
const triedAtOnce = 1000

const problemOf = (error: unknown): StorageProblem =>
	error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'

/** An entry as it is to stand in the store at present; undefined for one that is to be gone. */
type Present = (name: StoreName, key: IDBValidKey) => StoredRecords[StoreName] | undefined

/**
 * Writes changes to a store. What cannot be written is remembered and tried again with every further change: once there
 * is room, all of it is stored, and what was erased meanwhile is erased there too.
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

	/** What is to go makes room, so it goes first. */
	async function tryAgain() {
		for (const isToStay of [false, true]) {
			for (const [name, keys] of unsaved) {
				const wanted = [...keys].filter((key) => (present(name, key) !== undefined) === isToStay)
				for (let from = 0; from < wanted.length; from += triedAtOnce) {
					const part = wanted.slice(from, from + triedAtOnce)
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
