import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import type { BatchEntry } from '@/lib/exchange/protocol'
import { storeEntries } from '@/lib/exchange/server/batch/apply-batch'
import { clockLimits, dayEverywhere } from '@/lib/exchange/server/batch/clock'
import { deleteStaleProofs } from '@/lib/exchange/server/batch/delete-own-pages'
import { prepareEntry } from '@/lib/exchange/server/batch/prepare-entry'
import { idKeyOf } from '@/lib/exchange/server/keys'
import { serverAuthor } from '@/lib/exchange/server/member'
import { forgetDeleted } from '@/lib/exchange/server/packs/drop-records'
import { readSettings } from '@/lib/exchange/server/settings'
import { withRetries } from '@/lib/exchange/server/with-retries'
import { clearPresence } from '@/lib/presence/report-presence'
import { idHasher } from '@/lib/screening/removed/id-hasher'
import { candidatesAtOnce, readEnded } from './read-ended'
import { removalEntries } from './removal-entries'
import { applyShorter } from './retention-period'

/** The `removed` entries to delete, which are kept for another retention period. */
async function expiredRemovals(tx: Transaction, day: string): Promise<readonly BatchEntry[]> {
	const { keptDays } = await readSettings(tx)
	const { rows } = await tx.execute<{ key: string; change: string }>(sql`
		select r.key, c.change from team.removed as r
		join team.changes as c on c.workspace = ${tx.workspace} and c.store = 'removed' and c.key = r.key
		where r.workspace = ${tx.workspace} and r."on" + ${keptDays}::int < ${day}::date
		order by r.key limit ${candidatesAtOnce}`)
	return rows.map(({ key, change }) => ({ store: 'removed', key, from: Number(change), value: null }))
}

type Step = { readonly erased: number; readonly last: string | null }

/**
 * Deletes the candidates of a workspace whose retention has ended for good, with their decisions and history, a few hundred
 * per transaction; the audit says how many. Before that, a shorter period whose time has come takes effect. Also deletes
 * `removed` entries after another retention period, stale presence rows, and what packs still have of whoever is deleted.
 * @param time the current instant, in milliseconds
 * @returns how many candidates were deleted
 */
export async function eraseExpired(workspace: string, time = Date.now()): Promise<number> {
	const server = serverAuthor(workspace)
	// No record is deleted before its last day is over in every time zone.
	const day = dayEverywhere(time)
	const now = clockLimits(time)
	const store = async (tx: Transaction, entries: readonly BatchEntry[]) => {
		const prepared = entries.map((entry) => prepareEntry(entry, now))
		return prepared.length > 0
			? (await storeEntries(tx, { signed: server, prepared, now })).outcome.refused
			: {}
	}
	const step = (after: string) =>
		withRetries(() =>
			inWorkspace(workspace, async (tx): Promise<Step> => {
				const { keptDays } = await readSettings(tx)
				const { ended, last } = await readEnded(tx, { keptDays, day, after })
				const hashOf = idHasher(await idKeyOf(tx))
				const notes = ended.flatMap((row) => removalEntries(row, { on: day, why: 'expired', hashOf }))
				const refused = await store(tx, notes)
				const keys = new Set(ended.map(({ key }) => key))
				return { erased: notes.filter(({ key }, at) => keys.has(key) && !(at in refused)).length, last }
			}),
		)
	await applyShorter(workspace, time)
	let erased = 0
	for (let after: string | null = ''; after !== null; ) {
		const made: Step = await step(after)
		erased += made.erased
		after = made.last
	}
	await withRetries(() =>
		inWorkspace(workspace, async (tx) => {
			await store(tx, await expiredRemovals(tx, day))
			await deleteStaleProofs(tx)
			await clearPresence(tx)
		}),
	)
	// By itself: whoever holds the counter waits for nobody's packs.
	await inWorkspace(workspace, forgetDeleted)
	return erased
}
