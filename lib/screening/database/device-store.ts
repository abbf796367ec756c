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
 * The database version. To change the format, increment it and migrate older entries in `upgrade`. An older program that
 * finds a newer database stores nothing and says so.
 */
const version = 1

type Schema = DBSchema & { [N in StoreName]: { key: string; value: StoredRecords[N] } }

function upgrade(database: IDBPDatabase<Schema>, from: number) {
	if (from < 1) for (const name of storeNames) database.createObjectStore(name)
}

/**
 * Opens the database of this device.
 * @param onStale called when another tab wants to upgrade or delete the database: this page must be reloaded
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

/** Entries per read: more would arrive as one long task that blocks all others. */
const entriesPerRead = 2000

/** Reads a store in parts. */
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
		const keys: readonly IDBValidKey[] = await store.getAllKeys(range, entriesPerRead)
		const values = await store.getAll(range, entriesPerRead).catch(() => null)
		if (values) for (const [at, key] of keys.entries()) entries.push({ key, value: values[at] })
		else {
			// A single unreadable entry fails the whole read and aborts the transaction.
			for (const key of keys) entries.push(await readOne(database, name, key))
			store = database.transaction(name).store
		}
		onRead?.(entries.length, total)
		if (keys.length < entriesPerRead) return entries
		after = keys.at(-1) as IDBValidKey
	}
}

/** Reads an entry that the browser may be unable to read, for example because data is missing on disk. */
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
	// If one request fails, so does the transaction; a full disk is reported only when it completes.
	for (const request of requests) request.catch(() => {})
	await write.done
}
