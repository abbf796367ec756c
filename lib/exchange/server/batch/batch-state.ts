import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { slots } from '@/lib/exchange/sequence'
import { maxOperationsAhead } from '@/lib/limits/exchange-limits'
import type { PatchChunk } from '@/lib/screening/model/operations'
import { byStore } from '../by-store'
import { ownWorkspace, readRecords } from '../statements'
import type { Openings } from '../visible'
import { candidateOf, candidateOfPatch } from './candidate-of'
import type { Prepared } from './prepare'

/** A row of team.changes. */
export type ChangeRow = { readonly change: number; readonly openings: Openings }

type Named = { readonly store: ExchangedStore; readonly key: string }

/** What the database knows of the records of a batch, which are locked. */
export type BatchState = {
	/** The newest changes, of records included that are gone. */
	readonly rows: ReadonlyMap<string, ChangeRow>
	/** The records as they are stored, whole. */
	readonly stored: ReadonlyMap<string, ExchangedRecords[ExchangedStore]>
	/** The keys of candidates who were deleted for good, of those whom the batch speaks of. */
	readonly deleted: ReadonlySet<string>
	/** The greatest number that an operation, or a record's version, may have. */
	readonly greatest: number
}

/** Locks the newest changes of some records, in order. */
export async function lockRows(tx: Transaction, records: readonly Named[]): Promise<Map<string, ChangeRow>> {
	if (records.length === 0) return new Map()
	const keys = JSON.stringify(records.map(({ store, key }) => ({ store, key })))
	const { rows } = await tx.execute<Named & { change: string; openings: string[] | null }>(sql`
		select c.store, c.key, c.change, c.openings
		from team.changes as c join json_to_recordset(${keys}) as k(store text, key text) using (store, key)
		where c.workspace = ${ownWorkspace}
		order by c.store, c.key for update of c`)
	return new Map(rows.map((row) => [recordName(row), { change: Number(row.change), openings: row.openings }]))
}

/** Reads records that are stored, by `recordName`. */
export async function readStored(tx: Transaction, records: readonly Named[]) {
	const stored = new Map<string, ExchangedRecords[ExchangedStore]>()
	for (const [store, some] of byStore(records)) {
		const keys = some.map(({ key }) => key)
		for (const { key, value } of await readRecords(tx, store, keys))
			stored.set(recordName({ store, key }), JSON.parse(value))
	}
	return stored
}

/** Those of some candidates who were deleted for good and not brought back. */
async function deletedOf(tx: Transaction, candidates: readonly string[]): Promise<Set<string>> {
	if (candidates.length === 0) return new Set()
	const { rows } = await tx.execute<{ key: string }>(sql`
		select r.key from team.removed as r join json_array_elements_text(${JSON.stringify(candidates)}) as k(key) using (key)
		where r.workspace = ${ownWorkspace} and r.lifted is null`)
	return new Set(rows.map(({ key }) => key))
}

/** The candidates whom an entry speaks of. */
function candidatesOf({ store, key, value }: Prepared): readonly string[] {
	if (store !== 'patches') return [candidateOf({ store, key })].filter((one) => one !== null)
	return ((value as PatchChunk | null)?.patches ?? []).map(candidateOfPatch).filter((one) => one !== null)
}

/** Locks the records of a batch and reads what is stored of them. */
export async function readState(tx: Transaction, entries: readonly Prepared[]): Promise<BatchState> {
	const removed = entries.filter(({ store }) => store === 'removed')
	// Who is deleted takes the candidate along, and is counted in the settings.
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
	const { rows: numbers } = await tx.execute<{ greatest: string | null }>(sql`
		select max(sequence) as greatest from team.operations
		where workspace = ${ownWorkspace}`)
	return {
		rows,
		stored,
		deleted: await deletedOf(tx, [...about]),
		greatest: Number(numbers[0]?.greatest ?? 0) + maxOperationsAhead * slots,
	}
}
