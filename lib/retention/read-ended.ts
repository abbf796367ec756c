import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { Candidate } from '@/lib/screening/model/records'
import { retentionEndOf } from '@/lib/screening/store/retention'

/** The number of candidates read at once, so that nobody waits long for it. */
export const candidatesAtOnce = 500

type Row = Pick<Candidate, 'key' | 'id' | 'savedOn' | 'kept' | 'progress'> & {
	readonly alsoKeys: readonly string[] | null
	readonly alsoIds: readonly string[] | null
	readonly decidedOn: string | null
	readonly notedAt: number
}

type Asked = {
	/** The retention period, and the day before which it has to have ended. */
	readonly keptDays: number
	readonly day: string
	/** The key after which to go on. */
	readonly after: string
}

/** The next candidates, by key, whose retention may have ended; a reason to keep a record can extend it. */
async function readRows(tx: Transaction, { keptDays, day, after }: Asked): Promise<readonly Row[]> {
	const { rows } = await tx.execute<Row>(sql`
		select c.key, c.id, c.saved_on::text as "savedOn", c.kept, c.progress, c.also_keys as "alsoKeys", c.also_ids as "alsoIds",
			d.last::text as "decidedOn",
			coalesce((
				select change from team.changes as n where n.workspace = ${tx.workspace} and n.store = 'removed' and n.key = c.key
			), 0)::int as "notedAt"
		from team.candidates as c
		left join lateral (
			select max(o."on") as last from team.decisions as o where o.workspace = ${tx.workspace} and o.candidate = c.key
		) as d on true
		where c.workspace = ${tx.workspace} and c.key > ${after}
			and greatest(c.saved_on, d.last) + ${keptDays}::int < ${day}::date
		order by c.key limit ${candidatesAtOnce}`)
	return rows
}

function hasEnded({ savedOn, kept, progress, decidedOn }: Row, { keptDays, day }: Asked): boolean {
	const record = { savedOn, ...(kept && { kept }), ...(progress && { progress }) }
	return retentionEndOf(record, decidedOn === null ? [] : [{ on: decidedOn }], keptDays) < day
}

/** Some candidates whose retention has ended, and after which key to go on; null at the end. */
type Ended = { readonly ended: readonly Row[]; readonly last: string | null }

/** Those of the next candidates whose retention has ended. */
export async function readEnded(tx: Transaction, asked: Asked): Promise<Ended> {
	const rows = await readRows(tx, asked)
	return {
		ended: rows.filter((row) => hasEnded(row, asked)),
		last: rows.length < candidatesAtOnce ? null : (rows.at(-1)?.key ?? null),
	}
}
