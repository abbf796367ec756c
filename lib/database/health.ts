import { type DatabaseState, databaseState } from './database-state'
import { isDiskFull } from './disk-space'

/** What is wrong with the workspace of a team, while the self-check works. */
export type WorkspaceFault = 'disk-full'

/** The state of the workspace's database, and what is wrong with it. */
export async function readHealth(): Promise<{
	readonly database: DatabaseState
	readonly faults: readonly WorkspaceFault[]
}> {
	const database = await databaseState()
	return { database, faults: database !== 'off' && (await isDiskFull()) ? ['disk-full'] : [] }
}

/** Milliseconds between two looks at the disk that nobody asks for. */
const pause = 60_000

/** Looks at the disk once a minute, so that the log says when it is full. */
export function watchDisk(): void {
	setInterval(() => {
		readHealth().catch(() => undefined)
	}, pause).unref()
}
