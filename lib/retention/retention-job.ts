import { databaseState } from '@/lib/database/database-state'
import { log } from '@/lib/log/log.mjs'

/** Milliseconds between two checks for expired records, and from the start to the first one. */
const pause = 60 * 60 * 1000
const first = 60 * 1000

/** Deletes expired records in every workspace; does nothing if no workspace is in use or its database is unreachable. */
async function eraseInAllWorkspaces() {
	if ((await databaseState()) !== 'ok') return
	const { listWorkspaces } = await import('@/lib/accounts/workspaces')
	const { eraseExpired } = await import('./erase-expired')
	for (const workspace of await listWorkspaces()) await eraseExpired(workspace)
}

/**
 * Deletes expired records once an hour, in the background. If several servers share a database, each checks, and the first
 * one deletes.
 */
export function startRetention(): void {
	const run = () => {
		eraseInAllWorkspaces().catch((error: unknown) => log.error('Retention:', { error }))
	}
	setTimeout(run, first).unref()
	setInterval(run, pause).unref()
}
