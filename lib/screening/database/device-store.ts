import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { databaseName } from './database-name'
import {
	type AnyRecords,
	type AnyStore,
	allStores,
	ChangedElsewhere,
	type Changes,
	changedKeys,
	logNames,
	ownKey,
	type ReadListener,
	type RecordStore,
	type StoredEntry,
	sequenceIn,
	storeNames,
	type WriteOptions,
} from './record-store'

/**
 * The database version. To change the format, increment it and migrate older entries in `upgrade`. An older program that
 * finds a newer database stores nothing and says so. Version 2 added the log of operations; the records of version 1 are
 * valid as they are.
 */
const version = 2

type Schema = DBSchema & { [N in AnyStore]: { key: string; value: AnyRecords[N] } }

function upgrade(database: IDBPDatabase<Schema>, from: number) {
	if (from < 1) for (const name of storeNames) database.createObjectStore(name)
	if (from < 2) for (const name of logNames) database.createObjectStore(name)
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
		each: (name, prefix) => each(database, name, prefix),
		get: (name, key) => database.get(name, key as string),
		change: (changes, writing = {}) => change(database, changes, writing),
		clear: async () => {
			const write = database.transaction(allStores, 'readwrite')
			await Promise.all([...allStores.map((name) => write.objectStore(name).clear()), write.done])
		},
		close: () => database.close(),
	}
}

/** Entries per read: more would arrive as one long task that blocks all others. */
const entriesPerRead = 2000

/** Reads a store in parts. */
async function all(
	database: IDBPDatabase<Schema>,
	name: AnyStore,
	onRead?: ReadListener,
): Promise<readonly StoredEntry[]> {
	let { store } = database.transaction(name)
	const total = onRead ? await store.count() : 0
	const entries: StoredEntry[] = []
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
async function readOne(
	database: IDBPDatabase<Schema>,
	name: AnyStore,
	key: IDBValidKey,
): Promise<StoredEntry> {
	return { key, value: await database.get(name, key as string).catch(() => undefined) }
}

/** Reads one entry at a time, so that only one is in memory. */
async function* each(
	database: IDBPDatabase<Schema>,
	name: AnyStore,
	prefix: string,
): AsyncGenerator<StoredEntry> {
	const range = prefix === '' ? null : IDBKeyRange.bound(prefix, `${prefix}\uffff`)
	for (const key of await database.getAllKeys(name, range)) yield readOne(database, name, key)
}

/** Requests between two checks for cancellation. */
const requestsPerPart = 5000

type WriteTransaction = IDBPTransaction<Schema, AnyStore[], 'readwrite'>

/**
 * Applies changes in one transaction. A full disk is reported only when it completes, or by a request that aborts it.
 */
async function change(database: IDBPDatabase<Schema>, changes: Changes, writing: WriteOptions) {
	const touched = allStores.filter((name) => changedKeys(name, changes).length > 0)
	if (touched.length === 0) return
	const { after } = writing
	const stores = after === undefined ? touched : [...new Set([...touched, 'device' as const])]
	const write: WriteTransaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
	const { done } = write
	done.catch(() => {})
	try {
		if (after !== undefined) await expectSequence(write, after)
		const runs = new Map<AnyStore, readonly (IDBValidKey | IDBKeyRange)[]>()
		for (const name of touched)
			runs.set(name, await runsOf(write.objectStore(name), changes.remove?.[name] ?? []))
		await makeRequests(requestsFor(write, changes, runs), writing)
	} catch (error) {
		if (error instanceof ChangedElsewhere || writing.signal?.aborted) write.abort()
		await done.catch(() => {})
		throw write.error ?? error
	}
	await done
}

async function expectSequence(write: WriteTransaction, after: number) {
	if (sequenceIn(await write.objectStore('device').get('sequence')) !== after) throw new ChangedElsewhere()
}

/** From this many removals on, runs of keys are removed at once, which for 100,000 is many times as fast (`npm run bench -- desk`). */
const keysToGroup = 1000

/** The ranges of keys to be removed that contain no other key. */
async function runsOf(
	records: { readonly getAllKeys: () => Promise<readonly IDBValidKey[]> },
	toRemove: readonly IDBValidKey[],
): Promise<readonly (IDBValidKey | IDBKeyRange)[]> {
	if (toRemove.length < keysToGroup) return toRemove
	const gone = new Set(toRemove)
	const runs: IDBKeyRange[] = []
	let first: IDBValidKey | null = null
	let last: IDBValidKey | null = null
	const close = () => {
		if (first !== null && last !== null) runs.push(IDBKeyRange.bound(first, last))
		first = null
	}
	for (const key of await records.getAllKeys()) {
		if (!gone.has(key)) close()
		else {
			first ??= key
			last = key
		}
	}
	close()
	return runs
}

function* requestsFor(
	write: WriteTransaction,
	{ put }: Changes,
	runs: ReadonlyMap<AnyStore, readonly (IDBValidKey | IDBKeyRange)[]>,
) {
	for (const [name, toRemove] of runs) {
		const records = write.objectStore(name)
		for (const key of toRemove) yield records.delete(key as string)
		for (const entry of put?.[name] ?? []) yield records.put(entry as never, ownKey(name, entry))
	}
}

/**
 * Makes requests in parts, reporting progress and checking for cancellation in between; the transaction stays open.
 */
async function makeRequests(requests: Iterable<Promise<unknown>>, { signal, onProgress }: WriteOptions) {
	let count = 0
	for (const request of requests) {
		// If one request fails, so does the transaction.
		request.catch(() => {})
		if (++count % requestsPerPart > 0) continue
		await request
		onProgress?.(count, 0)
		signal?.throwIfAborted()
	}
}
