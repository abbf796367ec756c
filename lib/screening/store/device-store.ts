import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { databaseName } from './database-name'
import {
	type Changes,
	type OnRead,
	ownKey,
	type RecordStore,
	type Stored,
	type StoredRecords,
	type StoreName,
	storeNames,
} from './record-store'

/**
 * The version of what is stored. To change it: count up, and bring entries of the version before into the new form
 * in `upgrade`. An older program that meets a newer database stores nothing and says so.
 */
const version = 1

type Schema = DBSchema & { [N in StoreName]: { key: string; value: StoredRecords[N] } }

function upgrade(database: IDBPDatabase<Schema>, from: number) {
	if (from < 1) for (const name of storeNames) database.createObjectStore(name)
}

/**
 * Opens the database of this device.
 * @param onStale called when another tab wants to change or erase the database: this page has to be loaded again
 */
export async function deviceStore(onStale: () => void): Promise<RecordStore> {
	const database = await openDB<Schema>(databaseName, version, {
		upgrade,
		blocking: () => {
			database.close()
			onStale()
		},
	})
	return {
		kind: 'device',
		all: (name, onRead) => all(database, name, onRead),
		get: (name, key) => database.get(name, key as string),
		change: (changes) => change(database, changes),
		clear: async () => {
			const write = database.transaction(storeNames, 'readwrite')
			await Promise.all([...storeNames.map((name) => write.objectStore(name).clear()), write.done])
		},
		close: () => database.close(),
	}
}

/** Entries per read: more would arrive as one message that holds up all others. */
const readAtOnce = 2000

/** Reads a store part by part, all of it as it stands at the beginning. */
async function all(
	database: IDBPDatabase<Schema>,
	name: StoreName,
	onRead?: OnRead,
): Promise<readonly Stored[]> {
	let { store } = database.transaction(name)
	const total = onRead ? await store.count() : 0
	const entries: Stored[] = []
	for (let after: IDBValidKey | null = null; ; ) {
		const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true)
		const keys: readonly IDBValidKey[] = await store.getAllKeys(range, readAtOnce)
		const values = await store.getAll(range, readAtOnce).catch(() => null)
		if (values) for (const [at, key] of keys.entries()) entries.push({ key, value: values[at] })
		else {
			// One that cannot be read fails all that is read with it, and ends the transaction.
			for (const key of keys) entries.push(await readOne(database, name, key))
			store = database.transaction(name).store
		}
		onRead?.(entries.length, total)
		if (keys.length < readAtOnce) return entries
		after = keys.at(-1) as IDBValidKey
	}
}

/** Reads an entry that may be none that the browser can read: a part of it may have gone from the disk. */
async function readOne(database: IDBPDatabase<Schema>, name: StoreName, key: IDBValidKey): Promise<Stored> {
	return { key, value: await database.get(name, key as string).catch(() => undefined) }
}

async function change(database: IDBPDatabase<Schema>, { put, remove }: Changes) {
	const touched = storeNames.filter((name) => put?.[name]?.length || remove?.[name]?.length)
	if (touched.length === 0) return
	const write = database.transaction(touched, 'readwrite', { durability: 'strict' })
	const requests = touched.flatMap((name) => {
		const records = write.objectStore(name)
		return [
			...(put?.[name] ?? []).map((entry) => records.put(entry as never, ownKey(name, entry))),
			...(remove?.[name] ?? []).map((entry) => records.delete(entry as string)),
		]
	})
	// The transaction as a whole fails when one request does; a full storage shows only at its end.
	for (const request of requests) request.catch(() => {})
	await write.done
}
