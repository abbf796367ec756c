import type { ChangedEntry } from '../protocol'
import type { ServerClient } from './client/server-client'
import type { SyncPosition } from './sync-position'

type CatchingUp = {
	readonly server: ServerClient
	readonly from: Readonly<SyncPosition>
	/** The change up to which the kept copy is complete; null if nothing is kept. */
	readonly stored: number | null
	readonly take: (entries: readonly ChangedEntry[]) => void
}

/**
 * Asks for everything that has changed since a position.
 * @returns the position now; null if the member sees other openings than there, so that the list has to be loaded anew
 */
export async function catchUp({ server, from, stored, take }: CatchingUp): Promise<SyncPosition | null> {
	const { view } = from
	let { complete } = from
	for (;;) {
		const answer = await server.changes(complete, view, stored)
		if (answer.view !== view) return null
		take(answer.entries)
		complete = Math.max(complete, answer.complete)
		if (!answer.more) return { complete, view }
	}
}
