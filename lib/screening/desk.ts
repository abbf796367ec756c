import type { Locale } from '@/lib/i18n/locales'
import { askEverybody } from './ask-everybody'
import { readBackup, takeIn, writeBackup } from './backup'
import { belongsTo } from './belongs-to'
import { breathe, type Work } from './breathe'
import type { DeskState } from './desk-state'
import { exportRows } from './export-rows'
import { checkSheet, previewSheet, type SheetToRead } from './import-sheet'
import { type Kept, openKept } from './kept'
import { knownRows } from './known-rows'
import type { Candidate, Decision, Role, Settings, SheetRecord } from './model'
import { personalLink } from './personal-link'
import type { ExportSpeech } from './result-cells'
import { screenFile } from './screen-file'
import { screenMatrix } from './screen-matrix'
import { screenRows } from './screen-rows'
import type { Screened } from './screened'
import { decisionKey, type Shelf } from './shelf'
import { type ToTake, takeSheet } from './take-sheet'
import { type FileFormat, writeFile } from './write-file'

type Opening = {
	/** Opens what is on the device; fails where nothing can be stored. */
	readonly openShelf: () => Promise<Shelf>
	readonly today: () => string
	/** Called after each change. */
	readonly onChange: () => void
}

type ToSave = { readonly saved: readonly Candidate[]; readonly sheet?: SheetRecord }
type ToScreen = {
	readonly role: string
	readonly ruleset: Screened['ruleset']
	readonly formats: string
	readonly languageNames: Readonly<Record<string, string>>
}

type ToExportSheet = {
	readonly role: string
	readonly ruleset: Screened['ruleset']
	readonly keys: readonly string[]
	readonly format: FileFormat
	readonly speech: ExportSpeech
}

type ToScreenFile = Pick<ToExportSheet, 'role' | 'ruleset' | 'speech'> & { readonly sheet: SheetToRead }

type ToLink = Pick<ToExportSheet, 'role' | 'ruleset' | 'keys'> & {
	readonly heading: string
	readonly locale: Locale
	readonly origin: string
	readonly from: string
}

