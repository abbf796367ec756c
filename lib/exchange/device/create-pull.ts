import type { Changes } from '@/lib/screening/database/record-store'
import type { ChangedEntry, ChangeNumber, EventData, ToldChanges } from '../protocol'
import type { HeadWatch } from './audit-head'
import { problemOf, type ServerClient } from './client/server-client'
import type { Copy } from './copy'
import type { KeptCopy } from './kept-copy'
import { loadList } from './load-list'
import type { SyncPosition } from './sync-position'
import type { TeamStore } from './team-store'

export type PullContext = {
	readonly server: ServerClient
	readonly copy: Copy
	readonly store: TeamStore
	readonly position: SyncPosition
	readonly kept: KeptCopy
	readonly audit: HeadWatch
	/** Changes the copy between two operations of the desk, which then applies the changes. */
	readonly receive: (take: () => Changes) => Promise<void>
	readonly signal: AbortSignal
}

/**
 * Makes functions that bring everything new here. `fetchNewer` asks the server: change by change, or a snapshot if the member
 * now sees other openings or the server cannot continue from what is known here. One of them runs at a time.
 */
export function createPull({ server, copy, store, position, kept, audit, receive, signal }: PullContext) {
	/** Takes in entries that make the copy complete up to a number. */
	function take(entries: readonly ChangedEntry[], complete: ChangeNumber): Changes {
		const touched = entries.filter((entry) => copy.take(entry))
		position.complete = Math.max(position.complete, complete)
		return store.changesOf(touched)
	}
	async function takeSnapshot(isReset: boolean) {
		const loaded: ChangedEntry[] = []
		const { complete, view } = await loadList({
			server,
			stored: kept.stored(),
			take: (entries) => {
				for (const entry of entries) loaded.push(entry)
			},
		})
		await receive(() => {
			const touched = copy.replaceContents(loaded, complete, isReset)
			Object.assign(position, { complete, view })
			return store.changesOf(touched)
		})
	}

	async function fetchNewer(): Promise<void> {
		for (let isMore = true; isMore && !signal.aborted; ) {
			try {
				const { complete, view, openings, entries, more, keptDays, head } = await server.changes(
					position.complete,
					position.view,
					kept.stored(),
				)
				await audit.see(head)
				if (keptDays !== kept.days()) await kept.keep(keptDays === null ? null : (await server.keys()).copy)
				if (openings !== undefined && view !== position.view) {
					await takeSnapshot(false)
					continue
				}
				isMore = more
				await receive(() => take(entries, complete))
			} catch (error) {
				if (problemOf(error) !== 'conflict') throw error
				await takeSnapshot(true)
			}
		}
		kept.later()
	}

	async function takeTold(complete: ChangeNumber, changes: ToldChanges): Promise<boolean> {
		const isNext = () => changes.after <= position.complete && changes.view === position.view
		if (!isNext()) return false
		await audit.see(changes.head)
		await receive(() => take(changes.entries, complete))
		kept.later()
		return true
	}

	return {
		fetchNewer,
		/** Takes in what an event says has changed; fetches it where the event does not say it, or does not follow on. */
		takeEvent: async ({ complete, changes }: EventData): Promise<void> => {
			if (!changes || !(await takeTold(complete, changes))) await fetchNewer()
		},
	}
}
