import { connectionState } from './connection-state'
import { isReadOnly } from './faults/database-away'
import { isWorkspaceOff } from './workspace-off'

/** Milliseconds a database has to answer before it counts as unreachable. */
const answerMilliseconds = 2000

/**
 * How a database is: `ok` if something could be saved now; `read-only` if it answers, and nothing could; `away` if it does not
 * answer; `off` if no workspace has been made yet, or with `WORKSPACE=off`.
 */
export type DatabaseState = 'ok' | 'read-only' | 'away' | 'off'

/**
 * Whether something could be saved: not on a standby, nor where transactions are read-only, nor where each commit would wait
 * for a synchronous standby that is not there. Which standbys are synchronous is hidden from a login that may not see it
 * (`pg_read_all_stats`): then any of them counts.
 */
const canSave = `
	select not current_setting('transaction_read_only')::boolean and (
		current_setting('synchronous_standby_names') = ''
		or current_setting('synchronous_commit') in ('off', 'local')
		or exists (select from pg_stat_replication where coalesce(sync_state, 'sync') in ('sync', 'quorum'))
	) as "canSave"
`

async function ask(): Promise<Exclude<DatabaseState, 'off'>> {
	const { opening, failure } = connectionState()
	try {
		const opened = await opening
		if (!opened) throw failure?.error
		const { rows } = await opened.app.query<{ canSave: boolean }>(canSave)
		return rows[0]?.canSave ? 'ok' : 'read-only'
	} catch (error) {
		return isReadOnly(error) ? 'read-only' : 'away'
	}
}

/** How the database is. Starts, loads and writes nothing. */
export async function databaseState(): Promise<DatabaseState> {
	const { opening, failure } = connectionState()
	if (isWorkspaceOff() || (!opening && !failure)) return 'off'
	let timer: NodeJS.Timeout | undefined
	const late = new Promise<'away'>((resolve) => {
		timer = setTimeout(resolve, answerMilliseconds, 'away')
	})
	const state = await Promise.race([ask(), late])
	clearTimeout(timer)
	connectionState().known = state
	return state
}