/** A name that a workbook allows for a sheet. */
const sheetName = (name: string) =>
	name
		.replace(/[\\/?*[\]:']/g, ' ')
		.slice(0, 31)
		.trim() || 'candidates'

/** So many records are written in one go. */
const atOnce = 5000

/**
 * Everything that is kept, and all that is done with it: the one place that reads and writes the store. A method takes
 * one argument at most, and then how to report and stop, for pages ask for it across threads.
 */
export type Desk = Awaited<ReturnType<typeof openDesk>>

/** Opens the desk: reads what is stored and erases what has reached its end. */
export async function openDesk({ openShelf, today, onChange }: Opening) {
	const kept = await openKept(openShelf, today)
	const over = [...kept.candidates.values()].filter((candidate) => kept.endOf(candidate) < today())
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
	async function saveCandidates({ saved, sheet }: ToSave, work: Work = {}) {
		if (sheet) {
			kept.sheets.set(sheet.id, sheet)
			await kept.write({ put: { sheets: [sheet] } })
		}
		for (let from = 0; from < saved.length; from += atOnce) {
			await breathe(work, from, saved.length)
			const part = saved.slice(from, from + atOnce)
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
			for (const role of saved) kept.roles.set(role.id, role)
			await kept.write({ put: { roles: saved } })
			onPeople()
		},

		removeRole: async (id: string) => {
			await removeRole(kept, id)
			onPeople()
		},

		saveCandidates,

		/** Opens a file and reads its headings and first rows; nothing is stored. */
		previewSheet: ({ file, choices }: Pick<SheetToRead, 'file' | 'choices'>) => previewSheet(file, choices),

		/** Reads a file to its end; nothing is stored. */
		checkSheet: (sheet: SheetToRead, work: Work = {}) => {
			const find = knownRows(kept.candidates.values())
			return checkSheet(sheet, (row) => find(row) !== null, work)
		},

		/** Stores the rows of a file as candidates. */
		takeSheet: async (toTake: ToTake, work: Work = {}) => {
			const taken = await takeSheet(toTake, { candidates: kept.candidates, on: today() }, work)
			await saveCandidates(taken, work)
			return { rows: taken.saved.length, updated: taken.updated }
		},

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
			const isFaulty = ({ by, choice, reason }: Decision) =>
				by.trim() === '' || ((choice === 'decline' || made.length > 1) && reason.trim() === '')
			if (made.some(isFaulty)) throw new Error('a decision needs a name and a reason')
			for (const decision of made)
				kept.decisions.set(decisionKey(decision.role, decision.candidate), decision)
			await kept.write({ put: { decisions: made } })
			await kept.saveSettings({ decider: made[0]?.by ?? kept.settings().decider })
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

		/** Screens everybody considered for a role under one rule set. */
		screen: async ({ role, ...asked }: ToScreen, work: Work = {}): Promise<Screened | null> => {
			const wanted = kept.roles.get(role)
			if (!wanted) return null
			return screenRows(wanted, kept.of(role), { ...asked, asOf: today(), endOf: kept.endOf }, work)
		},

		/** Screens everybody for every role under one rule set. */
		matrix: async (asked: Omit<ToScreen, 'role' | 'languageNames'>, work: Work = {}) =>
			screenMatrix(
				[...kept.roles.values()],
				[...kept.candidates.values()],
				{ ...asked, asOf: today() },
				work,
			),

		/** Screens a file straight into a result file; nothing of it is kept. */
		screenFile: async ({ role, ...asked }: ToScreenFile, work: Work = {}) => {
			const wanted = kept.roles.get(role)
			return wanted ? screenFile({ ...asked, role: wanted, asOf: today() }, work) : null
		},

		/** Which questions, asked of everybody, settle most of those whose outcome is open. */
		askNext: async ({ role, ruleset }: Pick<ToScreen, 'role' | 'ruleset'>) => {
			const wanted = kept.roles.get(role)
			return wanted ? askEverybody(wanted, kept.of(role), ruleset) : null
		},

		/** A file with a personal link for each of some candidates, to be sent by hand or by mail merge. */
		personalLinks: async ({ role, ruleset, keys, heading, ...options }: ToLink) => {
			const wanted = kept.roles.get(role)
			if (!wanted) return null
			const asked = { ...options, rulesets: [ruleset], asOf: today() }
			async function* rows() {
				yield ['id', 'name', heading]
				for (const key of keys) {
					const candidate = kept.candidates.get(key)
					if (candidate) yield [candidate.id, candidate.name, personalLink(wanted as Role, candidate, asked)]
				}
			}
			return writeFile(rows(), { format: 'csv', name: heading })
		},

		/** Some candidates of a role as a sheet, with what came out and what was decided. */
		exportSheet: async ({ keys, format, ...asked }: ToExportSheet, work: Work = {}) => {
			const role = kept.roles.get(asked.role)
			if (!role) return null
			const candidates = keys.flatMap((key) => kept.candidates.get(key) ?? [])
			const rows = exportRows(
				{
					...asked,
					role,
					candidates,
					sheets: [...kept.sheets.values()],
					decisionOf: (candidate) => kept.decisions.get(decisionKey(role.id, candidate)),
					asOf: today(),
				},
				work,
			)
			return writeFile(rows, { format, name: sheetName(role.name) })
		},

		/** Everything as a file. */
		backup: async () => writeBackup(kept, today()),

		/** Reads in a file with roles or with everything; says how much there was, or why not. */
		restore: async (text: string) => {
			const read = readBackup(text)
			if ('fault' in read) return read
			await takeIn(kept, read)
			onPeople()
			const { roles, candidates, decisions } = read
			return { roles: roles.length, candidates: candidates.length, decisions: decisions.length }
		},

		/** Erases everything from this device and says how many candidates there were. */
		eraseAll: async () => {
			const count = await kept.clear()
			onPeople()
			return count
		},
	}
}

function stateOf(kept: Kept, expired: number): Omit<DeskState, 'revision'> {
	const none = Object.fromEntries([...kept.roles.keys()].map((id) => [id, 0]))
	const counts = { ...none }
	const only = { ...none }
	let first: string | null = null
	let last: string | null = null
	for (const candidate of kept.candidates.values()) {
		const mine = [...kept.roles.keys()].filter((id) => belongsTo(candidate, id))
		for (const id of mine) counts[id] = (counts[id] ?? 0) + 1
		const [single] = mine
		if (single !== undefined && mine.length === 1) only[single] = (only[single] ?? 0) + 1
		const end = kept.endOf(candidate)
		if (first === null || end < first) first = end
		if (last === null || end > last) last = end
	}
	return {
		kind: kept.kind(),
		problem: kept.problem(),
		roles: [...kept.roles.values()],
		settings: kept.settings(),
		candidates: kept.candidates.size,
		counts,
		only,
		decisions: kept.decisions.size,
		expired,
		ends: first !== null && last !== null ? { first, last } : null,
	}
}

/** Removes a role with its decisions, and the candidates that were considered for nothing else. */
async function removeRole(kept: Kept, id: string) {
	const isOnlyRole = ({ roles }: Candidate) => (roles === 'all' ? kept.roles.size === 1 : roles.length === 1)
	const mine = kept.of(id)
	await kept.removeCandidates(
		mine.filter(isOnlyRole).map(({ key }) => key),
		'removed',
	)
	const staying = mine.flatMap((one) =>
		isOnlyRole(one) || one.roles === 'all'
			? []
			: [{ ...one, roles: one.roles.filter((role) => role !== id) }],
	)
	const gone = [...kept.decisions].filter(([, { role }]) => role === id).map(([key]) => key)
	kept.roles.delete(id)
	for (const one of staying) kept.candidates.set(one.key, one)
	for (const key of gone) kept.decisions.delete(key)
	await kept.write({ put: { candidates: staying }, remove: { roles: [id], decisions: gone } })
}
