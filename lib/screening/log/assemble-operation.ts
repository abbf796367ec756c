import { maxChunkEntries } from '@/lib/limits/limits'
import { patchedStores } from '@/lib/records/chunk'
import { type Changes, keyOf } from '../database/record-store'
import type { Operation, Patch, PatchChunk, PatchedRecords, PatchedStore } from '../model/operations'
import type { SheetRecord } from '../model/records'
import { recordDifference } from './record-difference'

/** The records of the log's stores, by key. */
export type PatchedMaps = { readonly [N in PatchedStore]: ReadonlyMap<string, PatchedRecords[N]> } & {
	readonly sheets: ReadonlyMap<string, SheetRecord>
}

/** What an operation is to do. */
export type OperationPlan = {
	readonly put?: { readonly [N in PatchedStore]?: readonly PatchedRecords[N][] } & {
		readonly sheets?: readonly SheetRecord[]
	}
	/** The keys of records that are removed; the log keeps their contents, so that they can be restored. */
	readonly remove?: { readonly [N in PatchedStore | 'sheets']?: readonly string[] }
	/** The keys of candidates who are removed for good: neither the log nor an undo restores them. */
	readonly forget?: readonly string[]
	/** The candidates into whom removed ones were merged, by key. */
	readonly into?: ReadonlyMap<string, string>
	/** Whether the records in `put` already have their final version, as after an undo. */
	readonly hasVersions?: boolean
	/** Removes from a patch what the log must not remember. */
	readonly redact?: (patch: Patch) => Patch
	/** The number of the last operation that comes with the records: this device's operations continue after it. */
	readonly after?: number
	/** Further entries to write, such as changes of an undo to the log. */
	readonly also?: Changes
}

/** The data about an operation that is known before it is assembled. */
export type OperationHead = Pick<Operation, 'id' | 'sequence' | 'at' | 'by' | 'kind' | 'roles'> &
	Partial<Pick<Operation, 'name' | 'reason' | 'undoes'>>

type Created = { -readonly [N in keyof PatchChunk['created']]: string[] }

/**
 * Assembles the changes of an operation, with the log entries that remember it. Records without any difference are
 * not written.
 * @returns null if nothing would change
 */
export function assembleOperation(
	maps: PatchedMaps,
	head: OperationHead,
	planned: OperationPlan,
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
			// A decision is remembered as a whole, because a later one replaces it.
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
		for (let from = 0; from < keys.length; from += maxChunkEntries)
			add({ created: { [store]: keys.slice(from, from + maxChunkEntries) }, patches: [] })
	}
	for (let from = 0; from < patches.length; from += maxChunkEntries)
		add({ created: {}, patches: patches.slice(from, from + maxChunkEntries) })
	return chunks
}
