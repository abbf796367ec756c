import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'
import {
	type Changes,
	type ReadListener,
	type RecordStore,
	type StoreName,
	storeNames,
} from '../database/record-store'
import { type NamedOperation, operationAbout } from '../log/operation-about'
import { canBeUndone, type Operation } from '../model/operations'
import type { Settings } from '../model/records'
import { beginVersions } from '../parameters/begin-versions'
import { type DeskStore, openDeskStore } from '../store/desk-store'
import { removeRememberedCells } from '../store/remembered-cells'
import { forgetRemoved, removeCandidates } from '../store/remove-candidates'
import type { ChangeListener } from './change-listener'
import { askingMethods } from './desk-asking'
import { backupMethods } from './desk-backup'
import { cellMethods } from './desk-cells'
import { duplicateMethods } from './desk-duplicates'
import { logMethods } from './desk-log'
import { overviewMethods } from './desk-overview'
import { peopleMethods } from './desk-people'
import { progressMethods } from './desk-progress'
import { replyMethods } from './desk-replies'
import { ruleMethods } from './desk-rules'
import { screeningMethods } from './desk-screening'
import { sheetMethods } from './desk-sheets'
import type { DeskState } from './desk-state'
import { deskStateOf } from './desk-state-of'
import { tableMethods } from './desk-tables'
import { importing, type Lock } from './importing'
import { lastPeople } from './last-people'

type Opening<M extends object> = {
	/** Opens the device's store; rejects if nothing can be stored. */
	readonly openStore: () => Promise<RecordStore>
	readonly today: () => string
	/** Called after each change. */
	readonly onChange: () => void
	/** Called with the number of candidates read so far. */
	readonly onRead?: ReadListener
	/** Prevents other tabs from importing at the same time. */
	readonly lock?: Lock
	/** The versions of rule sets that this program has. */
	readonly known?: VersionsOf
	/** How many candidates there will be, while only some of them are there; null once all are. */
	readonly total?: () => number | null
	/** Creates further methods. */
	readonly more?: (store: DeskStore, changed: ChangeListener) => M
}

/**
 * All stored data and every operation on it: the only place that reads and writes the store. Because pages call it across
 * threads, each method takes at most one argument, followed by a `Work` for progress and cancellation.
 */
export type Desk = Awaited<ReturnType<typeof openDesk>>

/** The candidate with a key, or the one into whom the one with this key was merged. */
function candidateOf(store: DeskStore, key: string) {
	const candidate = store.candidates.get(key)
	if (candidate) return candidate
	for (const other of store.candidates.values()) if (other.alsoKeys?.includes(key)) return other
	return null
}

function keptCandidate(store: DeskStore, named: string) {
	const candidate = candidateOf(store, named)
	if (!candidate) return null
	const { key, source } = candidate
	const sheet = source.kind === 'sheet' ? (store.sheets.get(source.sheet) ?? null) : null
	return { candidate, sheet, decisions: store.decisionsOf(key), end: store.endOf(candidate) }
}

