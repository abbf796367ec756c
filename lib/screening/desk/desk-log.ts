import { StorageFailure, type WriteProblem } from '../database/record-store'
import type { HistoryFile } from '../history/history-rows'
import {
	candidateHistory,
	type ListedOperation,
	nameOperations,
	operationsFor,
} from '../log/candidate-history'
import { type Left, planUndo } from '../log/undo-operation'
import { canBeUndone, type Operation } from '../model/operations'
import { randomId } from '../model/random-id'
import type { DeskStore } from '../store/desk-store'
import type { Work } from '../work/yield-to-event-loop'
import type { Changed } from './changed'

/** What taking an operation back did: how many records are as they were before, and which were left, and why. */
export type Undone = { readonly undone: number; readonly left: readonly Left[] }

/** The desk's methods that read what was done, and take it back. */
export const logMethods = (store: DeskStore, onChange: Changed) => ({
	/** What was done to a candidate, also to records that were merged into theirs, the latest first. */
	history: async (candidate: string) =>
		candidateHistory(store.log, [candidate, ...(store.candidates.get(candidate)?.alsoKeys ?? [])]),

	/** What was done for a role, or at all if null, the latest first. */
	operations: async (role: string | null) => operationsFor(store.log, role),

	/** The same operations, each with the name of the only candidate or opening that it concerns. */
	nameOperations: async (operations: readonly ListedOperation[]) =>
		nameOperations(store, store.log, operations),

	/** What was done for a role, with every value that changed, as a CSV file. With it comes what says it: loaded when asked for. */
	historyFile: async (asked: HistoryFile) => {
		const { historyFile } = await import('../history/history-rows')
		return historyFile(store, store.log, asked)
	},

	/**
	 * Takes an operation back as one, as far as what it left still stands; null if it is not known, or was taken back. If
	 * the device does not store all of it, nothing is taken back, and `fault` says why.
	 */
	undo: async (id: string, work: Work = {}): Promise<Undone | { readonly fault: WriteProblem } | null> => {
		let done: Undone | null = null
		const own = randomId()
		const operation = (await store.log.operations()).find((one) => one.id === id)
		if (!operation || !canBeUndone(operation)) return null
		const head = { id: own, kind: 'undo', roles: operation.roles, undoes: id } as const
		const plan = async () => {
			const { planned, undone, left } = await planUndo(store, store.log, operation)
			done = { undone, left }
			if (undone === 0) return null
			const { also = {} } = planned
			const heads = also.put?.operations ?? []
			const before = heads.find((one) => one.id === id) ?? operation
			const operations: Operation[] = [...heads, { ...before, undone: own }]
			return { ...planned, also: { ...also, put: { ...also.put, operations } } }
		}
		try {
			onChange('people', await store.transact(head, plan, { isWhole: true, work }))
		} catch (error) {
			if (error instanceof StorageFailure) return { fault: error.problem }
			throw error
		}
		return done
	},
})
