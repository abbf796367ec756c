import { type Changes, keyOf, type Shelf, type ShelfName, type Shelved, shelfNames } from './shelf'

const isFullError = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError'

/** What is owed of one shelf: entries to put, null for those to remove. */
type Owed<N extends ShelfName> = Map<string, Shelved[N] | null>

/**
 * A shelf that loses nothing for want of room: what does not fit lives in memory and is tried again with each change.
 * Erasing needs no room and is done on the device at once.
 */
export function patientShelf(shelf: Shelf): Shelf & { readonly isFull: () => boolean } {
	const owed = Object.fromEntries(shelfNames.map((name) => [name, new Map()])) as {
		[N in ShelfName]: Owed<N>
	}
	let isFull = false

	function owe<N extends ShelfName>(name: N, { put, remove }: Changes) {
		for (const entry of put?.[name] ?? []) owed[name].set(keyOf[name](entry as Shelved[N]), entry as never)
		for (const key of remove?.[name] ?? []) owed[name].set(key, null)
	}
	const allOwed = (): Changes => ({
		put: byName((name) => [...owed[name].values()].filter((entry) => entry !== null)),
		remove: byName((name) => [...owed[name]].flatMap(([key, entry]) => (entry === null ? [key] : []))),
	})
	function settle() {
		for (const name of shelfNames) owed[name].clear()
		isFull = false
	}
	return {
		kind: shelf.kind,
		isFull: () => isFull,
		all: async (name) => {
			const entries = await shelf.all(name)
			if (owed[name].size === 0) return entries
			const merged = new Map(entries.map((entry) => [keyOf[name](entry), entry]))
			for (const [key, entry] of owed[name]) entry === null ? merged.delete(key) : merged.set(key, entry)
			return [...merged.values()]
		},
		change: async (changes) => {
			if (isFull) for (const name of shelfNames) owe(name, changes)
			try {
				await shelf.change(isFull ? allOwed() : changes)
				settle()
			} catch (error) {
				if (!isFullError(error)) throw error
				if (!isFull) for (const name of shelfNames) owe(name, changes)
				isFull = true
				if (changes.remove) await shelf.change({ remove: changes.remove })
			}
		},
		clear: async () => {
			await shelf.clear()
			settle()
		},
		close: shelf.close,
	}
}

const byName = <T>(of: (name: ShelfName) => T) =>
	Object.fromEntries(shelfNames.map((name) => [name, of(name)])) as { [N in ShelfName]: T & never }
