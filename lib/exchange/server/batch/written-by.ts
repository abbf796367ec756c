import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { type RecordAddress, recordName } from '@/lib/exchange/record-name'
import { patchesKey } from '@/lib/screening/database/record-store'
import type { PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate } from '@/lib/screening/model/records'
import { type ChangeRow, readChangeRows } from '../change-rows'
import type { WrittenRecord } from '../raise-counter'
import { keyRows } from '../statements'
import { type Openings, openingsOf, openingsOfBoth } from '../view/visible'
import { lockRows, readStored } from './batch-state'
import type { BatchContext, JudgedEntry } from './judge-batch'
import { chunkId, openingsOfPatch } from './references'
import type { RecordToStore } from './write-batch'

/** The JSON of an entry's new value; null if it is removed. */
function textOf({ verdict, value, text }: JudgedEntry): string | null {
	const made = ('value' in verdict && verdict.value) || null
	return made === value ? made && text : made && JSON.stringify(made)
}

type OpeningsOf = (candidate: string) => Openings | undefined

/** By which openings candidates can be seen once a batch is stored; for removed ones, by which they could be. */
export function openingsAfter(judged: readonly JudgedEntry[], { references }: BatchContext): OpeningsOf {
	const put = new Map<string, Openings>()
	for (const { store, key, verdict } of judged)
		if (store === 'candidates' && 'value' in verdict && verdict.value)
			put.set(key, openingsOf(store, verdict.value as Candidate))
	return (key) => (put.has(key) ? put.get(key) : references.candidates.get(key))
}

/** What is written for an entry that puts a record. */
export function putOf(entry: JudgedEntry, known: BatchContext, openingsOf: OpeningsOf): RecordToStore {
	const { store, key, verdict } = entry
	const value = ('value' in verdict && verdict.value) || null
	if (!value) throw new Error('Nothing is put')
	const text = textOf(entry) ?? ''
	const isNew = !known.state.stored.has(recordName({ store, key }))
	if (store !== 'patches') return { store, key, value, text, isNew }
	return {
		store,
		key,
		value,
		text,
		isNew,
		openingsOfPatches: openingsOfPatches(value as PatchChunk, known, openingsOf),
	}
}

/** By which openings patches can be seen: stored ones keep theirs. */
function openingsOfPatches(
	chunk: PatchChunk,
	{ state, references }: BatchContext,
	openingsOf: OpeningsOf,
): readonly Openings[] {
	const id = recordName({
		store: 'patches',
		key: patchesKey(chunk.operation, chunk.part),
	})
	const stored = state.stored.get(id) as PatchChunk | undefined
	const marked = references.patches.get(chunkId(chunk))
	const before = new Map(
		stored?.patches.map(({ store, key }, at) => [`${store} ${key}`, marked?.[at] ?? null] as const),
	)
	return chunk.patches.map((patch) => {
		const known = before.get(`${patch.store} ${patch.key}`)
		return known !== undefined ? known : openingsOfPatch(patch, openingsOf)
	})
}

/** The sheets that candidates of a batch come from, with the openings by which they are therefore visible. */
function sheetsOf(made: readonly JudgedEntry[]): ReadonlyMap<string, Openings> {
	const found = new Map<string, Openings>()
	for (const { store, verdict } of made) {
		if (store !== 'candidates' || 'refused' in verdict || !verdict.value) continue
		const { source, gone, roles } = verdict.value as Candidate
		const openings = roles === 'all' ? null : roles
		for (const sheet of [source.kind === 'sheet' ? source.sheet : undefined, gone])
			if (sheet !== undefined) found.set(sheet, openingsOfBoth(found.get(sheet) ?? [], openings))
	}
	return found
}

/** Sheets that become visible to more members, and so have changed for them. */
async function newlyVisibleSheets(
	tx: Transaction,
	sheets: ReadonlyMap<string, Openings>,
): Promise<readonly RecordAddress[]> {
	const named = [...sheets.keys()].map((key) => ({ store: 'sheets', key }) as const)
	return (await readChangeRows(tx, named)).flatMap(({ store, key, openings, isGone }) => {
		if (openings === null || isGone) return []
		const now = sheets.get(key) ?? null
		const isShown = now === null || now.some((one) => !openings.includes(one))
		return isShown ? [{ store, key }] : []
	})
}

/** A chunk can be seen by the openings of its operation. */
async function operationOpenings(tx: Transaction, records: readonly RecordAddress[]) {
	const operations = records.flatMap(({ store, key }) =>
		store === 'patches' ? [key.split(' ')[0] ?? ''] : [],
	)
	if (operations.length === 0) return new Map<string, Openings>()
	const { rows } = await tx.execute<{ id: string; roles: Openings }>(sql`
		select k.key as id, o.roles from ${keyRows(operations)} cross join lateral (
			select roles from team.operations where workspace = ${tx.workspace} and id = k.key offset 0
		) as o`)
	return new Map(rows.map(({ id, roles }) => [id, roles]))
}

/** Everything that a batch has written, including records affected by side effects. */
export async function writtenBy(
	tx: Transaction,
	made: readonly JudgedEntry[],
	effects: readonly RecordAddress[],
	{ state }: BatchContext,
): Promise<readonly WrittenRecord[]> {
	const own = made.filter(({ verdict }) => !('refused' in verdict) && verdict.value !== undefined)
	const sheets = sheetsOf(made)
	const affected = new Set(effects.map(recordName))
	const plain = own.filter((entry) => !affected.has(recordName(entry)))
	const isPlain = new Set(plain.map(recordName))
	const shown = (await newlyVisibleSheets(tx, sheets)).filter((one) => !isPlain.has(recordName(one)))
	const touched = [...new Map([...effects, ...shown].map((one) => [recordName(one), one])).values()]
	const rows = new Map<string, ChangeRow>([...state.rows, ...(await lockRows(tx, touched))])
	const stored = await readStored(tx, touched)
	const ofOperations = await operationOpenings(tx, [...plain, ...touched])

	const openingsNow = (store: WrittenRecord['store'], key: string, value: object | null): Openings => {
		if (store === 'sheets') return sheets.get(key) ?? []
		if (store === 'patches') return ofOperations.get(key.split(' ')[0] ?? '') ?? []
		return value ? openingsOf(store, value as never) : []
	}
	const written = (
		{ store, key }: RecordAddress,
		value: object | null,
		text: string | null,
	): WrittenRecord => {
		const before = rows.get(recordName({ store, key }))
		const now = openingsNow(store, key, value)
		return {
			store,
			key,
			text,
			openings: before ? openingsOfBoth(before.openings, now) : now,
			isNew: !before,
		}
	}
	return [
		...plain.map((entry) =>
			written(entry, ('value' in entry.verdict && entry.verdict.value) || null, textOf(entry)),
		),
		...touched.map((one) => {
			const value = stored.get(recordName(one)) ?? null
			return written(one, value, value && JSON.stringify(value))
		}),
	]
}
