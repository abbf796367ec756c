import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import type { BatchEntry } from '@/lib/exchange/protocol'
import { storeEntries } from '@/lib/exchange/server/batch/apply-batch'
import { clockLimits } from '@/lib/exchange/server/batch/clock'
import { deleteStaleProofs } from '@/lib/exchange/server/batch/delete-own-pages'
import { prepare } from '@/lib/exchange/server/batch/prepare'
import { idKeyOf } from '@/lib/exchange/server/keys'
import { serverAuthor } from '@/lib/exchange/server/member'
import { ownWorkspace } from '@/lib/exchange/server/statements'
import { withRetries } from '@/lib/exchange/server/with-retries'
import { clearPresence } from '@/lib/presence/report-presence'
import { type Candidate, defaultSettings } from '@/lib/screening/model/records'
import { idHasher } from '@/lib/screening/removed/id-hasher'
import { endOf } from '@/lib/screening/store/retention'
import { removalEntries } from './removal-entries'

/** The number of candidates per transaction, so that nobody waits long for it. */
const candidatesAtOnce = 500

/** How far the time zone with the latest day is behind UTC, in milliseconds. */
const maxBehindUtc = 12 * 60 * 60 * 1000

/** The latest day that has begun everywhere: no record is deleted before its last day is over in every time zone. */
const dayEverywhere = (now: number) => new Date(now - maxBehindUtc).toISOString().slice(0, 10)

type Row = Pick<Candidate, 'key' | 'id' | 'savedOn' | 'kept' | 'progress'> & {
	readonly alsoKeys: readonly string[] | null
	readonly alsoIds: readonly string[] | null
	readonly decidedOn: string | null
	readonly keptDays: number
	readonly notedAt: number
}

/** The next candidates, by key, whose retention may have ended; a reason to keep a record can extend it. */
async function readRows(tx: Transaction, day: string, after: string): Promise<readonly Row[]> {
	const { rows } = await tx.execute<Row>(sql`
		select c.key, c.id, c.saved_on::text as "savedOn", c.kept, c.progress, c.also_keys as "alsoKeys", c.also_ids as "alsoIds",
			d.last::text as "decidedOn", s.days::int as "keptDays",
			coalesce((
				select change from team.changes as n where n.workspace = c.workspace and n.store = 'removed' and n.key = c.key
			), 0)::int as "notedAt"
		from team.candidates as c
		left join lateral (
			select max(o."on") as last from team.decisions as o where o.workspace = c.workspace and o.candidate = c.key
		) as d on true
		cross join (
			select coalesce((select kept_days from team.settings where workspace = ${ownWorkspace}), ${defaultSettings.keptDays}) as days
		) as s
		where c.workspace = ${ownWorkspace} and c.key > ${after}
			and greatest(c.saved_on, d.last) + s.days::int < ${day}::date
		order by c.key limit ${candidatesAtOnce}`)
	return rows
}

function hasEnded({ savedOn, kept, progress, decidedOn, keptDays }: Row, day: string): boolean {
	const record = { savedOn, ...(kept && { kept }), ...(progress && { progress }) }
	return endOf(record, decidedOn === null ? [] : [{ on: decidedOn }], keptDays) < day
}

/** The `removed` entries to delete, which are kept for another retention period. */
async function expiredRemovals(tx: Transaction, day: string): Promise<readonly BatchEntry[]> {
	const { rows } = await tx.execute<{ key: string; change: string }>(sql`
		select r.key, c.change from team.removed as r
		join team.changes as c on c.workspace = r.workspace and c.store = 'removed' and c.key = r.key
		where r.workspace = ${ownWorkspace} and r."on" + coalesce(
			(select kept_days from team.settings where workspace = ${ownWorkspace}), ${defaultSettings.keptDays})::int < ${day}::date
		order by r.key limit ${candidatesAtOnce}`)
	return rows.map(({ key, change }) => ({ store: 'removed', key, from: Number(change), value: null }))
}

type Step = { readonly erased: number; readonly last: string | null }

/**
 * Deletes the candidates of a workspace whose retention has ended for good, with their decisions and history, a few hundred
 * per transaction; the audit says how many. Also deletes `removed` entries after another retention period, and stale
 * presence rows.
 * @param time the current instant, in milliseconds
 * @returns how many candidates were deleted
 */
export async function eraseExpired(workspace: string, time = Date.now()): Promise<number> {
	const server = serverAuthor(workspace)
	const day = dayEverywhere(time)
	const store = async (tx: Transaction, entries: readonly BatchEntry[]) => {
		const prepared = entries.map((entry) => prepare(entry, clockLimits(time)))
		return prepared.length > 0 ? (await storeEntries(tx, { signed: server, prepared })).outcome.refused : {}
	}
	const step = (after: string) =>
		withRetries(() =>
			inWorkspace(workspace, async (tx): Promise<Step> => {
				const rows = await readRows(tx, day, after)
				const ended = new Map(rows.filter((row) => hasEnded(row, day)).map((row) => [row.key, row]))
				const hashOf = idHasher(await idKeyOf(tx))
				const notes = [...ended.values()].flatMap((row) =>
					removalEntries(row, { on: day, why: 'expired', hashOf }),
				)
				const refused = await store(tx, notes)
				return {
					erased: notes.filter(({ key }, at) => ended.has(key) && !(at in refused)).length,
					last: rows.length < candidatesAtOnce ? null : (rows.at(-1)?.key ?? null),
				}
			}),
		)
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
	return erased
}
