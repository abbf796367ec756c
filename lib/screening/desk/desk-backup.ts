import { outdatedIn, planRestore, writeBackup } from '../store/backup'
import type { DeskStore } from '../store/desk-store'
import { readBackup } from '../store/read-backup'
import type { Changed } from './changed'
import type { importing } from './importing'

/** The desk's methods that save everything to a file, and restore it. */
export const backupMethods = (
	store: DeskStore,
	imports: ReturnType<typeof importing>,
	onChange: Changed,
) => ({
	/** Everything as a file. */
	backup: async () => writeBackup(store, store.today()),

	/** Restores a file with roles or with everything; returns the counts, or why it cannot be read or stored. */
	restore: async (text: string) => {
		const read = readBackup(text)
		if ('fault' in read) return read
		const restored = await imports.run('', async (id) => {
			onChange(
				'people',
				await store.transact({ id, kind: 'restore', roles: 'all' }, () => planRestore(store, read), {
					isWhole: true,
				}),
			)
			store.noteOutdated(outdatedIn(read))
			if (read.keptDays !== null) await store.saveSettings({ keptDays: read.keptDays })
			await store.noteBegun(null)
			return null
		})
		if (restored !== null) return { fault: restored }
		const { roles, candidates, decisions, leftOut } = read
		return { roles: roles.length, candidates: candidates.length, decisions: decisions.length, leftOut }
	},
})
