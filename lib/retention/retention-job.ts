import { databaseState } from '@/lib/database/database-state'

/** Milliseconds between two looks at whose retention has ended, and until the first one after a start. */
const pause = 60 * 60 * 1000
const first = 60 * 1000

/** Deletes in every workspace whose retention has ended; nothing where no workspace is in use, or its database is away. */
async function eraseInAll() {
	if ((await databaseState()) !== 'ok') return
	const { workspaces } = await import('@/lib/accounts/workspaces')
	const { eraseExpired } = await import('./erase-expired')
	for (const workspace of await workspaces()) await eraseExpired(workspace)
}

/**
 * Looks once an hour, beside what the app does. Of several servers on one database each looks, and whoever comes first
 * deletes: the others find nothing left.
 */
export function startRetention(): void {
	const look = () => {
		eraseInAll().catch((error: unknown) => console.error('Retention:', error))
	}
	setTimeout(look, first).unref()
	setInterval(look, pause).unref()
}
