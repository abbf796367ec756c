import type { Pool } from 'pg'
import { offerReading } from '@/lib/metrics/readings.mjs'
import { connectionState } from './connection-state'
import type { DatabaseState } from './database-state'
import { knownDisk } from './disk-space'
import { isReadOnly } from './faults/database-away'
import { isWorkspaceOff } from './workspace-off'

const figuresOf = ({ totalCount, idleCount, waitingCount, options }: Pool) => ({
	open: totalCount,
	idle: idleCount,
	waiting: waitingCount,
	max: options.max,
})

/** The state when the database was last asked; null while it is being opened for the first time. */
function knownState(): DatabaseState | null {
	const { opening, opened, failure, known = null } = connectionState()
	if (isWorkspaceOff() || (!opening && !failure)) return 'off'
	if (opened) return known
	if (!failure) return null
	return isReadOnly(failure.error) ? 'read-only' : 'away'
}

/**
 * What is known of the database without asking it, which may take as long as it hangs. Health asks it, and every minute
 * somebody asks for health.
 */
function databaseReadings() {
	const { opened } = connectionState()
	return {
		state: knownState(),
		pools: opened ? { app: figuresOf(opened.app), auth: figuresOf(opened.auth) } : {},
		...knownDisk(),
	}
}

/** Offers what is known of the database to the metrics. */
export const offerDatabaseReadings = (): void => offerReading('database', databaseReadings)
