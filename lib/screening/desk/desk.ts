import { decisionKey, type OnRead, type RecordStore } from '../database/record-store'
import { withAge } from '../model/age'
import type { Decision, Role, Settings } from '../model/records'
import { restoreBackup, writeBackup } from '../store/backup'
import { type DeskStore, openDeskStore } from '../store/desk-store'
import { readBackup } from '../store/read-backup'
import { removeRememberedCells } from '../store/remembered-cells'
import { removeRole } from '../store/remove-role'
import { sanitizeCandidate, sanitizeDecision, sanitizeRole, sanitizeSheet } from '../store/sanitize-records'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { screeningMethods } from './desk-screening'
import { sheetMethods } from './desk-sheets'
import type { DeskState } from './desk-state'
import { deskStateOf } from './desk-state-of'
import type { ToSave } from './sheet-work'

type Opening = {
	/** Opens the device's store; rejects if nothing can be stored. */
	readonly openStore: () => Promise<RecordStore>
	readonly today: () => string
	/** Called after each change. */
	readonly onChange: () => void
	/** Called with the number of candidates read so far. */
	readonly onRead?: OnRead
}

/** Records per write. */
const recordsPerWrite = 5000

/**
 * All stored data and every operation on it: the only place that reads and writes the store. Because pages call it across
 * threads, each method takes at most one argument, followed by a `Work` for progress and cancellation.
 */
export type Desk = Awaited<ReturnType<typeof openDesk>>

function keptCandidate(store: DeskStore, key: string) {
	const candidate = store.candidates.get(key)
	if (!candidate) return null
	const { source } = candidate
	const sheet = source.kind === 'sheet' ? (store.sheets.get(source.sheet) ?? null) : null
	return { candidate, sheet, decisions: store.decisionsOf(key), end: store.endOf(candidate) }
}

/** Opens the desk: loads what is stored and erases records whose retention period has ended. */
export async function openDesk({ openStore, today, onChange, onRead }: Opening) {
	const store = await openDeskStore(openStore, today, onRead)
	const openedOn = today()
	const over = store.areEndsKnown()
		? [...store.candidates.values()].filter((candidate) => store.endOf(candidate) < openedOn)
		: []
	await store.removeCandidates(
		over.map(({ key }) => key),
		'expired',
	)

	/** Incremented with each change of a role or a candidate. */
	let revision = 0
	const onPeople = () => {
		revision++
		onChange()
	}

	/** Stores candidates, and the sheet that they came from; existing candidates with the same key are replaced. */
	async function saveCandidates({ saved, sheet: given }: ToSave, work: Work = {}) {
		const sheet = given && sanitizeSheet(given)
		if (sheet) {
			store.sheets.set(sheet.id, sheet)
			await store.write({ put: { sheets: [sheet] } })
		}
		const on = today()
		for (let from = 0; from < saved.length; from += recordsPerWrite) {
			await yieldToEventLoop(work, from, saved.length)
			const part = saved
				.slice(from, from + recordsPerWrite)
				.map((candidate) => withAge(sanitizeCandidate(candidate), on))
			for (const candidate of part) store.candidates.set(candidate.key, candidate)
			await store.write({ put: { candidates: part } })
		}
		onPeople()
	}

	return {
		reload: async () => {
			await store.reload()
			revision++
		},
		close: store.close,

		state: async (): Promise<DeskState> => ({
			...deskStateOf(store, over.length),
			revision,
		}),

		saveRoles: async (saved: readonly Role[]) => {
			const roles = saved.map(sanitizeRole)
			if (roles.some(({ name }) => name === '')) throw new Error('a role needs a name')
			for (const role of roles) store.roles.set(role.id, role)
			await store.write({ put: { roles } })
			onPeople()
		},

		removeRole: async (id: string) => {
			await removeRole(store, id)
			onPeople()
		},

		saveCandidates,
		...screeningMethods(store, { today, revision: () => revision }),
		...sheetMethods(store, today, saveCandidates),

		removeCandidates: async (keys: readonly string[]) => {
			await store.removeCandidates(keys, 'removed')
			onPeople()
		},

		/** A candidate with their sheet, decisions and end of retention; null if there is none with this key. */
		candidate: async (key: string) => keptCandidate(store, key),

		/** The same for several candidates; unknown keys are skipped. */
		candidates: async (keys: readonly string[]) =>
			keys.map((key) => keptCandidate(store, key)).filter((kept) => kept !== null),

		/** Records decisions. Each needs a name; declines, and several decisions at once, also need a reason. */
		decide: async (made: readonly Decision[]) => {
			const decisions = made.map(sanitizeDecision)
			const isFaulty = ({ by, choice, reason }: Decision) =>
				by === '' || ((choice === 'decline' || made.length > 1) && reason.trim() === '')
			if (decisions.some(isFaulty)) throw new Error('a decision needs a name and a reason')
			for (const decision of decisions)
				store.decisions.set(decisionKey(decision.role, decision.candidate), decision)
			await store.write({ put: { decisions } })
			await store.saveSettings({ decider: decisions[0]?.by ?? store.settings().decider })
			onChange()
		},

		/** The decisions for a role, by candidate key. */
		decisionsFor: async (role: string): Promise<ReadonlyMap<string, Decision>> =>
			new Map(
				[...store.decisions.values()]
					.filter((decision) => decision.role === role)
					.map((decision) => [decision.candidate, decision]),
			),

		/** Revokes decisions. */
		undecide: async ({ role, keys }: { readonly role: string; readonly keys: readonly string[] }) => {
			const gone = keys.map((key) => decisionKey(role, key))
			for (const key of gone) store.decisions.delete(key)
			await store.write({ remove: { decisions: gone } })
			onChange()
		},

		saveSettings: async (changed: Partial<Settings>) => {
			await store.saveSettings(changed)
			onChange()
		},

		/** The entries that are set aside, as a file. */
		setAsideFile: store.setAsideFile,

		/** Deletes the entries that are set aside from this device and returns their number. */
		removeSetAside: async () => {
			const count = await store.removeSetAside()
			onChange()
			return count
		},

		/** Forgets what cells of sheets were said to stand for, and returns how much it was. */
		removeRemembered: async () => {
			const count = await removeRememberedCells(store)
			onChange()
			return count
		},

		/** Everything as a file. */
		backup: async () => writeBackup(store, today()),

		/** Restores a file with roles or with everything; returns the counts, or why it cannot be read. */
		restore: async (text: string) => {
			const read = readBackup(text)
			if ('fault' in read) return read
			await restoreBackup(store, read)
			onPeople()
			const { roles, candidates, decisions, leftOut } = read
			return { roles: roles.length, candidates: candidates.length, decisions: decisions.length, leftOut }
		},

		/** Erases everything from this device and returns the number of candidates erased. */
		eraseAll: async () => {
			const count = await store.clear()
			onPeople()
			return count
		},
	}
}
