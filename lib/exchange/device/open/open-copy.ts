import type { ReadListener } from '@/lib/screening/database/record-store'
import { isLastStage } from '@/lib/screening/desk/exchange-state'
import { type HeadDisk, type HeadWatch, watchHead } from '../audit-head'
import { createBackoff } from '../backoff'
import { type ServerClient, ServerFailure } from '../client/server-client'
import { type Copy, createCopy } from '../copy'
import { createPull } from '../create-pull'
import type { PackDisk } from '../disk/pack-disk'
import { sealer } from '../disk/seal'
import { type Disk, openVault } from '../disk/vault'
import type { ExchangeIssue } from '../exchange-issue'
import { type KeptCopy, keptCopy } from '../kept-copy'
import { batchPlace, unsettledPlace } from '../places'
import { exportPlace, type UnreportedExport } from '../report-exports'
import type { SyncPosition } from '../sync-position'
import { type TeamStore, teamStore } from '../team-store'
import type { WaitingBatch } from '../waiting'
import { type LineWatch, type LoadingDesk, listTaker } from './list-taker'
import { type LoadedList, loadParts } from './load-parts'

/** Up to how many candidates a list is shown once all of it is here: it takes no longer than its first rows. */
const usualWholeUpTo = 5000

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
	/** Up to how many candidates a list is opened once all of it is here. */
	readonly wholeUpTo?: number
	readonly signal: AbortSignal
}

/** A device's copy of a team's list with this device's unsent changes on top: of a large list, its first candidates. */
export type OpenedCopy = {
	readonly copy: Copy
	readonly store: TeamStore
	readonly audit: HeadWatch
	/** Exports that have not been reported to the server. */
	readonly unreported: readonly UnreportedExport[]
	/** How many candidates there will be once all of the list is here; null if it is. */
	readonly total: () => number | null
	/** Loads the rest into the desk, retrying as the first part. */
	readonly rest: (desk: LoadingDesk & LineWatch) => Promise<WholeList>
	/** Begins the list anew if the member no longer sees what was asked for: what was withdrawn goes at once. */
	readonly checkView: () => Promise<void>
	/** Tries at once to reach the server. */
	readonly skipPause: () => void
	/** Loads no more. */
	readonly stop: () => void
	/** For how many days this device may keep its copy; null if not beyond the browser's closing. */
	readonly keptDays: number | null
}

/** A list that is all here, as of a change, and how it is kept. */
export type WholeList = { readonly position: SyncPosition; readonly kept: KeptCopy }

const valuesAt = <T>(kept: ReadonlyMap<string, unknown>, prefix: string): T[] =>
	[...kept].flatMap(([place, value]) => (place.startsWith(prefix) ? [value as T] : []))

/**
 * Opens the copy, retrying until the server answers, this device is told to stop, or it is signed out. Of a large list the
 * first candidates are here then, with all openings, settings and decisions.
 */
export async function openCopy(opening: Opening): Promise<OpenedCopy> {
	const { server, disk, packs, head, member, slot, now, onQueued, onRead } = opening
	const ending = new AbortController()
	const { signal } = ending
	opening.signal.addEventListener('abort', () => ending.abort())
	let attempt = new AbortController()
	signal.addEventListener('abort', () => attempt.abort())
	const backoff = createBackoff(signal)
	let line: LineWatch = { onFailure: opening.onFailure, onReached: () => {} }
	const onFailure = (failure: ServerFailure) => line.onFailure(failure)
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
	const copy = createCopy()
	const taker = listTaker({
		copy,
		steps: loadParts({
			server,
			disk: packs,
			key: keys.copy,
			// If the audit has changed, change numbers may no longer mean the same.
			mayOpenKept: audit.missing() === null,
			backoff,
			onFailure,
			onReached: () => line.onReached(),
			attempt: () => {
				attempt = new AbortController()
				if (signal.aborted) attempt.abort()
				return attempt.signal
			},
			signal,
		}),
		wholeUpTo: opening.wholeUpTo ?? usualWholeUpTo,
		onRead: onRead ?? (() => {}),
	})
	const all = await taker.first()
	copy.takeWaiting(valuesAt<WaitingBatch>(own, batchPlace('')).toSorted((a, b) => a.order - b.order))
	for (const one of valuesAt<ExchangeIssue>(own, unsettledPlace(''))) copy.unsettled.set(one.id, one)
	const sequence = taker.sequence()
	const store = teamStore({ member, slot, copy, vault, kept: own, sequence, idsKey: keys.ids, now, onQueued })

	/** Takes in what has changed since the list was loaded. */
	async function catchUp(
		{ position, stored }: LoadedList,
		takeIn: LoadingDesk['takeIn'],
	): Promise<WholeList> {
		const kept = keptCopy({ disk: packs, copy, position, key: keys.copy, stored, sequence: store.sequence })
		await retrying(
			createPull({ server, copy, store, position, kept, audit, receive: takeIn, signal }).fetchNewer,
		)
		return { position, kept }
	}
	let whole = all && (await catchUp(all, async (take) => void take()))
	return {
		copy,
		store,
		audit,
		unreported: valuesAt<UnreportedExport>(own, exportPlace('')),
		total: () => (whole ? null : taker.total()),
		rest: async (desk) => {
			if (whole) return whole
			line = desk
			whole = await catchUp(await taker.rest(desk, store.changesOf), desk.takeIn)
			return whole
		},
		checkView: async () => {
			const from = whole ? null : taker.position()
			if (!from) return
			const { view } = await server.changes(from.complete, from.view, null)
			if (view !== from.view) attempt.abort()
		},
		skipPause: backoff.skip,
		stop: () => ending.abort(),
		keptDays: keys.copy?.days ?? null,
	}
}
