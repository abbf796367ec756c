import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { type RecordAddress, recordName } from '@/lib/exchange/record-name'
import { slots } from '@/lib/exchange/sequence'
import { maxOperationsAhead } from '@/lib/limits/exchange-limits'
import type { PatchChunk } from '@/lib/screening/model/operations'
import { byStore } from '../by-store'
import { type ChangeRow, readChangeRows } from '../change-rows'
import { lastSequence } from '../last-sequence'
import { keyRows, readRecords } from '../statements'
import { candidateOf, candidateOfPatch } from './candidate-of'
import type { PreparedEntry } from './prepare-entry'

/** What the database has of the records of a batch, which are locked. */
export type BatchState = {
	/** The newest changes, including those of records that are gone. */
	readonly rows: ReadonlyMap<string, ChangeRow>
	/** The stored records, complete. */
	readonly stored: ReadonlyMap<string, ExchangedRecords[ExchangedStore]>
	/** The keys of deleted candidates among those the batch mentions. */
	readonly deleted: ReadonlySet<string>
	/** The greatest number that an operation, or a record's version, may have. */
	readonly greatest: number
}

/** Locks the newest changes of some records, in order. */
export async function lockRows(
	tx: Transaction,
	records: readonly RecordAddress[],
): Promise<Map<string, ChangeRow>> {
	const rows = await readChangeRows(tx, records, 'for update')
	return new Map(rows.map((row) => [recordName(row), row]))
}

/** Reads stored records, by `recordName`. */
export async function readStored(tx: Transaction, records: readonly RecordAddress[]) {
	const stored = new Map<string, ExchangedRecords[ExchangedStore]>()
	for (const [store, some] of byStore(records)) {
		const keys = some.map(({ key }) => key)
		for (const { key, value } of await readRecords(tx, store, keys))
			stored.set(recordName({ store, key }), JSON.parse(value))
	}
	return stored
}

/** The candidates among these who were deleted for good and not brought back. */
async function deletedOf(tx: Transaction, candidates: readonly string[]): Promise<Set<string>> {
	if (candidates.length === 0) return new Set()
	const { rows } = await tx.execute<{ key: string }>(sql`
		select k.key from ${keyRows(candidates)} cross join lateral (
			select from team.removed where workspace = ${tx.workspace} and key = k.key and lifted is null offset 0
		) as r`)
	return new Set(rows.map(({ key }) => key))
}

/** The candidates that an entry mentions. */
function candidatesOf({ store, key, value }: PreparedEntry): readonly string[] {
	if (store !== 'patches') return [candidateOf({ store, key })].filter((one) => one !== null)
	return ((value as PatchChunk | null)?.patches ?? []).map(candidateOfPatch).filter((one) => one !== null)
}

/** Locks the records of a batch and reads their stored state. */
export async function readBatchState(
	tx: Transaction,
	entries: readonly PreparedEntry[],
): Promise<BatchState> {
	const removed = entries.filter(({ store }) => store === 'removed')
	// Deleting somebody also deletes the candidate record, and is counted in the settings.
	const along = removed.flatMap(({ key }) => [
		{ store: 'candidates', key } as const,
		{ store: 'settings', key: 'settings' } as const,
	])
	const all = [...new Map([...entries, ...along].map((one) => [recordName(one), one])).values()]
	const rows = await lockRows(tx, all)
	const stored = await readStored(
		tx,
		all.filter((one) => rows.has(recordName(one))),
	)
	const about = new Set(entries.flatMap(candidatesOf))
	return {
		rows,
		stored,
		deleted: await deletedOf(tx, [...about]),
		greatest: (await lastSequence(tx)) + maxOperationsAhead * slots,
	}
}
