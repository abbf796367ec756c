import { outdatedIn, planRestore, writeBackup } from '../backup/backup'
import { readBackup } from '../backup/read-backup'
import { withoutRemoved } from '../backup/without-removed'
import { withoutWithdrawn } from '../backup/without-withdrawn'
import { type ComingBack, lifted, removedPeople } from '../removed/removed-people'
import type { DeskStore } from '../store/desk-store'
import { sanitizeReason } from '../store/sanitize-records'
import type { Changed } from './changed'
import type { importing } from './importing'

type ToBringBack = { readonly text: string; readonly reason: string }

/** The desk's methods that save everything to a file, and restore it. */
export const backupMethods = (
	store: DeskStore,
	imports: ReturnType<typeof importing>,
	onChange: Changed,
) => ({
	/** Everything as a file. */
	backup: async () => writeBackup(store, store.today()),

	/**
	 * Restores a file with roles or with everything, but for those who were deleted here, who are named, and for sensitive
	 * answers of people who have withdrawn their consent here, which are counted.
	 * @returns the counts, or why it cannot be read or stored
	 */
	restore: async (text: string) => {
		const read = readBackup(text)
		if ('fault' in read) return read
		let comingBack: readonly ComingBack[] = []
		let withheld = 0
		let counts = { roles: 0, candidates: 0, decisions: 0 }
		const failure = await imports.run('', async (id) => {
			const operation = await store.transact(
				{ id, kind: 'restore', roles: 'all' },
				async () => {
					const { backup, withheld: answers } = withoutWithdrawn(read, store)
					const parted = withoutRemoved(backup, await removedPeople(store), store.candidates)
					withheld = answers
					const { roles, candidates, decisions } = parted.kept
					;({ comingBack } = parted)
					counts = { roles: roles.length, candidates: candidates.length, decisions: decisions.length }
					return planRestore(store, parted.kept)
				},
				{ isWhole: true },
			)
			onChange('people', operation)
			store.noteOutdated(outdatedIn(read))
			if (read.keptDays !== null) await store.saveSettings({ keptDays: read.keptDays })
			await store.noteBegun(null)
			return null
		})
		if (failure !== null) return { fault: failure }
		return { ...counts, leftOut: read.leftOut, comingBack, withheld }
	},

	/**
	 * Restores of a file those who were deleted here, for a reason.
	 * @returns how many, or why it cannot be read or stored
	 */
	bringBack: async ({ text, reason }: ToBringBack) => {
		const why = sanitizeReason(reason)
		if (why === '') throw new Error('bringing somebody back needs a reason')
		const read = readBackup(text)
		if ('fault' in read) return read
		let count = 0
		const failure = await imports.run('', async (id) => {
			const operation = await store.transact(
				{ id, kind: 'restore', roles: 'all', reason: why },
				async () => {
					const people = await removedPeople(store)
					const { removed } = withoutRemoved(read, people, store.candidates)
					count = removed.candidates.length
					if (count === 0) return null
					return {
						...planRestore(store, { ...read, ...removed, roles: [] }),
						also: { put: { removed: lifted(people, removed.candidates) } },
					}
				},
				{ isWhole: true },
			)
			onChange('people', operation)
			await store.noteBegun(null)
			return null
		})
		return failure === null ? { count } : { fault: failure }
	},
})
