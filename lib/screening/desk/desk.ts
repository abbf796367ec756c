import type { Decision, Role, Settings } from '../model/records'
import { takeIn, writeBackup } from '../store/backup'
import { type DeskStore, openDeskStore } from '../store/desk-store'
import { readBackup } from '../store/read-backup'
import { decisionKey, type OnRead, type RecordStore } from '../store/record-store'
import { removeRole } from '../store/remove-role'
import { sanitizeCandidate, sanitizeDecision, sanitizeRole, sanitizeSheet } from '../store/sanitize-records'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { screeningMethods } from './desk-screening'
import { sheetMethods, type ToSave } from './desk-sheets'
import type { DeskState } from './desk-state'
import { deskStateOf } from './desk-state-of'

type Opening = {
	/** Opens what is on the device; fails where nothing can be stored. */
	readonly openStore: () => Promise<RecordStore>
	readonly today: () => string
	/** Called after each change. */
	readonly onChange: () => void
	/** Told how many candidates have been read so far. */
	readonly onRead?: OnRead
}

/** Records per write. */
const atOnce = 5000

/**
 * Everything that is kept, and all that is done with it: the one place that reads and writes the store. A method takes
 * one argument at most, and then how to report and stop, for pages ask for it across threads.
 */
export type Desk = Awaited<ReturnType<typeof openDesk>>

function keptCandidate(store: DeskStore, key: string) {
	const candidate = store.candidates.get(key)
	if (!candidate) return null
	const { source } = candidate
	const sheet = source.kind === 'sheet' ? (store.sheets.get(source.sheet) ?? null) : null
	return { candidate, sheet, decisions: store.decisionsOf(key), end: store.endOf(candidate) }
}

/** Opens the desk: reads what is stored and erases what has reached its end. */
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

	/** Counts up with each change of a role or a candidate. */
	let revision = 0
	const onPeople = () => {
		revision++
		onChange()
	}

	/** Stores candidates, and the sheet that they came from; those with a known key replace what was there. */
	async function saveCandidates({ saved, sheet: given }: ToSave, work: Work = {}) {
		const sheet = given && sanitizeSheet(given)
		if (sheet) {
			store.sheets.set(sheet.id, sheet)
			await store.write({ put: { sheets: [sheet] } })
		}
		for (let from = 0; from < saved.length; from += atOnce) {
			await yieldToEventLoop(work, from, saved.length)
			const part = saved.slice(from, from + atOnce).map(sanitizeCandidate)
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

		/** One candidate with the sheet that it came from, and what was decided; null when it is not kept. */
		candidate: async (key: string) => keptCandidate(store, key),

		/** The same for those of some candidates that are kept. */
		candidates: async (keys: readonly string[]) =>
			keys.map((key) => keptCandidate(store, key)).filter((kept) => kept !== null),

		/** Records decisions; each needs a name, and a decline or several at once a reason. */
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

		/** What was decided for a role, by the candidate's key. */
		decisionsFor: async (role: string): Promise<ReadonlyMap<string, Decision>> =>
			new Map(
				[...store.decisions.values()]
					.filter((decision) => decision.role === role)
					.map((decision) => [decision.candidate, decision]),
			),

		/** Takes decisions back. */
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

		/** What is set aside, as a file. */
		setAsideFile: store.setAsideFile,

		/** Deletes what is set aside from this device and says how much it was. */
		removeSetAside: async () => {
			const count = await store.removeSetAside()
			onChange()
			return count
		},

		/** Everything as a file. */
		backup: async () => writeBackup(store, today()),

		/** Reads in a file with roles or with everything; says how much there was, or why not. */
		restore: async (text: string) => {
			const read = readBackup(text)
			if ('fault' in read) return read
			await takeIn(store, read)
			onPeople()
			const { roles, candidates, decisions, leftOut } = read
			return { roles: roles.length, candidates: candidates.length, decisions: decisions.length, leftOut }
		},

		/** Erases everything from this device and says how many candidates there were. */
		eraseAll: async () => {
			const count = await store.clear()
			onPeople()
			return count
		},
	}
}
