import { faultIn, storedChecks } from '@/lib/records/derive/stored-checks'
import { isRecord } from '@/lib/records/shapes/shape-checks'
import {
	type Changes,
	changedKeys,
	keyOf,
	ownKey,
	type ReadListener,
	type RecordStore,
	type Records,
	type StoredRecords,
	type StoreName,
	storeNames,
} from '../database/record-store'
import { defaultSettings, type Role, type Settings } from '../model/records'
import { storedChecker } from './check-stored'

/** The location of a stored entry that is not a valid record, or cannot be read. */
export type InvalidEntry = { readonly store: StoreName; readonly key: IDBValidKey }

export type LoadedRecords = Records & {
	readonly settings: Settings
	/** Roles with parts that are no longer valid. */
	readonly outdated: readonly Role[]
	readonly setAside: readonly InvalidEntry[]
}

/**
 * Loads and validates everything stored. Entries that are not valid records, or are stored under the wrong key, are left
 * in place and listed in `setAside`.
 */
export async function loadStored(records: RecordStore, onRead?: ReadListener): Promise<LoadedRecords> {
	const setAside: InvalidEntry[] = []

	async function validRecords<N extends StoreName>(
		name: N,
		checked: (record: StoredRecords[N]) => StoredRecords[N] = (record) => record,
		report?: ReadListener,
	): Promise<readonly StoredRecords[N][]> {
		const found: StoredRecords[N][] = []
		for (const { key, value } of await records.all(name, report)) {
			if (isSound(name, key, value)) found.push(checked(value as StoredRecords[N]))
			else setAside.push({ store: name, key })
		}
		return found
	}

	async function readSettings(): Promise<Settings> {
		const settingsKey = keyOf.settings(defaultSettings)
		let found = defaultSettings
		for (const { key, value } of await records.all('settings')) {
			const { settings, isSound } = validSettings(value)
			if (key === settingsKey) found = settings
			if (key !== settingsKey || !isSound) setAside.push({ store: 'settings', key })
		}
		return found
	}

	const check = storedChecker()
	const storedRoles = await validRecords('roles')
	const roles = storedRoles.map(check.role)
	return {
		roles,
		candidates: await validRecords('candidates', check.candidate, onRead),
		decisions: await validRecords('decisions'),
		sheets: await validRecords('sheets'),
		settings: await readSettings(),
		outdated: storedRoles.filter((role, at) => roles[at] !== role),
		setAside,
	}
}

const isSound = (name: StoreName, key: IDBValidKey, value: unknown) =>
	faultIn(name, value) === null && ownKey(name, value) === key

/** Changes of other devices, validated. */
export type ReceivedChanges = {
	readonly changes: Changes
	readonly outdated: readonly Role[]
	readonly setAside: readonly InvalidEntry[]
}

/** Validates changes of other devices, as `loadStored` does for what is stored: invalid entries are set aside. */
export function checkReceived({ put = {}, remove = {} }: Changes): ReceivedChanges {
	const check = storedChecker()
	const setAside: InvalidEntry[] = []
	function validRecords<N extends StoreName>(name: N): readonly StoredRecords[N][] {
		const found = (put[name] ?? []) as readonly StoredRecords[N][]
		return found.filter((value) => {
			const key = ownKey(name, value)
			if (isSound(name, key, value)) return true
			setAside.push({ store: name, key })
			return false
		})
	}
	const storedRoles = validRecords('roles')
	const roles = storedRoles.map(check.role)
	const settings = (put.settings ?? []).map((value) => validSettings(value).settings)
	const checked = {
		roles,
		candidates: validRecords('candidates').map(check.candidate),
		decisions: validRecords('decisions'),
		sheets: validRecords('sheets'),
		settings,
	}
	const gone: { [N in StoreName]?: IDBValidKey[] } = {}
	for (const { store, key } of setAside) gone[store] = [...(gone[store] ?? []), key]
	const removed = storeNames.map((name) => [name, [...(remove[name] ?? []), ...(gone[name] ?? [])]])
	return {
		changes: { put: checked, remove: Object.fromEntries(removed) },
		outdated: storedRoles.filter((role, at) => roles[at] !== role),
		setAside,
	}
}

/** The settings in a stored value; invalid ones, and those missing from an earlier version, get their defaults. */
function validSettings(value: unknown): { readonly settings: Settings; readonly isSound: boolean } {
	if (!isRecord(value)) return { settings: defaultSettings, isSound: false }
	const stored = storedChecks.settings.filter(([member]) => value[member] !== undefined)
	const held = stored.filter(([member, check]) => check(value[member]))
	return {
		settings: { ...defaultSettings, ...Object.fromEntries(held.map(([member]) => [member, value[member]])) },
		isSound: held.length === stored.length,
	}
}

/** The entries still set aside after changes; replaced or removed ones are not. */
export function withoutWritten(setAside: readonly InvalidEntry[], changes: Changes): readonly InvalidEntry[] {
	if (setAside.length === 0) return setAside
	const written = new Map(storeNames.map((name) => [name, new Set(changedKeys(name, changes))]))
	return setAside.filter(({ store, key }) => !written.get(store)?.has(key))
}
