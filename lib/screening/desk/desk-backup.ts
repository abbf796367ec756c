import { type Backup, type BackupFault, type LeftOut, readBackup } from '../backup/read-backup'
import { writeBackup } from '../backup/write-backup'
import type { Role } from '../model/records'
import { compareBackup } from '../restore/compare-backup'
import { hasNothing, planRestore, reasonOf } from '../restore/plan-restore'
import type { RestoreChoices } from '../restore/restore-choices'
import { type RestoreAsked, type RestoreSummary, restorePage, summaryOf } from '../restore/restore-page'
import type { DeskStore } from '../store/desk-store'
import type { Work } from '../work/yield-to-event-loop'
import type { Changed } from './changed'
import type { ImportFailure, importing } from './importing'

/** A file that has been read, by the number under which it is held; or why it cannot be read. */
export type ReadFile =
	| BackupFault
	| { readonly read: number; readonly leftOut: LeftOut | null; readonly summary: RestoreSummary }

/** What was taken in of a file; or why nothing was. */
export type Restored =
	| { readonly fault: ImportFailure }
	| {
			readonly roles: number
			readonly candidates: number
			readonly changed: number
			readonly decisions: number
	  }

type Chosen = { readonly read: number; readonly choices: RestoreChoices }

/** The desk's methods that save everything to a file, and take a file in. The last file read is held until it is taken in. */
export function backupMethods(store: DeskStore, imports: ReturnType<typeof importing>, onChange: Changed) {
	let last: { readonly number: number; readonly backup: Backup; readonly name: string } | null = null
	let count = 0
	const held = (read: number) => (last?.number === read ? last : null)

	return {
		/** Everything as a file. */
		backup: () => writeBackup(store),

		/** Reads a file with roles or with everything, and holds it against what is here; nothing is stored. */
		readFile: async (file: File): Promise<ReadFile> => {
			last = null
			const backup = await readBackup(file)
			if ('fault' in backup) return backup
			last = { number: ++count, backup, name: file.name }
			const summary = summaryOf(store, backup, await compareBackup(store, backup))
			return { read: count, leftOut: backup.leftOut, summary }
		},

		/** What a file that was read comes to under choices, and a page of the people who change; null if another one was read since. */
		restorePage: async ({ read, ...asked }: RestoreAsked & Pick<Chosen, 'read'>, work: Work = {}) => {
			const one = held(read)
			return one && restorePage(store, await compareBackup(store, one.backup), asked, work)
		},

		/** Takes in what was chosen of a file that was read, as a whole or not at all. */
		restore: async ({ read, choices }: Chosen, work: Work = {}): Promise<Restored> => {
			const one = held(read)
			if (!one) throw new Error('no such file was read')
			const { backup, name } = one
			const reason = reasonOf(choices)
			let counts = { roles: 0, candidates: 0, changed: 0, decisions: 0 }
			let outdated: readonly Role[] = []
			const takesDays = choices.keptDays === 'theirs' || hasNothing(store)
			const failure = await imports.run(name, async (id) => {
				const operation = await store.transact(
					{ id, kind: 'restore', roles: 'all', name, ...(reason && { reason }) },
					async () => {
						const anyway = reason === '' ? [] : choices.anyway?.places
						const comparison = await compareBackup(store, backup, anyway)
						const planned = await planRestore(store, backup, comparison, choices)
						;({ counts, outdated } = planned)
						return planned
					},
					{ isWhole: true, work },
				)
				store.noteOutdated(outdated)
				if (takesDays && backup.keptDays !== null) await store.saveSettings({ keptDays: backup.keptDays })
				onChange('people', operation)
				if (!operation) await store.noteBegun(null)
				last = null
				return null
			})
			return failure === null ? counts : { fault: failure }
		},
	}
}
