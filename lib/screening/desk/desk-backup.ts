import { maxBackupBytes } from '@/lib/limits/limits'
import { type Backup, type BackupFault, type LeftOut, readBackup } from '../backup/read-backup'
import { writeBackup } from '../backup/write-backup'
import type { Role } from '../model/records'
import { startWith } from '../parameters/begin-versions'
import { compareBackup, type RestoreComparison } from '../restore/compare-backup'
import { hasNothing, planRestore, restoreReasonOf } from '../restore/plan-restore'
import type { RestoreChoices } from '../restore/restore-choices'
import { type RestoreAsked, type RestoreSummary, restorePage, summaryOf } from '../restore/restore-page'
import { type AgeFault, decryptFile, encryptFile, isAgeFile } from '../share/age-file'
import { openingFile, withoutConsent } from '../share/opening-file'
import type { DeskStore } from '../store/desk-store'
import type { Work } from '../work/yield-to-event-loop'
import type { ChangeListener } from './change-listener'
import type { ImportFailure, importing } from './importing'

type Readable = Pick<Blob, 'size' | 'text'>
type Locked = { readonly fault: AgeFault | 'locked' }
type ToRead = { readonly file: File; readonly passphrase?: string }

/** The text of a file, decrypted with its passphrase if necessary. */
async function unlocked(file: File, passphrase?: string): Promise<Readable | Locked> {
	if (file.size > maxBackupBytes || !(await isAgeFile(file))) return file
	if (passphrase === undefined) return { fault: 'locked' }
	const decrypted = await decryptFile(file, passphrase)
	return 'fault' in decrypted ? decrypted : { size: file.size, text: async () => decrypted.text }
}

/** A file that has been read, with its number; or why it cannot be read. */
export type BackupReading =
	| BackupFault
	| Locked
	| { readonly read: number; readonly leftOut: LeftOut | null; readonly summary: RestoreSummary }

/** What was restored from a file; or why nothing was. */
export type RestoredFile =
	| { readonly fault: ImportFailure }
	| {
			readonly roles: number
			readonly candidates: number
			readonly changed: number
			readonly decisions: number
	  }

type ToShare = {
	readonly role: string
	/** The keys of candidates who have not agreed, and are shared on another legal basis. */
	readonly others: readonly string[]
	readonly passphrase: string
}

type Chosen = { readonly read: number; readonly choices: RestoreChoices }

/** A file that was read. */
type Held = {
	readonly number: number
	readonly backup: Backup
	readonly name: string
	/** What it would change, so that a choice does not need another comparison. */
	compared: { readonly revision: number; readonly comparison: RestoreComparison } | null
}

/**
 * The desk's methods that save everything to a file, and restore a file. The last file read is kept until it is
 * restored.
 */
export function backupMethods(
	store: DeskStore,
	imports: ReturnType<typeof importing>,
	onChange: ChangeListener,
	/** Changes with each change of a role or a candidate. */
	revision: () => number,
) {
	let last: Held | null = null
	let count = 0
	const held = (read: number) => (last?.number === read ? last : null)

	/** Compares a file with what is stored now. */
	async function compared(one: Held): Promise<RestoreComparison> {
		const now = revision()
		if (one.compared?.revision !== now)
			one.compared = { revision: now, comparison: await compareBackup(store, one.backup) }
		return one.compared.comparison
	}

	return {
		/** Everything as a file. */
		backup: () => writeBackup(store),

		/**
		 * Reads a file with roles or with everything, and compares it with what is stored; nothing is changed. An
		 * encrypted one needs its passphrase, which is not stored.
		 */
		readFile: async ({ file, passphrase }: ToRead): Promise<BackupReading> => {
			last = null
			const saved = await unlocked(file, passphrase)
			if ('fault' in saved) return saved
			const backup = await readBackup(saved)
			if ('fault' in backup) return backup
			const one: Held = { number: ++count, backup, name: file.name, compared: null }
			last = one
			const summary = summaryOf(store, backup, await compared(one))
			return { read: one.number, leftOut: backup.leftOut, summary }
		},

		/**
		 * The effect of choices about a file that was read, and a page of the people with differences; null if another
		 * file was read since.
		 */
		restorePage: async ({ read, ...asked }: RestoreAsked & Pick<Chosen, 'read'>, work: Work = {}) => {
			const one = held(read)
			return one && restorePage(store, await compared(one), asked, work)
		},

		/** Who would be shared with an opening: the number of candidates, and those who have not agreed to it. */
		toShare: async (role: string) => {
			const candidates = store.of(role)
			const asked = withoutConsent(candidates)
			return {
				count: candidates.length - asked.length,
				asked: asked.map(({ key, id, name }) => ({ key, id, name })),
			}
		},

		/**
		 * An opening as a passphrase-encrypted file, with the candidates who have agreed to be shared, and others for
		 * whom a person has given a reason. Null if there is no such role.
		 */
		shareOpening: async ({ role, others, passphrase }: ToShare): Promise<Blob | null> => {
			const candidates = store.of(role)
			const asked = new Set(withoutConsent(candidates).map(({ key }) => key))
			const also = new Set(others)
			const included = candidates.filter(({ key }) => !asked.has(key) || also.has(key))
			const file = await openingFile(store, role, new Set(included.map(({ key }) => key)))
			return file && encryptFile(file, passphrase)
		},

		/** Restores the chosen parts of a file that was read, completely or not at all. */
		restore: async ({ read, choices }: Chosen, work: Work = {}): Promise<RestoredFile> => {
			const one = held(read)
			if (!one) throw new Error('no such file was read')
			const { backup, name } = one
			const reason = restoreReasonOf(choices)
			let counts = { roles: 0, candidates: 0, changed: 0, decisions: 0 }
			let outdated: readonly Role[] = []
			const isNew = store.member === null && hasNothing(store)
			const takesDays = isNew || (store.member === null && choices.keptDays === 'theirs')
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
				if (isNew && backup.candidates.length > 0) await startWith(store, backup.versions)
				onChange('people', operation)
				if (!operation) await store.noteBegun(null)
				last = null
				return null
			})
			return failure === null ? counts : { fault: failure }
		},
	}
}
