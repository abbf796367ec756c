import { belongsTo } from './belongs-to'
import type { StorageProblem } from './desk-state'
import { memoryShelf } from './memory-shelf'
import {
	type Candidate,
	type Decision,
	defaultSettings,
	type Role,
	type Settings,
	type SheetRecord,
} from './model'
import { patientShelf } from './patient-shelf'
import { endOf } from './retention'
import { type Changes, decisionKey, type Shelf } from './shelf'

type Erasure = Settings['erasures'][number]

/** So many erasures are remembered. */
const mostErasures = 50

/** All that is kept, read once into memory and written through to the device. */
export type Kept = Awaited<ReturnType<typeof openKept>>

/**
 * Reads what is on the device. Where nothing can be stored, or there is no room left, all goes on in memory and
 * `problem` says why.
 */
export async function openKept(openShelf: () => Promise<Shelf>, today: () => string) {
	let problem: StorageProblem | null = null
	const opened = await openShelf().catch((error: unknown) => {
		problem = error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'blocked'
		return memoryShelf()
	})
	const shelf = patientShelf(opened)
	const roles = new Map<string, Role>()
	const candidates = new Map<string, Candidate>()
	const decisions = new Map<string, Decision>()
	const sheets = new Map<string, SheetRecord>()
	let settings: Settings = defaultSettings

	const fill = <T>(map: Map<string, T>, entries: readonly T[], keyOf: (entry: T) => string) => {
		map.clear()
		for (const entry of entries) map.set(keyOf(entry), entry)
	}

	async function load() {
		fill(roles, await shelf.all('roles'), ({ id }) => id)
		fill(candidates, await shelf.all('candidates'), ({ key }) => key)
		fill(decisions, await shelf.all('decisions'), ({ role, candidate }) => decisionKey(role, candidate))
		fill(sheets, await shelf.all('sheets'), ({ id }) => id)
		settings = { ...defaultSettings, ...(await shelf.all('settings'))[0] }
	}

	/** Writes to the device what has been changed in the maps. */
	const write = (changes: Changes) => shelf.change(changes)

	async function saveSettings(changed: Partial<Settings>) {
		settings = { ...settings, ...changed }
		await write({ put: { settings: [settings] } })
	}

	const decisionsOf = (candidate: string): Decision[] =>
		decisions.size === 0
			? []
			: [...roles.keys()].flatMap((role) => decisions.get(decisionKey(role, candidate)) ?? [])

	/** Removes candidates with their decisions, and sheets that nobody came from any more; keeps a count as proof. */
	async function removeCandidates(keys: readonly string[], why: Erasure['why']) {
		if (keys.length === 0) return
		const gone = new Set(keys)
		const goneDecisions = [...decisions]
			.filter(([, { candidate }]) => gone.has(candidate))
			.map(([key]) => key)
		for (const key of keys) candidates.delete(key)
		for (const key of goneDecisions) decisions.delete(key)
		const used = new Set(
			[...candidates.values()].map(({ source }) => source.kind === 'sheet' && source.sheet),
		)
		const goneSheets = [...sheets.keys()].filter((id) => !used.has(id))
		for (const id of goneSheets) sheets.delete(id)
		const erasure = { on: today(), count: keys.length, why }
		settings = { ...settings, erasures: [...settings.erasures, erasure].slice(-mostErasures) }
		await write({
			put: { settings: [settings] },
			remove: { candidates: keys, decisions: goneDecisions, sheets: goneSheets },
		})
	}

	/** Erases everything; what is left is how many there were, and when. */
	async function clear() {
		const count = candidates.size
		await shelf.clear()
		for (const map of [roles, candidates, decisions, sheets]) map.clear()
		settings = defaultSettings
		if (count > 0) await saveSettings({ erasures: [{ on: today(), count, why: 'all' }] })
		return count
	}

	await load()
	return {
		roles,
		candidates,
		decisions,
		sheets,
		settings: () => settings,
		problem: (): StorageProblem | null => problem ?? (shelf.isFull() ? 'full' : null),
		kind: () => shelf.kind,
		/** Reads everything again, after another tab has changed it. */
		reload: async () => {
			if (shelf.kind === 'device') await load()
		},
		write,
		saveSettings,
		decisionsOf,
		endOf: (candidate: Candidate) => endOf(candidate, decisionsOf(candidate.key), settings.keptDays),
		of: (role: string) => [...candidates.values()].filter((one) => belongsTo(one, role)),
		removeCandidates,
		clear,
		close: () => shelf.close(),
	}
}
