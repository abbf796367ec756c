import type { ReadListener } from '@/lib/screening/database/record-store'
import { isLastStage } from '@/lib/screening/desk/exchange-state'
import { type HeadDisk, type HeadWatch, watchHead } from '../audit-head'
import { createBackoff } from '../backoff'
import { type ServerClient, ServerFailure } from '../client/server-client'
import { createCopy } from '../copy'
import type { PackDisk } from '../disk/pack-disk'
import { type StoredPack, storePack } from '../disk/pack-list'
import { type Sealer, sealer } from '../disk/seal'
import { type Disk, openVault } from '../disk/vault'
import type { ExchangeIssue } from '../exchange-issue'
import { type KeptCopy, keptCopy } from '../kept-copy'
import { loadList } from '../load-list'
import { batchPlace, unsettledPlace } from '../places'
import { exportPlace, type UnreportedExport } from '../report-exports'
import type { SyncPosition } from '../sync-position'
import { type TeamStore, teamStore } from '../team-store'
import type { WaitingBatch } from '../waiting'
import { openStored } from './open-stored'

type Opening = {
	readonly server: ServerClient
	readonly disk: Disk
	/** Where a copy is kept, if the team allows it. */
	readonly packs: PackDisk
	readonly head: HeadDisk
	/** The name of the signed-in member, and the number of this device. */
	readonly member: string
	readonly slot: number
	readonly now: () => string
	/** Called with each change of this device. */
	readonly onQueued: (batches: readonly WaitingBatch[]) => void
	/** Called after each failed attempt. */
	readonly onFailure: (failure: ServerFailure) => void
	readonly onRead?: ReadListener | undefined
	readonly signal: AbortSignal
}

/** A device's copy of a team's list, as stored or loaded from the server, with this device's unsent changes on top. */
export type OpenedCopy = {
	readonly copy: ReturnType<typeof createCopy>
	readonly store: TeamStore
	readonly position: SyncPosition
	readonly kept: KeptCopy
	readonly audit: HeadWatch
	/** Exports that have not been reported to the server. */
	readonly unreported: readonly UnreportedExport[]
}

const valuesAt = <T>(kept: ReadonlyMap<string, unknown>, prefix: string): T[] =>
	[...kept].flatMap(([place, value]) => (place.startsWith(prefix) ? [value as T] : []))

type Loading = {
	readonly server: ServerClient
	readonly disk: PackDisk
	/** By which packs are kept; null if none may be. */
	readonly sealer: Sealer | null
	readonly onRead?: ReadListener | undefined
}

/** Loads everything; packs are stored as they came. */
async function load({ server, disk, sealer, onRead }: Loading) {
	const copy = createCopy()
	const storing: Promise<StoredPack | null>[] = []
	let read = 0
	let total = 0
	const position = await loadList({
		server,
		stored: null,
		onCount: (candidates) => {
			total = candidates
		},
		take: (entries, pack) => {
			for (const entry of entries) if (copy.take(entry) && entry.store === 'candidates') read++
			onRead?.(read, Math.max(read, total))
			if (!pack || !sealer) return
			const stored = storePack(pack, { disk, sealer })
			// What the disk does not take is stored with the records that come later.
			storing.push(
				stored.then(
					(place) => ({ place, entries }),
					() => null,
				),
			)
		},
	})
	const packs = (await Promise.all(storing)).filter((pack) => pack !== null)
	return { copy, position, stored: { list: null, packs } }
}

/** Opens the copy, retrying until the server answers, this device is told to stop, or it is signed out. */
export async function openCopy(opening: Opening): Promise<OpenedCopy> {
	const { server, disk, packs, head, member, slot, now, onQueued, onFailure, onRead, signal } = opening
	const backoff = createBackoff(signal)
	async function retrying<T>(task: () => Promise<T>): Promise<T> {
		for (;;) {
			try {
				return await task()
			} catch (error) {
				if (!(error instanceof ServerFailure) || isLastStage(error.problem) || signal.aborted) throw error
				onFailure(error)
				await backoff.wait()
			}
		}
	}
	const keys = await retrying(server.keys)
	const vault = openVault(disk, await sealer(keys.outbox))
	// Unsent changes are read first: a batch that another tab sends meanwhile is recognized by its id.
	const own = await vault.read()
	const audit = await retrying(() => watchHead(head, server))
	const { copy, position, stored } = await retrying(async () => {
		// If the audit has changed, change numbers may no longer mean the same.
		const key = audit.missing() ? null : keys.copy
		const found = await openStored({ server, disk: packs, key, onRead })
		const kept = keys.copy && (await sealer(keys.copy.key))
		return found ?? load({ server, disk: packs, sealer: kept, onRead })
	})
	const kept = keptCopy({ disk: packs, copy, position, key: keys.copy, stored })
	copy.takeWaiting(valuesAt<WaitingBatch>(own, batchPlace('')).toSorted((a, b) => a.order - b.order))
	for (const one of valuesAt<ExchangeIssue>(own, unsettledPlace(''))) copy.unsettled.set(one.id, one)
	const store = teamStore({ member, slot, copy, vault, kept: own, idsKey: keys.ids, now, onQueued })
	return { copy, store, position, kept, audit, unreported: valuesAt<UnreportedExport>(own, exportPlace('')) }
}
