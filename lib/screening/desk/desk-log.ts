import { StorageFailure, type WriteProblem } from '../database/record-store'
import type { HistoryFile } from '../history/history-rows'
import {
	candidateHistory,
	type ListedOperation,
	nameOperations,
	operationsFor,
} from '../log/candidate-history'
import { canBeRedone, planRedo } from '../log/redo-operation'
import { type LeftRecord, planUndo } from '../log/undo-operation'
import { canBeUndone, type Operation } from '../model/operations'
import { randomId } from '../model/random-id'
import type { DeskStore } from '../store/desk-store'
import type { Work } from '../work/yield-to-event-loop'
import type { ChangeListener } from './change-listener'

/** The result of an undo: how many records were restored, and which were left as they are, and why. */
export type UndoneRecords = {
	readonly undone: number
	readonly left: readonly LeftRecord[]
	/** The undo operation, if it can be redone: if nothing was deleted for good. */
	readonly redo?: string
}

/** The result of a redo: how many records were restored, and which were left as they are, and why. */
export type RedoneRecords = { readonly redone: number; readonly left: readonly LeftRecord[] }

/** The desk's methods that read the history, undo and redo. */
export const logMethods = (store: DeskStore, onChange: ChangeListener) => ({
	/** What was done to a candidate, including records that were merged into theirs, the latest first. */
	history: async (candidate: string) =>
		candidateHistory(store.log, [candidate, ...(store.candidates.get(candidate)?.alsoKeys ?? [])]),

	/** What was done for a role, or for any if null, the latest first. */
	operations: async (role: string | null) => operationsFor(store.log, role),

	/** The same operations, each with the name of the only candidate or opening that it concerns. */
	nameOperations: async (operations: readonly ListedOperation[]) =>
		nameOperations(store, store.log, operations),

	/**
	 * What was done for a role, with every changed value, as a CSV file. The code that words it is loaded on demand.
	 */
	historyFile: async (asked: HistoryFile) => {
		const { historyFile } = await import('../history/history-rows')
		return historyFile(store, store.log, asked)
	},

	/**
	 * Undoes an operation as a whole, as far as the state after it still holds; null if it is not known, or already
	 * undone. If the device cannot store all of it, nothing is undone, and `fault` says why.
	 */
	undo: async (
		id: string,
		work: Work = {},
	): Promise<UndoneRecords | { readonly fault: WriteProblem } | null> => {
		let done: UndoneRecords | null = null
		const own = randomId()
		const operation = (await store.log.operations()).find((one) => one.id === id)
		if (!operation || !canBeUndone(operation)) return null
		const canRedo = await canBeRedone(store.log, operation)
		const head = { id: own, kind: 'undo', roles: operation.roles, undoes: id } as const
		const plan = async () => {
			const { planned, undone, left } = await planUndo(store, store.log, operation)
			done = { undone, left, ...(canRedo && undone > 0 && { redo: own }) }
			if (undone === 0) return null
			const { also = {} } = planned
			const heads = also.put?.operations ?? []
			const before = heads.find((one) => one.id === id) ?? operation
			const operations: Operation[] = [...heads, { ...before, undone: own }]
			return { ...planned, also: { ...also, put: { ...also.put, operations } } }
		}
		return whole(async () => {
			onChange('people', await store.transact(head, plan, { isWhole: true, work }))
			return done
		})
	},

	/**
	 * Redoes what an undo undid, as far as the state after the undo still holds; null if it is not known, was already
	 * redone, or created something that was then deleted for good. Afterwards the operation can be undone again.
	 */
	redo: async (
		id: string,
		work: Work = {},
	): Promise<RedoneRecords | { readonly fault: WriteProblem } | null> => {
		let done: RedoneRecords | null = null
		const own = randomId()
		const all = await store.log.operations()
		const undo = all.find((one) => one.id === id)
		const operation = all.find((one) => one.id === undo?.undoes)
		if (undo?.kind !== 'undo' || undo.undone !== undefined || !operation) return null
		if (!(await canBeRedone(store.log, operation))) return null
		const { undone: _, ...again } = operation
		const head = { id: own, kind: 'redo', roles: operation.roles, undoes: id } as const
		const plan = async () => {
			const { planned, redone, left } = await planRedo(store, store.log, { operation, undo })
			done = redone + left.length > 0 ? { redone, left } : null
			if (redone === 0) return null
			return { ...planned, also: { put: { operations: [{ ...undo, undone: own }, again] } } }
		}
		return whole(async () => {
			const made = await store.transact(head, plan, { isWhole: true, work })
			onChange('people', made && again)
			return done
		})
	},
})

/** Waits for something that is stored completely or not at all, and says why it was not. */
async function whole<T>(store: () => Promise<T>): Promise<T | { readonly fault: WriteProblem }> {
	try {
		return await store()
	} catch (error) {
		if (error instanceof StorageFailure) return { fault: error.problem }
		throw error
	}
}
