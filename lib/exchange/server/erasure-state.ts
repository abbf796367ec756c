import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { sessionDays } from '@/lib/limits/account-limits'
import type { Erasure, ErasureState } from '@/lib/team-api/routes/devices'

type Row = {
	readonly change: string
	readonly done: Date | string
	readonly devices: string
	readonly confirmed: string
	readonly until: Date | string | null
}

/** When the copy of a device `d` with its progress `p` can no longer be opened: its days have passed, or its session ends. */
const end = sql`least(d.created_at + make_interval(days => ${sessionDays}), p.at + make_interval(days => d.kept_days))`

const asInstant = (time: Date | string) => new Date(time).toISOString()

async function readStates(tx: Transaction, which: SQL, limit: number): Promise<readonly Erasure[]> {
	const { rows } = await tx.execute<Row>(sql`
		with erased as (
			select a.change, a.at from team.audit as a
			where a.workspace = ${tx.workspace} and a.kind = 'erased' and ${which}
			order by a.change desc limit ${limit}
		)
		select e.change, e.at as done, count(d.device) as devices,
			count(d.device) filter (where d.is_done) as confirmed, max(d.ends) filter (where not d.is_done) as until
		from erased as e left join lateral (
			select d.device, ${end} as ends, p.complete >= e.change or ${end} <= now() as is_done
			from team.devices as d
			join team.device_progress as p on p.workspace = ${tx.workspace} and p.device = d.device
			where d.workspace = ${tx.workspace} and d.created_at <= e.at
		) as d on true
		group by e.change, e.at order by e.change desc`)
	return rows.map(({ change, done, devices, confirmed, until }) => ({
		change: Number(change),
		done: asInstant(done),
		devices: Number(devices),
		confirmed: Number(confirmed),
		until: until === null ? null : asInstant(until),
	}))
}

/**
 * How far a deletion has progressed, by the number of its change.
 * @returns null if the change deleted nobody
 */
export async function erasureState(tx: Transaction, change: number): Promise<ErasureState | null> {
	const [found] = await readStates(tx, sql`a.change = ${change}`, 1)
	if (!found) return null
	const { change: _, ...state } = found
	return state
}

/** The number of deletions shown. */
const shown = 20

/** The progress of the latest deletions, newest first. */
export const latestErasures = (tx: Transaction): Promise<readonly Erasure[]> =>
	readStates(
		tx,
		sql`a.change in (select c.change from team.changes as c where c.workspace = ${tx.workspace} and c.store = 'removed')`,
		shown,
	)
