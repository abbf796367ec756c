import type { DeskLog } from './desk-log'

/** A merge of two records. */
type Merge = { readonly key: string; readonly into: string; readonly operations: readonly string[] }

async function mergesIn(log: Pick<DeskLog, 'operations' | 'chunks'>): Promise<readonly Merge[]> {
	const merges: Merge[] = []
	const all = await log.operations()
	/** An operation, with all that undid or redid it. */
	const withUndos = (id: string): readonly string[] => [
		id,
		...all.filter(({ undoes }) => undoes === id).flatMap((one) => withUndos(one.id)),
	]
	for (const { id, kind } of all) {
		if (kind !== 'merge') continue
		const operations = withUndos(id)
		for await (const { patches } of log.chunks(id))
			for (const { key, into } of patches) if (into !== undefined) merges.push({ key, into, operations })
	}
	return merges
}

/** Where the log has data about candidates other than under their own keys. */
export type Merged = {
	/** The keys of the candidates, and of all records that were merged into them and are no longer stored. */
	readonly keys: ReadonlySet<string>
	/**
	 * Operations that merged candidates into another one, split them off or merged them again, by the other one's key.
	 */
	readonly throughOthers: ReadonlyMap<string, ReadonlySet<string>>
}

/** Finds further keys under which the log has data about candidates. */
export async function mergedKeys(
	log: Pick<DeskLog, 'operations' | 'chunks'>,
	candidates: ReadonlySet<string>,
	isStored: (key: string) => boolean,
): Promise<Merged> {
	const merges = await mergesIn(log)
	const keys = new Set(candidates)
	for (let before = -1; before < keys.size; ) {
		before = keys.size
		for (const { key, into } of merges) if (keys.has(into) && !isStored(key)) keys.add(key)
	}
	const throughOthers = new Map<string, Set<string>>()
	for (const { key, into, operations } of merges) {
		if (!keys.has(key) || keys.has(into)) continue
		const known = throughOthers.get(into) ?? new Set()
		throughOthers.set(into, known)
		for (const operation of operations) known.add(operation)
	}
	return { keys, throughOthers }
}
