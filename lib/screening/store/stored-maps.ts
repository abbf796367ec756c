import {
	type Changes,
	keyOf,
	ownKey,
	type ReadListener,
	type RecordStore,
	type StoredRecords,
	type StoreName,
} from '../database/record-store'
import { withAge } from '../model/age'
import {
	type Candidate,
	type Decision,
	defaultSettings,
	type Role,
	type Settings,
	type SheetRecord,
} from '../model/records'
import { checkReceived, type InvalidEntry, loadStored, withoutWritten } from './load-stored'

const mapNames = ['roles', 'candidates', 'decisions', 'sheets'] as const

/** Creates the maps, by key, of everything that is loaded on opening; `load` fills them. */
export function storedMaps(records: RecordStore, today: () => string) {
	const maps = {
		roles: new Map<string, Role>(),
		candidates: new Map<string, Candidate>(),
		decisions: new Map<string, Decision>(),
		sheets: new Map<string, SheetRecord>(),
	}
	let settings: Settings = defaultSettings
	/** The ids of roles that had invalid parts when they were loaded. */
	const outdatedRoles = new Set<string>()
	let setAside: readonly InvalidEntry[] = []

	const noteOutdated = (found: readonly Role[]) => {
		for (const { id } of found) outdatedRoles.add(id)
	}
	const fill = <T>(map: Map<string, T>, entries: readonly T[], keyOf: (entry: T) => string) => {
		map.clear()
		for (const entry of entries) map.set(keyOf(entry), entry)
	}

	/** Applies changes in memory. */
	function apply(changes: Changes) {
		const { put = {}, remove = {} } = changes
		for (const name of mapNames) {
			const map = maps[name] as Map<string, StoredRecords[typeof name]>
			for (const key of remove[name] ?? []) map.delete(key as string)
			for (const entry of put[name] ?? []) map.set(ownKey(name, entry), entry)
		}
		settings = put.settings?.[0] ?? settings
		for (const { id } of put.roles ?? []) outdatedRoles.delete(id)
		setAside = withoutWritten(setAside, changes)
	}

	return {
		...maps,
		settings: () => settings,
		outdatedRoles: outdatedRoles as ReadonlySet<string>,
		noteOutdated,
		setAside: () => setAside,

		async load(onRead?: ReadListener) {
			const loaded = await loadStored(records, onRead)
			const openedOn = today()
			fill(maps.roles, loaded.roles, keyOf.roles)
			fill(
				maps.candidates,
				loaded.candidates.map((candidate) => withAge(candidate, openedOn)),
				keyOf.candidates,
			)
			fill(maps.decisions, loaded.decisions, keyOf.decisions)
			fill(maps.sheets, loaded.sheets, keyOf.sheets)
			noteOutdated(loaded.outdated)
			settings = loaded.settings
			setAside = loaded.setAside
		},

		apply,

		/** Applies changes of other devices, which are not trusted. */
		receive(received: Changes) {
			const openedOn = today()
			const { changes, outdated, setAside: found } = checkReceived(received)
			const candidates = changes.put?.candidates?.map((candidate) => withAge(candidate, openedOn)) ?? []
			apply({ ...changes, put: { ...changes.put, candidates } })
			noteOutdated(outdated)
			setAside = [...setAside, ...found]
		},

		/** The current state of an entry; undefined if it should not exist. */
		present: (name: StoreName, key: IDBValidKey): StoredRecords[StoreName] | undefined =>
			name === 'settings' ? settings : maps[name].get(key as string),

		clear() {
			for (const name of mapNames) maps[name].clear()
			outdatedRoles.clear()
			setAside = []
			settings = defaultSettings
		},
	}
}