/** Opens the desk: loads what is stored and erases records whose retention period has ended. */
export async function openDesk<M extends object = object>({
	openStore,
	today,
	onChange,
	onRead,
	lock = (task) => task(),
	known = versionsOf,
	total = () => null,
	more = () => ({}) as M,
}: Opening<M>) {
	const store = await openDeskStore(openStore, today, onRead)
	const imports = importing(store, lock)
	const openedOn = today()
	// A single device never erases what a team keeps.
	const isOwn = store.member === null
	const over =
		isOwn && store.areEndsKnown()
			? [...store.candidates.values()].filter((candidate) => store.endOf(candidate) < openedOn)
			: []
	await removeCandidates(
		store,
		over.map(({ key }) => key),
		'expired',
	)
	if (isOwn) {
		await forgetRemoved(store)
		await beginVersions(store, known)
	}
	await store.forgetTables()
	await store.forms.get()
	await store.pieces.get()
	let cutOff = await imports.cutOff()

	/** Incremented with each change of a role or a candidate, and of settings by others. */
	let revision = 0
	/** The last operation here that can be undone. */
	let latest: Operation | null = null
	let named: NamedOperation | null = null
	/** The latest operation with its name, which is looked up once. */
	async function latestNamed(): Promise<NamedOperation | null> {
		const operation = latest
		if (operation && named?.id !== operation.id)
			named = { ...operation, about: await operationAbout(store, store.log, operation) }
		return operation && named
	}
	const changed: ChangeListener = (what, operation) => {
		if (what === 'people') revision++
		if (what !== 'notes') latest = operation && canBeUndone(operation) ? operation : null
		onChange()
	}

	const people = lastPeople(store, () => revision)
	const progress = progressMethods(store, changed)
	return {
		reload: async () => {
			await store.reload()
			revision++
		},
		close: store.close,

		/** Receives records that are being loaded, as `receive` does, but tells nobody before `tell` is called. */
		takeIn: async (take: () => Changes): Promise<void> => void (await store.receive(take)),
		/** Tells that more of the records are there. */
		tell: (): void => {
			revision++
			onChange()
		},

		/** Receives changes of other devices; `take` changes the entries and returns what has changed. */
		receive: async (take: () => Changes) => {
			const { put = {}, remove = {} } = await store.receive(take)
			const touches = (name: StoreName) => (put[name]?.length ?? 0) + (remove[name]?.length ?? 0) > 0
			const areRows = touches('roles') || touches('candidates') || touches('sheets')
			if (areRows || touches('settings')) revision++
			const own = put.operations?.find(({ id }) => id === latest?.id)
			const isGone = remove.operations?.some((id) => id === latest?.id)
			if (isGone || (own && !canBeUndone(own))) latest = null
			if (storeNames.some(touches)) onChange()
		},

		state: async (): Promise<DeskState> => {
			const latest = await latestNamed()
			return { ...deskStateOf(store, over.length), total: total(), revision, latest, cutOff }
		},

		...peopleMethods(store, changed),
		...progress,
		...askingMethods(store, progress),
		...replyMethods(store, changed),
		...cellMethods(store),
		...logMethods(store, changed),
		...backupMethods(store, imports, changed, () => revision),
		...duplicateMethods(store, () => revision, changed),
		...screeningMethods(store, { today, people }),
		...overviewMethods(store, people, changed),
		...tableMethods(store, changed),
		...sheetMethods(store, imports, changed),
		...ruleMethods(store, changed, known),
		...more(store, changed),

		/** A candidate with their sheet, decisions and end of retention; null if there is none with this key. */
		candidate: async (key: string) => keptCandidate(store, key),

		/** The same for several candidates; unknown keys are skipped. */
		candidates: async (keys: readonly string[]) =>
			keys.map((key) => keptCandidate(store, key)).filter((kept) => kept !== null),

		saveSettings: async (changed: Partial<Settings>) => {
			await store.saveSettings(changed)
			onChange()
		},

		/** To be called when the page has reported how an import ended. */
		importSeen: async () => {
			await store.noteBegun(null)
			if (!cutOff) return
			cutOff = null
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

		/** Forgets the meanings of cells, and returns how many there were. */
		removeRemembered: async () => {
			const count = await removeRememberedCells(store)
			changed('notes', null)
			return count
		},

		/** Forgets how the columns of sheets were read, and returns of how many kinds of sheets. */
		removeForms: async () => {
			const { length } = await store.forms.get()
			await store.forms.keep([])
			changed('notes', null)
			return length
		},

		/** Erases everything from this device and returns the number of candidates erased. */
		eraseAll: async () => {
			if (!isOwn) throw new Error('the list of a team is not erased by one device')
			const count = await store.clear()
			await store.forms.get()
			await store.pieces.get()
			await beginVersions(store, known)
			changed('people', null)
			return count
		},
	}
}
