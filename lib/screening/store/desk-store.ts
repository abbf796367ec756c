import { memoryStore } from '../database/memory-store'
import {
	type AnyRecords,
	ChangedElsewhere,
	type Changes,
	decisionKey,
	type ReadListener,
	type RecordStore,
	type StorageProblem,
	type StoreName,
	sequenceIn,
} from '../database/record-store'
import { writeThrough } from '../database/write-through'
import { assembleOperation, type OperationHead, type OperationPlan } from '../log/assemble-operation'
import { deskLog } from '../log/desk-log'
import { belongsTo } from '../model/belongs-to'
import type { Operation } from '../model/operations'
import { randomId } from '../model/random-id'
import type { Candidate, Decision, Settings } from '../model/records'
import type { Work } from '../work/yield-to-event-loop'
import { assertLoadable } from './assert-loadable'
import { deviceNotes } from './device-notes'
import { oneAtATime } from './one-at-a-time'
import { retentionEndOf } from './retention'
import { sanitizeName } from './sanitize-records'
import { setAsideFile } from './set-aside-file'
import { storedMaps } from './stored-maps'

/** All stored data, loaded into memory once and written through to the device. */
export type DeskStore = Awaited<ReturnType<typeof openDeskStore>>

/** How many times an operation is planned again because another tab has changed something in the meantime. */
const maxPlans = 5

/** What the caller says about an operation; the store adds the rest. */
type Head = Pick<OperationHead, 'kind' | 'roles'> & Partial<OperationHead>

type Transacting = {
	/** Whether the operation must be stored on the device completely, or not happen at all. */
	readonly isWhole?: boolean
	readonly work?: Work
}

/**
 * Loads and validates what is stored on the device. If nothing can be stored, or the storage is full, everything continues
 * in memory and `problem` says why.
 */
