import { connectionState } from './connection-state'
import { isReadOnly } from './faults/database-away'
import { failedForPart } from './faults/part-away'
import { standbysThere } from './standbys'
import { isWorkspaceOff } from './workspace-off'

/** Milliseconds a database has to answer before it counts as unreachable. */
const answerMilliseconds = 2000

/**
 * How a database is: `ok` if something could be saved now, and nothing of it is known to be missing; `partly` if something
 * could be saved while one of its servers is away: a standby that it names, or one on which the tables of some workspaces lie;
 * `read-only` if it answers, and nothing could be saved; `away` if it does not answer; `off` if no workspace has been made yet,
 * or with `WORKSPACE=off`.
 */
export type DatabaseState = 'ok' | 'partly' | 'read-only' | 'away' | 'off'

/** Whether something can be saved in a database as it is. */
export const canSave = (state: DatabaseState): boolean => state === 'ok' || state === 'partly'

/**
 * Which standbys are synchronous is hidden from a login that may not see it (`pg_read_all_stats`), which is told their names
 * alone: then each of them may be.
 */
const question = `
	select current_setting('transaction_read_only')::boolean as "isReadOnly",
		current_setting('synchronous_commit') in ('off', 'local') as "waitsForNone",
		current_setting('synchronous_standby_names') as demanded,
		array(
			select application_name from pg_stat_replication where coalesce(sync_state, 'sync') <> 'async'
		) as connected
`

type Answer = {
	readonly isReadOnly: boolean
	readonly waitsForNone: boolean
	readonly demanded: string
	readonly connected: readonly string[]
}

function stateBy({ isReadOnly, waitsForNone, demanded, connected }: Answer) {
	if (isReadOnly) return 'read-only'
	const standbys = standbysThere(demanded, connected)
	if (standbys === 'too-few' && !waitsForNone) return 'read-only'
	return standbys !== 'all' || failedForPart() ? 'partly' : 'ok'
}

async function ask(): Promise<Exclude<DatabaseState, 'off'>> {
	const { opening, failure } = connectionState()
	try {
		const opened = await opening
		if (!opened) throw failure?.error
		const { rows } = await opened.app.query<Answer>(question)
		return rows[0] ? stateBy(rows[0]) : 'away'
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
