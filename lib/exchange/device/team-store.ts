import type {
	AnyStore,
	Changes,
	DeviceEntry,
	RecordStore,
	StoredEntry,
	WriteProblem,
} from '@/lib/screening/database/record-store'
import type { Operation } from '@/lib/screening/model/operations'
import { defaultSettings, type Settings } from '@/lib/screening/model/records'
import { type ExchangedStore, exchangedStores, type SharedSettings } from '../protocol'
import { type RecordAddress, recordName } from '../record-name'
import { isSameValue } from '../same-value'
import { nextSequence } from '../sequence'
import { applyOwnChanges, batchesOf } from './batches-of'
import type { Copy } from './copy'
import type { Vault } from './disk/vault'
import { batchesByPlace, devicePlace, ownSettingsPlace } from './places'
import type { WaitingBatch, WaitingEntry } from './waiting'

type Opening = {
	readonly member: string
	readonly slot: number
	readonly copy: Copy
	readonly vault: Vault
	/** This device's own stored entries, by place. */
	readonly kept: ReadonlyMap<string, unknown>
	/** The team's secret for hashing the ids of deleted people. */
	readonly idsKey: string
	/** The greatest number of an operation that is known otherwise than from the copy, which may not be whole yet. */
	readonly sequence: number
	readonly now: () => string
	/** Called with each change of this device, once it is stored. */
	readonly onQueued: (batches: readonly WaitingBatch[]) => void
}

const settingsKey = 'settings'

/** The settings that are each device's own. */
type OwnSettings = Pick<Settings, 'notice' | 'areKeysOff'>

/** Whether the entry restores a list that was made elsewhere. */
const isRestore = ({ store, value, base }: WaitingEntry) =>
	store === 'operations' && base === null && (value as Operation | null)?.kind === 'restore'

const problemOf = (error: unknown): WriteProblem =>
	error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'

/**
 * The record store of a team: an in-memory copy that answers at once, and the unsent changes, which alone are stored on the
 * device. Nothing here waits for the network.
 */
export type TeamStore = ReturnType<typeof teamStore>

