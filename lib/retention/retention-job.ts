import { canSave, databaseState } from '@/lib/database/database-state'
import { inEachWorkspace } from '@/lib/database/in-each-workspace'
import { log } from '@/lib/log/log.mjs'
import { erased, retentionRan } from '@/lib/metrics/events.mjs'

/** Milliseconds between two checks for expired records, and from the start to the first one. */
const pause = 60 * 60 * 1000
const first = 60 * 1000

/** Deletes expired records in every workspace; skips it if no workspace is in use or its database is unreachable. */
async function eraseInAllWorkspaces(): Promise<'ok' | 'skipped'> {
	if (!canSave(await databaseState())) return 'skipped'
	const { listWorkspaces } = await import('@/lib/accounts/workspaces')
	const { eraseExpired } = await import('./erase-expired')
	await inEachWorkspace(await listWorkspaces(), async (workspace) =>
		erased.publish(await eraseExpired(workspace)),
	)
	return 'ok'
}

/** Deletes expired records, and tells the log about a failure and the metrics how it ended. */
export const runRetention = (): Promise<void> =>
	eraseInAllWorkspaces().then(
		(result) => retentionRan.publish(result),
		(error: unknown) => {
			retentionRan.publish('failed')
			log.error('Retention:', { error })
		},
	)

/**
 * Deletes expired records once an hour, in the background. If several servers share a database, each checks, and the first
 * one deletes.
 */
export function startRetention(): void {
	setTimeout(runRetention, first).unref()
	setInterval(runRetention, pause).unref()
}
