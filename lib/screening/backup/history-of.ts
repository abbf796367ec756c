import { keyOf as storeKeys } from '../database/record-store'
import type { DeskLog } from '../log/desk-log'
import { forgetPeople } from '../log/forget-people'
import { groupedBy } from '../log/grouped-by'
import type { Operation, Patch, PatchChunk } from '../model/operations'
import type { BackupHistory } from './read-backup'

type Log = Pick<DeskLog, 'operations' | 'chunks'>

type HistoryPeople = {
	/** The key under which a person of the history is stored; undefined if they are not included. */
	readonly keyOf: (key: string) => string | undefined
	/** Whether nothing of a person stays, no matter whom they were merged into. */
	readonly isRemoved: (key: string) => boolean
}

/** The key of the candidate that a patch is about; null if it is not about one. */
export const candidateIn = ({ store, key }: Patch): string | null =>
	store === 'roles' ? null : store === 'candidates' ? key : key.slice(key.indexOf(' ') + 1)

/** The part of a history about some people, and about those who were merged into them. */
export async function historyOf(
	{ operations, patches }: BackupHistory,
	{ keyOf, isRemoved }: HistoryPeople,
): Promise<BackupHistory> {
	const byOperation = groupedBy(patches, ({ operation }) => operation)
	const log: Log = {
		operations: async () => operations,
		async *chunks(operation?: string) {
			yield* operation === undefined ? patches : (byOperation.get(operation) ?? [])
		},
	}
	const into = new Map<string, string>()
	const mentioned = new Set<string>()
	for (const { created, patches: done } of patches) {
		for (const key of created.candidates ?? []) mentioned.add(key)
		for (const key of created.decisions ?? []) mentioned.add(key.slice(key.indexOf(' ') + 1))
		for (const patch of done) {
			const key = candidateIn(patch)
			if (key !== null) mentioned.add(key)
			if (patch.into !== undefined) into.set(patch.key, patch.into)
		}
	}
	const found = new Map<string, boolean>()
	/** Follows a key into the records that it was merged into, each of which is looked at once. */
	function stays(key: string): boolean {
		const path: string[] = []
		let one: string | undefined = key
		while (one !== undefined && !found.has(one)) {
			path.push(one)
			// What leads in a circle leads to nobody.
			found.set(one, false)
			if (isRemoved(one)) break
			if (keyOf(one) !== undefined) {
				found.set(one, true)
				break
			}
			one = into.get(one)
		}
		const answer = one !== undefined && found.get(one) === true
		for (const each of path) found.set(each, answer)
		return answer
	}
	const gone = new Set([...mentioned].filter((key) => !stays(key)))
	if (gone.size === 0) return { operations, patches }
	const { changes } = await forgetPeople(log, gone, {
		keepsHeads: false,
		isStored: (key) => keyOf(key) !== undefined,
	})
	function changed<T extends Operation | PatchChunk>(
		entries: readonly T[],
		keyed: (entry: T) => string,
		put: readonly T[] = [],
		remove: readonly IDBValidKey[] = [],
	): readonly T[] {
		const [others, without] = [new Map(put.map((entry) => [keyed(entry), entry])), new Set(remove)]
		return entries.flatMap((entry) => (without.has(keyed(entry)) ? [] : [others.get(keyed(entry)) ?? entry]))
	}
	const { put = {}, remove = {} } = changes
	return {
		operations: changed(operations, storeKeys.operations, put.operations, remove.operations),
		patches: changed(patches, storeKeys.patches, put.patches, remove.patches),
	}
}
