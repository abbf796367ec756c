import type { DeskLog } from './desk-log'
import { groupedBy } from './grouped-by'

/** A merge of two records. */
type Merge = { readonly key: string; readonly into: string; readonly operations: readonly string[] }

/** All that can be reached from somewhere, itself included, each once: a file may lead in a circle. */
function reachedFrom(start: Iterable<string>, next: (one: string) => readonly string[]): Set<string> {
	const reached = new Set(start)
	// What is added to a set while it is iterated is visited as well.
	for (const one of reached) for (const other of next(one)) reached.add(other)
	return reached
}

async function mergesIn(log: Pick<DeskLog, 'operations' | 'chunks'>): Promise<readonly Merge[]> {
	const merges: Merge[] = []
	const all = await log.operations()
	const undosOf = groupedBy(all, ({ undoes }) => undoes)
	/** An operation, with all that undid or redid it. */
	const withUndos = (id: string) =>
		reachedFrom([id], (one) => (undosOf.get(one) ?? []).map((undo) => undo.id))
	for (const { id, kind } of all) {
		if (kind !== 'merge') continue
		const operations = withUndos(id)
		for await (const { patches } of log.chunks(id))
			for (const { key, into } of patches)
				if (into !== undefined) merges.push({ key, into, operations: [...operations] })
	}
	return merges
}

/** Where the log has data about candidates other than under their own keys. */
export type MergedKeys = {
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
): Promise<MergedKeys> {
	const merges = await mergesIn(log)
	const mergedInto = groupedBy(merges, ({ into }) => into)
	const keys = reachedFrom(candidates, (one) =>
		(mergedInto.get(one) ?? []).map(({ key }) => key).filter((key) => !isStored(key)),
	)
	const throughOthers = new Map<string, Set<string>>()
	for (const { key, into, operations } of merges) {
		if (!keys.has(key) || keys.has(into)) continue
		const known = throughOthers.get(into) ?? new Set()
		throughOthers.set(into, known)
		for (const operation of operations) known.add(operation)
	}
	return { keys, throughOthers }
}