export function teamStore(opening: Opening) {
	const { member, slot, copy, vault, kept, idsKey, now, onQueued } = opening
	const { mirror, outbox } = copy
	const device = new Map<string, DeviceEntry>([['hashKey', { name: 'hashKey', value: idsKey }]])
	for (const [place, value] of kept)
		if (place.startsWith(devicePlace)) device.set(place.slice(devicePlace.length), value as DeviceEntry)
	let own = (kept.get(ownSettingsPlace) ?? {}) as Partial<OwnSettings>
	let problem: WriteProblem | null = null

	/** The greatest sequence number of the others' and this device's operations. */
	let { sequence } = opening
	const see = (name: ExchangedStore, value: object | null) => {
		const { sequence: made = 0, version = 0 } = (value ?? {}) as Partial<Operation> & { version?: number }
		sequence = Math.max(sequence, name === 'operations' ? made : version)
	}
	for (const name of exchangedStores) for (const { value } of mirror.present(name)) see(name, value)

	async function keep(put: Readonly<Record<string, unknown>>, remove: readonly string[] = []) {
		try {
			await vault.write(put, remove)
			problem = null
		} catch (error) {
			problem = problemOf(error)
		}
	}

	const settings = (): Settings => ({
		...defaultSettings,
		...(mirror.get(settingsKey, settingsKey) as SharedSettings | null),
		...own,
		decider: member,
	})

	/** The settings shared by the team; null if none of them changes except what the server maintains itself. */
	function sharedOf({ keptDays, company, contact, erasures }: Settings): SharedSettings | null {
		const shared = { keptDays, ...(company && { company }), ...(contact && { contact }), erasures }
		const before = settings()
		const isSame =
			keptDays === before.keptDays &&
			(company ?? '') === (before.company ?? '') &&
			(contact ?? '') === (before.contact ?? '')
		const { erasures: counted, parameters, shorter } = before
		return isSame
			? null
			: { ...shared, erasures: counted, ...(parameters && { parameters }), ...(shorter && { shorter }) }
	}

	/** Stores what stays on this device. */
	async function changeOwn({ put = {}, remove = {} }: Changes) {
		const written: Record<string, unknown> = {}
		for (const entry of put.device ?? []) {
			if (entry.name === 'sequence') sequence = Math.max(sequence, entry.value)
			else if (entry.name !== 'hashKey') {
				device.set(entry.name, entry)
				written[`${devicePlace}${entry.name}`] = entry
			}
		}
		const gone = (remove.device ?? []).map(String)
		for (const name of gone) device.delete(name)
		const changed = put.settings?.[0]
		if (changed) {
			const { notice, areKeysOff } = changed
			const next = { notice, ...(areKeysOff && { areKeysOff }) }
			if (!isSameValue(next, own)) written[ownSettingsPlace] = next
			own = next
		}
		if (Object.keys(written).length + gone.length > 0)
			await keep(
				written,
				gone.map((name) => `${devicePlace}${name}`),
			)
	}

	/** Makes batches of what has to be sent. */
	function queue(
		entries: readonly WaitingEntry[],
		isBroughtIn = false,
		add = outbox.add,
	): readonly WaitingBatch[] {
		if (entries.length === 0) return []
		const batches = batchesOf(entries, { order: outbox.nextOrder(), at: now(), isBroughtIn })
		add(batches)
		return batches
	}

	async function storeQueued(batches: readonly WaitingBatch[]) {
		await keep(batchesByPlace(batches))
		outbox.whenStored(batches)
		onQueued(batches)
	}

	function* entriesOf(name: AnyStore): Generator<StoredEntry> {
		if (name === 'settings') yield { key: settingsKey, value: settings() }
		else if (name === 'device') {
			for (const [key, value] of device) yield { key, value }
			yield { key: 'sequence', value: { name: 'sequence', value: sequence } }
		} else for (const { key, value } of mirror.present(name)) yield { key, value }
	}

	const records: RecordStore = {
		kind: 'team',
		shared: {
			member,
			sequenceAfter: (seen) => nextSequence(Math.max(seen, sequence), slot),
			problem: () => problem,
		},
		all: async (name) => [...entriesOf(name)],
		async *each(name, prefix) {
			for (const entry of entriesOf(name)) if (String(entry.key).startsWith(prefix)) yield entry
		},
		get: async (name, key) => {
			if (name !== 'settings' && name !== 'device') return mirror.get(name, String(key)) ?? undefined
			return [...entriesOf(name)].find((entry) => entry.key === key)?.value
		},
		change: async (changes, { signal } = {}) => {
			signal?.throwIfAborted()
			const { settings: changed, ...put } = changes.put ?? {}
			const shared = changed?.[0] ? sharedOf(changed[0]) : null
			// Everything in memory changes before anything is awaited.
			const entries = applyOwnChanges(mirror, {
				...changes,
				put: { ...put, ...(shared && { settings: [shared as Settings] }) },
			})
			for (const { store, value } of entries) see(store, value)
			const batches = queue(entries, entries.some(isRestore), outbox.addUnstored)
			await Promise.all([changeOwn(changes), batches.length > 0 && storeQueued(batches)])
		},
		clear: () => Promise.reject(new Error('the list of a team is not erased by one device')),
		close: vault.close,
	}
	return {
		records,
		keep,
		queue,
		isKept: () => problem === null,
		/** The greatest sequence number seen. */
		sequence: () => sequence,
		/** What has changed in records, for the desk. */
		changesOf(touched: readonly RecordAddress[]): Changes {
			const put: { [N in AnyStore]?: object[] } = {}
			const remove: { [N in AnyStore]?: string[] } = {}
			const names = new Set<string>()
			for (const { store, key } of touched) {
				if (names.has(recordName({ store, key }))) continue
				names.add(recordName({ store, key }))
				const value = store === 'settings' ? settings() : mirror.get(store, key)
				see(store, value)
				if (value) {
					put[store] ??= []
					put[store].push(value)
				} else {
					remove[store] ??= []
					remove[store].push(key)
				}
			}
			put.device = [{ name: 'sequence', value: sequence }]
			return { put, remove } as Changes
		},
	}
}
