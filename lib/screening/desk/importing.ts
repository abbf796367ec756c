import { StorageFailure, type WriteProblem } from '../database/record-store'
import { randomId } from '../model/random-id'
import type { DeskStore } from '../store/desk-store'
import { sanitizeName } from '../store/sanitize-records'

/** Runs a task while no other tab imports; null if one does. */
export type Lock = <T>(task: () => Promise<T>) => Promise<T | null>

/** Why nothing was imported: the device cannot store it, or another tab is importing. */
export type ImportFailure = WriteProblem | 'busy'

/**
 * An import that was interrupted before the page could report its end, and whether all of it was stored, or nothing.
 */
export type CutOff = { readonly name: string; readonly at: string; readonly isTaken: boolean }

/** Runs imports and restores, each of which is stored completely or not at all, even if it is interrupted. */
export function importing(store: DeskStore, lock: Lock) {
	return {
		/**
		 * Runs an import, given the id for its operation. A note on the device says that it has begun, until
		 * `noteBegun(null)` after the page has reported its end.
		 */
		run: async <T>(name: string, make: (operation: string) => Promise<T>): Promise<T | ImportFailure> => {
			const operation = randomId()
			const made = await lock(
				async (): Promise<{ readonly answer: T } | { readonly failure: ImportFailure }> => {
					await store.noteBegun({ operation, name: sanitizeName(name), at: new Date().toISOString() })
					try {
						return { answer: await make(operation) }
					} catch (error) {
						await store.noteBegun(null)
						if (error instanceof StorageFailure) return { failure: error.problem }
						throw error
					}
				},
			)
			if (made === null) return 'busy'
			return 'answer' in made ? made.answer : made.failure
		},

		/** The interrupted import; null if there is none, or if another tab is running it at the moment. */
		cutOff: async (): Promise<CutOff | null> => {
			const begun = await lock(async () => store.log.begun())
			if (!begun) return null
			const { operation, name, at } = begun
			return { name, at, isTaken: (await store.log.operations()).some(({ id }) => id === operation) }
		},
	}
}
