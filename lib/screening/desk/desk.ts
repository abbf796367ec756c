import { takeIn, writeBackup } from '../store/backup'
import { openKept } from '../store/desk-store'
import type { Decision, Role, Settings } from '../store/model'
import { readBackup } from '../store/read-backup'
import { removeRole } from '../store/remove-role'
import { decisionKey, type OnRead, type Shelf } from '../store/record-store'
import { shownCandidate, shownDecision, shownRole, shownSheet } from '../store/sanitize-records'
import { breathe, type Work } from './yield-to-event-loop'
import { screeningMethods } from './desk-screening'
import { sheetMethods, type ToSave } from './desk-sheets'
import type { DeskState } from './desk-state'
import { stateOf } from './state-of'

type Opening = {
	/** Opens what is on the device; fails where nothing can be stored. */
	readonly openShelf: () => Promise<Shelf>
	readonly today: () => string
	/** Called after each change. */
	readonly onChange: () => void
	/** Told how many candidates have been read so far. */
	readonly onRead?: OnRead
}

/** So many records are written in one go. */
const atOnce = 5000

/**
 * Everything that is kept, and all that is done with it: the one place that reads and writes the store. A method takes
 * one argument at most, and then how to report and stop, for pages ask for it across threads.
 */
export type Desk = Awaited<ReturnType<typeof openDesk>>

/** Opens the desk: reads what is stored and erases what has reached its end. */
export async function openDesk({ openShelf, today, onChange, onRead }: Opening) {
	const kept = await openKept(openShelf, today, onRead)
	const openedOn = today()
	const over = kept.areEndsKnown()
		? [...kept.candidates.values()].filter((candidate) => kept.endOf(candidate) < openedOn)
		: []
	await kept.removeCandidates(
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
		const sheet = given && shownSheet(given)
		if (sheet) {
			kept.sheets.set(sheet.id, sheet)
			await kept.write({ put: { sheets: [sheet] } })
		}
		for (let from = 0; from < saved.length; from += atOnce) {
			await breathe(work, from, saved.length)
			const part = saved.slice(from, from + atOnce).map(shownCandidate)
			for (const candidate of part) kept.candidates.set(candidate.key, candidate)
			await kept.write({ put: { candidates: part } })
		}
		onPeople()
	}

	return {
		reload: async () => {
			await kept.reload()
			revision++
		},
		close: kept.close,

		state: async (): Promise<DeskState> => ({
			...stateOf(kept, over.length),
			revision,
		}),

		saveRoles: async (saved: readonly Role[]) => {
			const roles = saved.map(shownRole)
			if (roles.some(({ name }) => name === '')) throw new Error('a role needs a name')
			for (const role of roles) kept.roles.set(role.id, role)
			await kept.write({ put: { roles } })
			onPeople()
		},

		removeRole: async (id: string) => {
			await removeRole(kept, id)
			onPeople()
		},

		saveCandidates,
		...screeningMethods(kept, { today, revision: () => revision }),
		...sheetMethods(kept, today, saveCandidates),

		removeCandidates: async (keys: readonly string[]) => {
			await kept.removeCandidates(keys, 'removed')
			onPeople()
		},

		/** One candidate with the sheet that it came from, and what was decided. */
		candidate: async (key: string) => {
			const candidate = kept.candidates.get(key)
			if (!candidate) return null
			const { source } = candidate
			const sheet = source.kind === 'sheet' ? (kept.sheets.get(source.sheet) ?? null) : null
			return { candidate, sheet, decisions: kept.decisionsOf(key), end: kept.endOf(candidate) }
		},

		/** Records decisions; each needs a name, and a decline or several at once a reason. */
		decide: async (made: readonly Decision[]) => {
			const decisions = made.map(shownDecision)
			const isFaulty = ({ by, choice, reason }: Decision) =>
				by === '' || ((choice === 'decline' || made.length > 1) && reason.trim() === '')
			if (decisions.some(isFaulty)) throw new Error('a decision needs a name and a reason')
			for (const decision of decisions)
				kept.decisions.set(decisionKey(decision.role, decision.candidate), decision)
			await kept.write({ put: { decisions } })
			await kept.saveSettings({ decider: decisions[0]?.by ?? kept.settings().decider })
			onChange()
		},

		/** What was decided for a role, by the candidate's key. */
		decisionsFor: async (role: string): Promise<ReadonlyMap<string, Decision>> =>
			new Map(
				[...kept.decisions.values()]
					.filter((decision) => decision.role === role)
					.map((decision) => [decision.candidate, decision]),
			),

		/** Takes decisions back. */
		undecide: async ({ role, keys }: { readonly role: string; readonly keys: readonly string[] }) => {
			const gone = keys.map((key) => decisionKey(role, key))
			for (const key of gone) kept.decisions.delete(key)
			await kept.write({ remove: { decisions: gone } })
			onChange()
		},

		saveSettings: async (changed: Partial<Settings>) => {
			await kept.saveSettings(changed)
			onChange()
		},

		/** What is set aside, as a file. */
		setAsideFile: kept.setAsideFile,

		/** Deletes what is set aside from this device and says how much it was. */
		removeSetAside: async () => {
			const count = await kept.removeSetAside()
			onChange()
			return count
		},

		/** Everything as a file. */
		backup: async () => writeBackup(kept, today()),

		/** Reads in a file with roles or with everything; says how much there was, or why not. */
		restore: async (text: string) => {
			const read = readBackup(text)
			if ('fault' in read) return read
			await takeIn(kept, read)
			onPeople()
			const { roles, candidates, decisions, leftOut } = read
			return { roles: roles.length, candidates: candidates.length, decisions: decisions.length, leftOut }
		},

		/** Erases everything from this device and says how many candidates there were. */
		eraseAll: async () => {
			const count = await kept.clear()
			onPeople()
			return count
		},
	}
}
