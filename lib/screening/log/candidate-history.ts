import type { Operation, Patch } from '../model/operations'
import type { DeskLog } from './desk-log'

/** What an operation did to one candidate or to a decision about them. */
export type HistoryEvent = {
	/** Unique: the operation's id and the place of the event in it. */
	readonly id: string
	readonly operation: Operation
	/** Absent where the operation created the record, or another one was merged into it. */
	readonly patch?: Patch
	readonly isMerged?: boolean
}

const isAbout = ({ store, key }: Patch, candidate: string) =>
	store === 'candidates' ? key === candidate : store === 'decisions' && key.endsWith(` ${candidate}`)

/** Everything that was done to a candidate, decisions and what was taken back included, the latest first. */
export async function candidateHistory(log: DeskLog, candidate: string): Promise<readonly HistoryEvent[]> {
	const operations = new Map((await log.operations()).map((operation) => [operation.id, operation]))
	const events: HistoryEvent[] = []
	for await (const { operation: id, part, created, patches } of log.chunks()) {
		const operation = operations.get(id)
		if (!operation) continue
		const add = (event: Pick<HistoryEvent, 'patch' | 'isMerged'>) =>
			events.push({ id: `${id} ${part} ${events.length}`, operation, ...event })
		if (created.candidates?.includes(candidate)) add({})
		for (const patch of patches) {
			if (isAbout(patch, candidate)) add({ patch })
			else if (patch.into === candidate) add({ isMerged: true })
		}
	}
	return events.toSorted(
		(a, b) => b.operation.sequence - a.operation.sequence || (a.operation.at < b.operation.at ? 1 : -1),
	)
}

/** The operations that concern an opening, or all of them if null, the latest first. */
export async function operationsFor(log: DeskLog, role: string | null): Promise<readonly Operation[]> {
	const operations = await log.operations()
	return role === null
		? operations
		: operations.filter(({ roles }) => roles === 'all' || roles.includes(role))
}
