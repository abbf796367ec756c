import { isLastStage } from '@/lib/screening/desk/exchange-state'
import type { createBackoff } from '../backoff'
import { type ServerClient, ServerFailure } from '../client/server-client'
import type { PackDisk } from '../disk/pack-disk'
import { BrokenCopy, type OnDisk } from '../disk/pack-list'
import { sealer } from '../disk/seal'
import type { CopyKey } from '../kept-copy'
import type { SyncPosition } from '../sync-position'
import { keptSource } from './kept-source'
import type { ListHead, ListSource, SourcePart } from './list-source'
import { serverSource } from './server-source'

/** A step of loading: the list begins, perhaps again, or a part of it has arrived. */
export type LoadStep =
	| {
			readonly head: ListHead
			/** Whether what was loaded before the line broke counts for nothing. */
			readonly isAnew: boolean
	  }
	| SourcePart

/** What was loaded: up to which change, and what the disk has of it. */
export type LoadedList = { readonly position: SyncPosition; readonly stored: OnDisk }

type Loading = {
	readonly server: ServerClient
	readonly disk: PackDisk
	/** By which a copy is kept; null if none may be. */
	readonly key: CopyKey | null
	/** Whether a copy that was kept may be opened. */
	readonly mayOpenKept: boolean
	readonly backoff: ReturnType<typeof createBackoff>
	/** Called after each failed attempt. */
	readonly onFailure: (failure: ServerFailure) => void
	/** Called where an attempt goes well. */
	readonly onReached: () => void
	/** Of the next attempt: aborted where the list has to begin anew at once. */
	readonly attempt: () => AbortSignal
	readonly signal: AbortSignal
}

/** Whether records of one position say nothing about the other: of other openings, or of a server that was set back. */
const isOther = (one: SyncPosition, other: SyncPosition) =>
	one.view !== other.view || one.complete < other.complete

/**
 * Loads a list in parts, from the copy that this device keeps or from the server, and begins again where the line breaks,
 * until all of it is here. What arrived before a break stays: it is as of an earlier change, and the changes after this one
 * are asked for at the end.
 */
export async function* loadParts(loading: Loading): AsyncGenerator<LoadStep, LoadedList> {
	const { server, disk, key, backoff, onFailure, onReached, attempt, signal } = loading
	const opened = key && (await sealer(key.key))
	let mayOpenKept = true
	let position: SyncPosition | null = null

	async function nextSource(current: AbortSignal): Promise<ListSource> {
		const kept = mayOpenKept && (await keptSource({ server, disk, key: loading.mayOpenKept ? key : null }))
		if (kept) return kept
		mayOpenKept = false
		return serverSource({ server, disk, sealer: opened, signal: current })
	}

	for (;;) {
		const current = attempt()
		try {
			const source = await nextSource(current)
			const { head } = source
			const isAnew = position !== null && isOther(head.position, position)
			if (!position || isAnew) position = head.position
			backoff.reset()
			onReached()
			yield { head, isAnew }
			for await (const part of source.parts()) {
				if (current.aborted) throw new ServerFailure('offline')
				yield part
			}
			return { position, stored: await source.stored() }
		} catch (error) {
			if (error instanceof BrokenCopy) mayOpenKept = false
			else if (!(error instanceof ServerFailure) || isLastStage(error.problem) || signal.aborted) throw error
			else if (!current.aborted) {
				onFailure(error)
				await backoff.wait()
			}
		}
	}
}
