import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { RecordAddress } from '@/lib/exchange/record-name'
import { journalEndings } from '@/lib/journal/write-journal'
import { maxErasures } from '@/lib/limits/limits'
import { patchesKey } from '@/lib/screening/database/record-store'
import type { Settings } from '@/lib/screening/model/records'
import type { RemovedCandidate } from '@/lib/screening/model/removed'
import { lockSettings } from '../settings'
import { asList } from '../statements'
import { deleteOwnPages } from './delete-own-pages'
import { removeDecisionsOf } from './side-effects'

/** The keys, with those of all records that were merged into them and no longer exist. */
export async function withMerged(tx: Transaction, keys: readonly string[]): Promise<ReadonlySet<string>> {
	const { rows } = await tx.execute<{ key: string }>(sql`
		with recursive gone(key) as (
			select json_array_elements_text(${JSON.stringify(keys)}) collate "C"
			union
			select p.key from gone join team.patches as p on p.workspace = ${tx.workspace} and p.merged_into = gone.key
			where p.store = 'candidates' and not exists (
				select from team.candidates as c where c.workspace = ${tx.workspace} and c.key = p.key)
		)
		select key from gone`)
	return new Set(rows.map(({ key }) => key))
}

type Place = { readonly operation: string; readonly part: string }

/** Merges of candidates into somebody else, with the operations that undid or redid them. */
async function mergesIntoOthers(tx: Transaction, keys: ReadonlySet<string>) {
	const { rows } = await tx.execute<{ operation: string; other: string }>(sql`
		with recursive through(operation, other) as (
			select operation, merged_into from team.patches
			where workspace = ${tx.workspace} and candidate in ${asList(keys)} and merged_into is not null
			union
			select o.id, t.other from through as t join team.operations as o
			on o.workspace = ${tx.workspace} and o.undoes = t.operation
		)
		select operation, other from through`)
	return rows
}

/** Deletes every patch about candidates, or about somebody they were temporarily merged into. */
async function erasePatches(tx: Transaction, keys: ReadonlySet<string>): Promise<readonly RecordAddress[]> {
	const through = await mergesIntoOthers(tx, keys)
	const conditions = [
		sql`p.candidate in ${asList(keys)}`,
		sql`p.merged_into in ${asList(keys)}`,
		sql`exists (
			select from json_to_recordset(${JSON.stringify(through)}) as r(operation text, other text)
			where r.operation = p.operation and r.other = p.candidate)`,
	]
	const chunks = new Map<string, string>()
	for (const condition of conditions) {
		const { rows } = await tx.execute<Place>(sql`
			delete from team.patches as p where p.workspace = ${tx.workspace} and ${condition}
			returning p.operation, p.part`)
		for (const { operation, part } of rows) chunks.set(patchesKey(operation, Number(part)), operation)
	}
	const { rows: told } = await tx.execute<{ id: string }>(sql`
		update team.operations set reason = null
		where workspace = ${tx.workspace} and reason is not null and id in ${asList(new Set(chunks.values()))}
		returning id`)
	return [
		...[...chunks.keys()].map((key) => ({ store: 'patches', key }) as const),
		...told.map(({ id }) => ({ store: 'operations', key: id }) as const),
	]
}

type Erasure = Settings['erasures'][number]

/** Adds one to the number of deletions on a day. */
function counted(erasures: readonly Erasure[], { on, why }: RemovedCandidate): readonly Erasure[] {
	const at = erasures.findIndex((one) => one.on === on && one.why === why)
	const before = erasures[at]
	return before
		? erasures.with(at, { ...before, count: before.count + 1 })
		: [...erasures, { on, why, count: 1 }].slice(-maxErasures)
}

async function countErasures(tx: Transaction, erased: readonly RemovedCandidate[]): Promise<void> {
	const settings = await lockSettings(tx)
	const erasures = erased.reduce(counted, settings.erasures)
	await tx.execute(sql`
		update team.settings set erasures = ${JSON.stringify(erasures)} where workspace = ${tx.workspace}`)
}

/**
 * Deletes candidates for good: their records, decisions and history, including those of records merged into theirs, and the
 * reasons of operations that mention them. Counts those who were stored, and notes all in the journal.
 */
export async function eraseCandidates(
	tx: Transaction,
	workspace: string,
	removed: readonly RemovedCandidate[],
): Promise<readonly RecordAddress[]> {
	if (removed.length === 0) return []
	const keys = await withMerged(
		tx,
		removed.map(({ key }) => key),
	)
	const decisions = await removeDecisionsOf(tx, 'candidate', [...keys])
	const { rows } = await tx.execute<{ key: string }>(sql`
		delete from team.candidates where workspace = ${tx.workspace} and key in ${asList(keys)} returning key`)
	const stored = new Set(rows.map(({ key }) => key))
	const erased = removed.filter(({ key }) => stored.has(key))
	if (erased.length > 0) await countErasures(tx, erased)
	await deleteOwnPages(tx, [...keys])
	await journalEndings(workspace, 'candidate', keys)
	return [
		...decisions,
		...[...stored].map((key) => ({ store: 'candidates', key }) as const),
		...(await erasePatches(tx, keys)),
		...(erased.length > 0 ? [{ store: 'settings', key: 'settings' } as const] : []),
	]
}
