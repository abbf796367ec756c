import { isDatabaseAway } from '@/lib/database/faults/database-away'
import { minPackedRecords } from '@/lib/limits/exchange-limits'
import { log } from '@/lib/log/log.mjs'
import { onePerProcess } from '@/lib/process/one-per-process.mjs'
import { oneAtATime } from '@/lib/screening/store/one-at-a-time'
import { packWorkspace } from './make-packs'

/**
 * Milliseconds without a further change after which packs are made, since an import comes in many batches; and the most that
 * is waited for such a rest.
 */
const rest = 5000
const longest = 60_000

/** What has changed in a workspace since this process last tried to pack it, and when packs will be made. */
type Changed = { records: number; timer: NodeJS.Timeout | null; since: number }

const packing = onePerProcess('packing', () => new Map<string, Changed>())

function changedIn(workspace: string): Changed {
	const changed = packing.get(workspace) ?? { records: 0, timer: null, since: 0 }
	packing.set(workspace, changed)
	return changed
}

/** Packs take a core and two connections: one workspace after the other. */
const alone = oneAtATime()

function pack(workspace: string) {
	packing.delete(workspace)
	alone(() => packWorkspace(workspace)).catch((error: unknown) => {
		// It is said elsewhere, and packs are made once somebody loads the list.
		if (!isDatabaseAway(error)) log.warn('Packing a list:', { error })
	})
}

function start(workspace: string, changed: Changed) {
	changed.since = performance.now()
	changed.timer = setTimeout(() => pack(workspace), rest).unref()
}

/** Notes that records of a workspace have changed: once there is some rest, its packs are made if they are due. */
export function packOnceAtRest(workspace: string, records: number): void {
	const changed = changedIn(workspace)
	changed.records += records
	if (!changed.timer && changed.records >= minPackedRecords) start(workspace, changed)
	else if (performance.now() - changed.since < longest) changed.timer?.refresh()
}

/** Notes that a device has read a list of so many candidates record by record. */
export function packForNext(workspace: string, candidates: number): void {
	const changed = changedIn(workspace)
	if (!changed.timer && candidates >= minPackedRecords) start(workspace, changed)
}
