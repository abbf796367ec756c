import { isDatabaseAway } from '@/lib/database/faults/database-away'
import { minPackedRecords } from '@/lib/limits/exchange-limits'
import { log } from '@/lib/log/log.mjs'
import { oneAtATime } from '@/lib/screening/store/one-at-a-time'
import { packWorkspace } from './make-packs'

/** Milliseconds without a further large change, after which packs are made: an import comes in many batches. */
const rest = 5000

/** What has changed in a workspace since this process last tried to pack it. */
type Changed = { records: number; timer: NodeJS.Timeout | null }

/** One per process, even if the bundler includes this module several times. */
const holder = globalThis as { [key: symbol]: Map<string, Changed> | undefined }
const place = Symbol.for('k-visa-check.packing')

function changedIn(workspace: string): Changed {
	holder[place] ??= new Map()
	const changed = holder[place].get(workspace) ?? { records: 0, timer: null }
	holder[place].set(workspace, changed)
	return changed
}

/** Packs take a core and two connections: one workspace after the other. */
const alone = oneAtATime()

function pack(workspace: string) {
	holder[place]?.delete(workspace)
	alone(() => packWorkspace(workspace)).catch((error: unknown) => {
		// It is said elsewhere, and packs are made once somebody loads the list.
		if (!isDatabaseAway(error)) log.warn('Packing a list:', { error })
	})
}

/**
 * Notes that records of a workspace have changed, or that a device reads them one by one; its packs are made once there is
 * some rest, if they are due then.
 */
export function packSoon(workspace: string, records: number): void {
	const changed = changedIn(workspace)
	changed.records += records
	if (changed.records < minPackedRecords) return
	if (changed.timer) changed.timer.refresh()
	else changed.timer = setTimeout(() => pack(workspace), rest).unref()
}
