import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { type ExchangedRecords, type ExchangedStore, exchangedStores } from '@/lib/exchange/protocol'
import type { RecordAddress } from '@/lib/exchange/record-name'
import type { PatchChunk } from '@/lib/screening/model/operations'
import { byStore } from '../by-store'
import { insertRecords, removeRecords, updateRecords } from '../statements'
import type { Openings } from '../view/visible'
import { candidateOfPatch } from './candidate-of'

/** A record to store and, for a chunk, by which openings each of its patches can be seen. */
export type RecordToStore = {
	readonly store: ExchangedStore
	readonly key: string
	readonly value: ExchangedRecords[ExchangedStore]
	readonly text: string
	readonly isNew: boolean
	readonly openingsOfPatches?: readonly Openings[]
}

const byKey = (a: RecordAddress, b: RecordAddress) => (a.key < b.key ? -1 : 1)

/** Stores the patches of chunks, replacing the existing ones. */
async function putPatches(tx: Transaction, puts: readonly RecordToStore[]) {
	const rows = puts.flatMap(({ value, openingsOfPatches = [] }) => {
		const { operation, part, patches } = value as PatchChunk
		return patches.map((patch, place) => ({
			operation,
			part,
			place,
			...patch,
			candidate: candidateOfPatch(patch),
			openings: openingsOfPatches[place] ?? null,
		}))
	})
	const changed = puts.flatMap(({ value, isNew }) => (isNew ? [] : [value as PatchChunk]))
	if (changed.length > 0)
		await tx.execute(sql`
			delete from team.patches as t using json_to_recordset(${JSON.stringify(changed)}) as r(operation text, part bigint)
			where t.workspace = ${tx.workspace} and t.operation = r.operation and t.part = r.part`)
	if (rows.length > 0)
		await tx.execute(sql`
			insert into team.patches (workspace, operation, part, place, store, key, candidate, openings, was, before, after, merged_into)
			select w.workspace, operation, part, place, store, key, candidate, openings, was, before, after, "into"
			from team.workspaces as w cross join json_to_recordset(${JSON.stringify(rows)}) as r(operation text, part bigint,
				place bigint, store text, key text, candidate text, openings text[], was bigint, before json, after json, "into" text)
			where w.workspace = ${tx.workspace}`)
}

/** Stores records, by store and key; throws if somebody else has added one of the new ones in the meantime. */
export async function putRecords(
	tx: Transaction,
	puts: readonly RecordToStore[],
	member: string | null,
): Promise<void> {
	const grouped = byStore(puts)
	for (const store of exchangedStores) {
		const ordered = [...(grouped.get(store) ?? [])].sort(byKey)
		const added = ordered.filter(({ isNew }) => isNew)
		const changed = ordered.filter(({ isNew }) => !isNew)
		const textsOf = (some: readonly RecordToStore[]) => some.map(({ text }) => text)
		if (added.length > 0) await insertRecords(tx, store, { texts: textsOf(added), member })
		if (changed.length > 0) await updateRecords(tx, store, { texts: textsOf(changed), member })
		if (store === 'patches') await putPatches(tx, ordered)
	}
}

/** Removes records, those that refer to others first. */
export async function removeAll(tx: Transaction, removals: readonly RecordAddress[]): Promise<void> {
	const grouped = byStore(removals)
	for (const store of exchangedStores.toReversed())
		await removeRecords(
			tx,
			store,
			[...(grouped.get(store) ?? [])].sort(byKey).map(({ key }) => key),
		)
}
