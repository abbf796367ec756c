import type { Operation, Patch } from '../model/operations'
import type { PatchedMaps } from './assemble-operation'
import type { DeskLog } from './desk-log'
import { type NamedOperation, operationAbout } from './operation-about'

/**
 * The operation that an operation undid or redid, and the one that undid or redid it; absent if no longer remembered.
 */
type Undoing = { readonly undid?: Operation; readonly undoneBy?: Operation }

/** What an operation did to one candidate or to a decision about them. */
export type HistoryEvent = Undoing & {
	/** Unique: the operation's id and the position of the event in it. */
	readonly id: string
	readonly operation: Operation
	/** Absent if the operation created the record. */
	readonly patch?: Patch
}

/** An operation as listed. */
export type ListedOperation = Operation & Undoing

/** Whether a patch is about a record with one of the keys, other than about its merge into another one. */
const isAbout = ({ store, key, into }: Patch, keys: readonly string[]) =>
	store === 'candidates'
		? keys.includes(key) && into === undefined
		: store === 'decisions' && keys.includes(key.slice(key.indexOf(' ') + 1))

/** Creates a function that finds the operation that an operation undid, and the one that undid it. */
function undoingIn(operations: readonly Operation[]) {
	const known = new Map(operations.map((operation) => [operation.id, operation]))
	return ({ kind, undoes, undone }: Operation): Undoing => {
		const [taken, undoneBy] = [known.get(undoes ?? ''), known.get(undone ?? '')]
		const undid = kind === 'redo' ? known.get(taken?.undoes ?? '') : taken
		return { ...(undid && { undid }), ...(undoneBy && { undoneBy }) }
	}
}

/**
 * Everything that was done to a candidate, including decisions and what was undone, the latest first.
 * @param keys the candidate's key, and those of records that were merged into theirs
 */
export async function candidateHistory(
	log: Pick<DeskLog, 'operations' | 'chunks'>,
	keys: readonly string[],
): Promise<readonly HistoryEvent[]> {
	const all = await log.operations()
	const operations = new Map(all.map((operation) => [operation.id, operation]))
	const undoing = undoingIn(all)
	const events: HistoryEvent[] = []
	for await (const { operation: id, part, created, patches } of log.chunks()) {
		const operation = operations.get(id)
		if (!operation) continue
		const add = (event: Pick<HistoryEvent, 'patch'>) =>
			events.push({ id: `${id} ${part} ${events.length}`, operation, ...undoing(operation), ...event })
		for (const key of keys) if (created.candidates?.includes(key)) add({})
		for (const patch of patches) if (isAbout(patch, keys)) add({ patch })
	}
	return events.toSorted(
		(a, b) => b.operation.sequence - a.operation.sequence || (a.operation.at < b.operation.at ? 1 : -1),
	)
}

/** The operations that concern an opening, or all of them if null, the latest first. */
export async function operationsFor(log: DeskLog, role: string | null): Promise<readonly ListedOperation[]> {
	const all = await log.operations()
	const undoing = undoingIn(all)
	return all
		.filter(({ roles }) => role === null || roles === 'all' || roles.includes(role))
		.map((operation) => ({ ...operation, ...undoing(operation) }))
}

/** Operations with the name of the only candidate or opening that each concerns. */
export async function nameOperations(
	maps: Pick<PatchedMaps, 'candidates' | 'roles'>,
	log: DeskLog,
	operations: readonly ListedOperation[],
): Promise<readonly (ListedOperation & NamedOperation)[]> {
	const named: (ListedOperation & NamedOperation)[] = []
	for (const operation of operations)
		named.push({ ...operation, about: await operationAbout(maps, log, operation) })
	return named
}
