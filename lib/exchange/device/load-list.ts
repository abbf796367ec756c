import type { ChangedEntry } from '../protocol'
import { catchUp } from './catch-up'
import { type ServerClient, ServerFailure } from './client/server-client'
import type { SyncPosition } from './sync-position'

type Taking = {
	readonly server: ServerClient
	/** The change up to which the kept copy is complete; null if nothing is kept. */
	readonly stored: number | null
	/** Receives records, older states of one before newer ones, and the pack that they came in. */
	readonly take: (entries: readonly ChangedEntry[], pack?: Uint8Array<ArrayBuffer>) => void
	/** Is told how many candidates there are. */
	readonly onCount?: (candidates: number) => void
}

/** Loads everything that the member may see; returns up to which change. */
export async function loadList({ server, stored, take, onCount }: Taking): Promise<SyncPosition> {
	let from: SyncPosition | null = null
	for await (const part of server.snapshot()) {
		if ('entries' in part) {
			take(part.entries, part.pack)
			continue
		}
		from = { complete: part.head.complete, view: part.head.view }
		onCount?.(part.head.counts.candidates)
	}
	// Openings that change while the list comes make it no list of one member: the caller tries again.
	const position = from && (await catchUp({ server, from, stored, take }))
	if (!position) throw new ServerFailure('offline')
	return position
}
