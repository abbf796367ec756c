import type { Changes } from '@/lib/screening/database/record-store'
import type { ChangedEntry } from '../protocol'
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
 * Makes a function that fetches everything new from the server: change by change, or a snapshot if the member now sees other
 * openings or the server cannot continue from what is known here.
 */
export function createPull({ server, copy, store, position, kept, audit, receive, signal }: PullContext) {
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

	return async () => {
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
				await receive(() => {
					const touched = entries.filter((entry) => copy.take(entry))
					position.complete = Math.max(position.complete, complete)
					return store.changesOf(touched)
				})
			} catch (error) {
				if (problemOf(error) !== 'conflict') throw error
				await takeSnapshot(true)
			}
		}
		kept.later()
	}
}