export async function openDeskStore(
	openStore: () => Promise<RecordStore>,
	today: () => string,
	onRead?: ReadListener,
) {
	let problem: StorageProblem | null = null
	const records = await openStore().catch((error: unknown) => {
		problem = error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'blocked'
		return memoryStore()
	})
	const maps = storedMaps(records, today)
	const through = writeThrough(records, maps.present)
	const log = deskLog(through)
	const alone = oneAtATime()
	const { shared } = records
	const sequenceAfter = shared?.sequenceAfter ?? ((last: number) => last + 1)
	/** The sequence number of the last loaded operation. */
	let sequence = 0

	async function load(onRead?: ReadListener) {
		sequence = sequenceIn(await records.get('device', 'sequence').catch(() => undefined))
		await maps.load(onRead)
	}

	/** Applies changes in memory and on the device; what cannot be stored now is retried later. */
	async function write(changes: Changes) {
		assertLoadable(changes)
		maps.apply(changes)
		await through.write(changes)
	}

	const saveSettings = (changed: Partial<Settings>) =>
		write({
			put: { settings: [{ ...maps.settings(), ...changed, ...(shared && { decider: shared.member }) }] },
		})

	/**
	 * Plans changes and applies them, on the device first; plans them again if another tab has changed something in the
	 * meantime.
	 */
	const commit = <T extends { readonly changes: Changes; readonly operation?: Operation }>(
		plan: (sequence: number) => Promise<T | null> | T | null,
		{ isWhole = false, work = {} }: Transacting,
	) =>
		alone(async (): Promise<T | null> => {
			for (let times = 1; ; times++) {
				const planned = await plan(sequenceAfter(sequence))
				if (!planned) return null
				assertLoadable(planned.changes)
				const { put = {} } = planned.changes
				const made = planned.operation?.sequence ?? sequenceAfter(sequence)
				const changes = {
					...planned.changes,
					put: {
						...put,
						device: [...(put.device ?? []), { name: 'sequence', value: made } as const],
					},
				}
				// Changes that exist only in memory have to be there when failed writes are retried.
				if (!isWhole) maps.apply(changes)
				try {
					await through[isWhole ? 'writeWhole' : 'write'](changes, { after: sequence, ...work })
				} catch (error) {
					if (!(error instanceof ChangedElsewhere) || times === maxPlans) throw error
					await load()
					continue
				}
				sequence = made
				if (isWhole) maps.apply(changes)
				return planned
			}
		})

	const decisionsOf = (candidate: string): Decision[] =>
		maps.decisions.size === 0
			? []
			: [...maps.roles.keys()].flatMap((role) => maps.decisions.get(decisionKey(role, candidate)) ?? [])

	const { noteOutdated, outdatedRoles, setAside, settings } = maps
	await load(onRead)
	return {
		today,
		roles: maps.roles as ReadonlyMap<string, AnyRecords['roles']>,
		candidates: maps.candidates as ReadonlyMap<string, Candidate>,
		decisions: maps.decisions as ReadonlyMap<string, Decision>,
		sheets: maps.sheets as ReadonlyMap<string, AnyRecords['sheets']>,
		log,
		settings,
		problem: () => problem ?? shared?.problem() ?? through.problem(),
		noteOutdated,
		outdatedRoles,
		setAside,
		setAsideFile: () => setAsideFile(records, setAside(), today()),
		/**
		 * Whether everything that determines the end of retention is known, which means that no such entry is set aside.
		 */
		areEndsKnown: () => setAside().every(({ store: name }) => name === 'candidates' || name === 'sheets'),
		kind: () => records.kind,
		/** The name of the signed-in member of a team; null on a standalone device, where names are typed. */
		member: shared?.member ?? null,
		/**
		 * Receives changes of other devices, between two operations of this one.
		 * @param take changes the entries of the record store and returns what has changed
		 */
		receive: (take: () => Changes) =>
			alone(async () => {
				const changes = take()
				maps.receive(changes)
				sequence = Math.max(sequence, ...(changes.put?.device ?? []).map(sequenceIn))
				return changes
			}),
		/** Reloads everything after another tab has changed it. */
		reload: () => alone(async () => (records.kind === 'device' && through.isAllSaved() ? load() : undefined)),
		write,
		saveSettings,
		commit,

		/**
		 * Performs an operation and logs it.
		 * @param plan looks at what is stored and says what to change; called again if another tab changes it in the
		 * meantime
		 * @returns the operation, or null if nothing would change
		 * @throws StorageFailure if it has to be stored completely and the device cannot
		 */
		transact: async (
			head: Head,
			plan: () => Promise<OperationPlan | null> | OperationPlan | null,
			transacting: Transacting = {},
		): Promise<Operation | null> => {
			const id = head.id ?? randomId()
			const made = await commit(async (next) => {
				const planned = await plan()
				const by = { name: settings().decider }
				const sequence = Math.max(next, sequenceAfter(planned?.after ?? 0))
				const name = head.name === undefined ? {} : { name: sanitizeName(head.name) }
				const said = { by, ...head, ...name, id, sequence, at: new Date().toISOString() }
				return planned && assembleOperation(maps, said, planned)
			}, transacting)
			return made?.operation ?? null
		},

		decisionsOf,
		endOf: (candidate: Candidate) =>
			retentionEndOf(candidate, decisionsOf(candidate.key), settings().keptDays),
		of: (role: string) => [...maps.candidates.values()].filter((one) => belongsTo(one, role)),

		/** Deletes set-aside entries from the device and returns their number; valid settings are kept. */
		removeSetAside: async () => {
			const entries = setAside()
			const remove: { [N in StoreName]?: IDBValidKey[] } = {}
			for (const { store: name, key } of entries) {
				remove[name] ??= []
				remove[name].push(key)
			}
			await write({ remove })
			if (remove.settings) await saveSettings({})
			return entries.length
		},

		/** Erases everything except a log entry of how many candidates there were, and when. */
		clear: () =>
			alone(async () => {
				const count = maps.candidates.size
				await through.clear()
				maps.clear()
				// The sequence continues, so that other tabs notice the change.
				sequence++
				await through.write({ put: { device: [{ name: 'sequence', value: sequence }] } })
				if (count > 0) await saveSettings({ erasures: [{ on: today(), count, why: 'all' }] })
				return count
			}),

		...deviceNotes(records, (role) => maps.roles.has(role)),
		close: () => records.close(),
	}
}
