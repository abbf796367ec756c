import type { OnRead } from '@/lib/screening/database/record-store'
import type { SnapshotHead } from '../protocol'
import { type HeadDisk, type HeadWatch, watchHead } from './audit-head'
import { growingPauses } from './backoff'
import { createCopy } from './copy'
import type { PackDisk } from './disk/pack-disk'
import { sealer } from './disk/seal'
import { type Disk, openVault } from './disk/vault'
import { type KeptCopy, keptCopy } from './kept-copy'
import { openStored } from './open-stored'
import { batchPlace, unsettledPlace } from './places'
import type { Unsettled } from './refused'
import { exportPlace, type Untold } from './report-exports'
import { type Door, DoorFailure } from './server-client'
import type { Followed } from './sync-position'
import { type TeamStore, teamStore } from './team-store'
import type { WaitingBatch } from './waiting'

type Opening = {
	readonly door: Door
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
	readonly onFailure: (failure: DoorFailure) => void
	readonly onRead?: OnRead | undefined
	readonly signal: AbortSignal
}

/** A device's copy of a team's list, as stored or loaded from the server, with this device's unsent changes on top. */
export type OpenedCopy = {
	readonly copy: ReturnType<typeof createCopy>
	readonly store: TeamStore
	readonly followed: Followed
	readonly kept: KeptCopy
	readonly audit: HeadWatch
	/** Exports that have not been reported to the server. */
	readonly untold: readonly Untold[]
}

const valuesAt = <T>(kept: ReadonlyMap<string, unknown>, prefix: string): T[] =>
	[...kept].flatMap(([place, value]) => (place.startsWith(prefix) ? [value as T] : []))

/** Loads everything as of one moment. */
async function load(door: Door, onRead?: OnRead) {
	const copy = createCopy()
	let head: SnapshotHead | null = null
	let read = 0
	for await (const lines of door.snapshot()) {
		for (const line of lines) {
			if ('store' in line) {
				copy.take(line)
				if (line.store === 'candidates') read++
			} else if ('complete' in line) head = line
		}
		onRead?.(read, head?.counts.candidates ?? read)
	}
	if (!head) throw new DoorFailure('offline')
	return { copy, followed: { complete: head.complete, view: head.view } }
}

/** Opens the copy, retrying until the server answers, this device is told to stop, or it is signed out. */
export async function openCopy(opening: Opening): Promise<OpenedCopy> {
	const { door, disk, packs, head, member, slot, now, onQueued, onFailure, onRead, signal } = opening
	const pauses = growingPauses(signal)
	async function insist<T>(task: () => Promise<T>): Promise<T> {
		for (;;) {
			try {
				return await task()
			} catch (error) {
				if (!(error instanceof DoorFailure) || error.problem === 'ended' || signal.aborted) throw error
				onFailure(error)
				await pauses.wait()
			}
		}
	}
	const keys = await insist(door.keys)
	const vault = openVault(disk, await sealer(keys.outbox))
	// Unsent changes are read first: a batch that another tab sends meanwhile is recognized by its id.
	const own = await vault.read()
	const audit = await insist(() => watchHead(head, door))
	const { copy, followed, stored } = await insist(async () => {
		// If the audit has changed, change numbers may no longer mean the same.
		const key = audit.missing() ? null : keys.copy
		const found = await openStored({ door, disk: packs, key, onRead })
		return found ?? { ...(await load(door, onRead)), stored: null }
	})
	const kept = keptCopy({ disk: packs, copy, followed, key: keys.copy, stored })
	copy.takeWaiting(valuesAt<WaitingBatch>(own, batchPlace('')).toSorted((a, b) => a.order - b.order))
	for (const one of valuesAt<Unsettled>(own, unsettledPlace(''))) copy.unsettled.set(one.id, one)
	const store = teamStore({ member, slot, copy, vault, kept: own, idsKey: keys.ids, now, onQueued })
	return { copy, store, followed, kept, audit, untold: valuesAt<Untold>(own, exportPlace('')) }
}
