import { memoryStore } from '../database/memory-store'
import {
	type Changes,
	decisionKey,
	keyOf,
	type OnRead,
	type RecordStore,
	type StorageProblem,
	type StoreName,
} from '../database/record-store'
import { writeThrough } from '../database/write-through'
import { withAge } from '../model/age'
import { belongsTo } from '../model/belongs-to'
import {
	type Candidate,
	type Decision,
	defaultSettings,
	maxErasures,
	type Role,
	type Settings,
	type SheetRecord,
} from '../model/records'
import { loadStored, type SetAside, withoutWritten } from './load-stored'
import { endOf } from './retention'
import { setAsideFile } from './set-aside-file'

type Erasure = Settings['erasures'][number]

/** All stored data, loaded into memory once and written through to the device. */
export type DeskStore = Awaited<ReturnType<typeof openDeskStore>>

/**
 * Loads and validates what is stored on the device. If nothing can be stored, or the storage is full, everything continues
 * in memory and `problem` says why.
 */
export async function openDeskStore(
	openStore: () => Promise<RecordStore>,
	today: () => string,
	onRead?: OnRead,
) {
	let problem: StorageProblem | null = null
	const records = await openStore().catch((error: unknown) => {
		problem = error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'blocked'
		return memoryStore()
	})
	const roles = new Map<string, Role>()
	const candidates = new Map<string, Candidate>()
	const decisions = new Map<string, Decision>()
	const sheets = new Map<string, SheetRecord>()
	let settings: Settings = defaultSettings

	/** The ids of roles that had invalid parts when they were loaded. */
	const outdatedRoles = new Set<string>()
	const noteOutdated = (found: readonly Role[]) => {
		for (const { id } of found) outdatedRoles.add(id)
	}
	let setAside: readonly SetAside[] = []

	const fill = <T>(map: Map<string, T>, entries: readonly T[], keyOf: (entry: T) => string) => {
		map.clear()
		for (const entry of entries) map.set(keyOf(entry), entry)
	}

	async function load(onRead?: OnRead) {
		const loaded = await loadStored(records, onRead)
		fill(roles, loaded.roles, keyOf.roles)
		const openedOn = today()
		fill(
			candidates,
			loaded.candidates.map((candidate) => withAge(candidate, openedOn)),
			keyOf.candidates,
		)
		fill(decisions, loaded.decisions, keyOf.decisions)
		fill(sheets, loaded.sheets, keyOf.sheets)
		noteOutdated(loaded.outdated)
		settings = loaded.settings
		setAside = loaded.setAside
	}

	const maps = { roles, candidates, decisions, sheets }
	const through = writeThrough(records, (name, key) =>
		name === 'settings' ? settings : maps[name].get(key as string),
	)
	/** Writes changes that have already been made in the maps to the device. */
	const write = (changes: Changes) => {
		for (const { id } of changes.put?.roles ?? []) outdatedRoles.delete(id)
		setAside = withoutWritten(setAside, changes)
		return through.write(changes)
	}

	async function saveSettings(changed: Partial<Settings>) {
		settings = { ...settings, ...changed }
		await write({ put: { settings: [settings] } })
	}

	const decisionsOf = (candidate: string): Decision[] =>
		decisions.size === 0
			? []
			: [...roles.keys()].flatMap((role) => decisions.get(decisionKey(role, candidate)) ?? [])

	/** The keys of set-aside decisions that match by role and candidate. */
	const setAsideDecisions = (isTheirs: (role: string, candidate: string) => boolean): IDBValidKey[] =>
		setAside.flatMap(({ store: name, key }) => {
			const [role = '', candidate = ''] = name === 'decisions' ? String(key).split(' ') : []
			return isTheirs(role, candidate) ? [key] : []
		})

	/** Removes candidates with their decisions, and sheets without remaining candidates; logs the erasure. */
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
		settings = { ...settings, erasures: [...settings.erasures, erasure].slice(-maxErasures) }
		await write({
			put: { settings: [settings] },
			remove: {
				candidates: keys,
				decisions: [...goneDecisions, ...setAsideDecisions((_, candidate) => gone.has(candidate))],
				sheets: goneSheets,
			},
		})
	}

	/** Erases everything except a log entry of how many candidates there were, and when. */
	async function clear() {
		const count = candidates.size
		await through.clear()
		for (const map of [roles, candidates, decisions, sheets]) map.clear()
		outdatedRoles.clear()
		setAside = []
		settings = defaultSettings
		if (count > 0) await saveSettings({ erasures: [{ on: today(), count, why: 'all' }] })
		return count
	}

	/** Deletes set-aside entries from the device and returns their number; valid settings are kept. */
	async function removeSetAside() {
		const count = setAside.length
		const remove: { [N in StoreName]?: IDBValidKey[] } = {}
		for (const { store: name, key } of setAside) {
			remove[name] ??= []
			remove[name].push(key)
		}
		await write({ remove })
		if (remove.settings) await saveSettings({})
		return count
	}

	await load(onRead)
	return {
		today,
		roles,
		candidates,
		decisions,
		sheets,
		settings: () => settings,
		problem: () => problem ?? through.problem(),
		noteOutdated,
		outdatedRoles: outdatedRoles as ReadonlySet<string>,
		setAside: () => setAside,
		setAsideDecisions,
		setAsideFile: () => setAsideFile(records, setAside, today()),
		removeSetAside,
		/** Whether everything that determines the end of retention is known, that is, no such entry is set aside. */
		areEndsKnown: () => setAside.every(({ store: name }) => name === 'candidates' || name === 'sheets'),
		kind: () => records.kind,
		/** Reloads everything after another tab has changed it. */
		reload: async () => {
			if (records.kind === 'device' && through.isAllSaved()) await load()
		},
		write,
		saveSettings,
		decisionsOf,
		endOf: (candidate: Candidate) => endOf(candidate, decisionsOf(candidate.key), settings.keptDays),
		of: (role: string) => [...candidates.values()].filter((one) => belongsTo(one, role)),
		removeCandidates,
		clear,
		close: () => records.close(),
	}
}
