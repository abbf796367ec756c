import { type Changes, keyOf } from '../database/record-store'
import {
	type Operation,
	type Patch,
	type PatchChunk,
	type PatchedRecords,
	type PatchedStore,
	patchedStores,
	patchesPerChunk,
} from '../model/operations'
import type { SheetRecord } from '../model/records'
import { recordDifference } from './record-difference'

/** The records of the log's stores, by key. */
export type PatchedMaps = { readonly [N in PatchedStore]: ReadonlyMap<string, PatchedRecords[N]> } & {
	readonly sheets: ReadonlyMap<string, SheetRecord>
}

/** What an operation is to do. */
export type Planned = {
	readonly put?: { readonly [N in PatchedStore]?: readonly PatchedRecords[N][] } & {
		readonly sheets?: readonly SheetRecord[]
	}
	/** The keys of records that are removed; the log keeps them, so that they can come back. */
	readonly remove?: { readonly [N in PatchedStore | 'sheets']?: readonly string[] }
	/** The keys of candidates who are removed for good: neither the log nor an undo brings them back. */
	readonly forget?: readonly string[]
	/** Whom removed candidates were merged into, by key. */
	readonly into?: ReadonlyMap<string, string>
	/** Whether the records put have the version that they are to have, as after an undo. */
	readonly hasVersions?: boolean
	/** Takes from what the log remembers what it must not. */
	readonly redact?: (patch: Patch) => Patch
	/** The number of the last operation that comes with the records: those of this device go on after it. */
	readonly after?: number
	/** Further entries to write, such as what an undo changes in the log. */
	readonly also?: Changes
}

/** What is said of an operation before it is made. */
export type OperationHead = Pick<Operation, 'id' | 'sequence' | 'at' | 'by' | 'kind' | 'roles'> &
	Partial<Pick<Operation, 'name' | 'reason' | 'undoes'>>

type Created = { -readonly [N in keyof PatchChunk['created']]: string[] }

/**
 * Makes the changes of an operation, with the entries of the log that remember it. Records in which nothing differs are
 * not written.
 * @returns null if nothing would change
 */
export function assembleOperation(
	maps: PatchedMaps,
	head: OperationHead,
	planned: Planned,
): { readonly operation: Operation; readonly changes: Changes } | null {
	const { put = {}, remove = {}, forget = [], into, hasVersions = false, redact = (patch) => patch } = planned
	const patches: Patch[] = []
	const created: Created = {}

	function written<N extends PatchedStore>(store: N, entries: readonly PatchedRecords[N][] = []) {
		const toWrite: PatchedRecords[N][] = []
		for (const entry of entries) {
			const key = (keyOf[store] as (entry: PatchedRecords[N]) => string)(entry)
			const before = maps[store].get(key)
			const now = hasVersions ? entry : { ...entry, version: head.sequence }
			const difference = before ? recordDifference(before, now) : null
			if (before && !difference) continue
			toWrite.push(now)
			if (!before) {
				created[store] ??= []
				created[store].push(key)
			}
			// A decision is remembered as a whole, since a later one takes its place.
			if (store === 'decisions')
				patches.push({
					store,
					key,
					was: before?.version ?? 0,
					...(before && { before }),
					after: now,
				} as Patch)
			else if (before) patches.push({ store, key, was: before.version ?? 0, ...difference } as Patch)
		}
		return toWrite
	}
	const toPut = {
		roles: written('roles', put.roles),
		candidates: written('candidates', put.candidates),
		decisions: written('decisions', put.decisions),
		sheets: put.sheets ?? [],
	}
	for (const store of patchedStores) {
		for (const key of remove[store] ?? []) {
			const before = maps[store].get(key)
			const to = into?.get(key)
			if (before)
				patches.push({ store, key, was: before.version ?? 0, before, ...(to && { into: to }) } as Patch)
		}
	}
	const newSheets = toPut.sheets.flatMap(({ id }) => (maps.sheets.has(id) ? [] : [id]))
	if (newSheets.length > 0) created.sheets = newSheets
	const count = patchedStores.reduce((sum, store) => sum + (created[store]?.length ?? 0), 0)
	if (count + patches.length + forget.length === 0) return null
	const changed = patches.filter(({ before }) => before !== undefined).length + forget.length
	const operation: Operation = { ...head, created: count, changed }
	const { put: alsoPut = {}, remove: alsoRemove = {} } = planned.also ?? {}
	return {
		operation,
		changes: {
			put: {
				...alsoPut,
				...toPut,
				operations: [...(alsoPut.operations ?? []), operation],
				patches: [...(alsoPut.patches ?? []), ...chunksOf(head.id, created, patches.map(redact))],
				device: [...(alsoPut.device ?? []), { name: 'sequence', value: head.sequence }],
			},
			remove: {
				...alsoRemove,
				...remove,
				candidates: [...(remove.candidates ?? []), ...forget],
			},
		},
	}
}

function chunksOf(operation: string, created: Created, patches: readonly Patch[]): PatchChunk[] {
	const chunks: PatchChunk[] = []
	const add = (chunk: Pick<PatchChunk, 'created' | 'patches'>) =>
		chunks.push({ operation, part: chunks.length, ...chunk })
	for (const [store, keys] of Object.entries(created)) {
		for (let from = 0; from < keys.length; from += patchesPerChunk)
			add({ created: { [store]: keys.slice(from, from + patchesPerChunk) }, patches: [] })
	}
	for (let from = 0; from < patches.length; from += patchesPerChunk)
		add({ created: {}, patches: patches.slice(from, from + patchesPerChunk) })
	return chunks
}
