import { StorageFailure, type WriteProblem } from '../database/record-store'
import { randomId } from '../model/random-id'
import type { DeskStore } from '../store/desk-store'
import { nameOf } from '../store/sanitize-records'

/** Runs a task while no other tab imports; null if one does. */
export type Lock = <T>(task: () => Promise<T>) => Promise<T | null>

/** Why nothing was imported: the device does not store it, or another tab imports. */
export type ImportFailure = WriteProblem | 'busy'

/** An import that was cut off before the page could say how it ended: all of it was taken in, or nothing. */
export type CutOff = { readonly name: string; readonly at: string; readonly isTaken: boolean }

/** Makes imports and restores, each of which is stored as a whole or not at all, also if it is cut off. */
export function importing(store: DeskStore, lock: Lock) {
	return {
		/**
		 * Makes an import, given the id that its operation is to have. That it has begun is noted on the device until
		 * `noteBegun(null)`: the page has then said how it ended.
		 */
		run: async <T>(name: string, make: (operation: string) => Promise<T>): Promise<T | ImportFailure> => {
			const operation = randomId()
			const made = await lock(
				async (): Promise<{ readonly answer: T } | { readonly failure: ImportFailure }> => {
					await store.noteBegun({ operation, name: nameOf(name), at: new Date().toISOString() })
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

		/** The import that was cut off; null if there is none, or another tab makes it at this moment. */
		cutOff: async (): Promise<CutOff | null> => {
			const begun = await lock(async () => store.log.begun())
			if (!begun) return null
			const { operation, name, at } = begun
			return { name, at, isTaken: (await store.log.operations()).some(({ id }) => id === operation) }
		},
	}
}
