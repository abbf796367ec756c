import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { asList } from '@/lib/exchange/server/statements'
import type { MyRequest } from '@/lib/team-api/routes/my-record'

const instant = (column: string) =>
	sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** The members of a request, from its row `q` and the row `m` of the member who answered. */
export const requestColumns = sql`
	q.id, q.kind, ${instant('q.at')} as at, q.due::text as due, q.state, q.words, q.about, q.before, q.after,
	q.notice::text as notice, q.answer, m.name as "answeredBy", ${instant('q.answered_at')} as "answeredAt"`

/** Requests, each with the member who answered. */
export const requestRows = ({ workspace }: Transaction): SQL => sql`team.requests as q
	left join team.members as m on m.workspace = ${workspace} and m.member = q.answered_by`

/** A candidate's requests, newest first. */
export async function readRequests(tx: Transaction, keys: readonly string[]): Promise<readonly MyRequest[]> {
	const { rows } = await tx.execute<MyRequest>(sql`
		select ${requestColumns} from ${requestRows(tx)}
		where q.workspace = ${tx.workspace} and q.candidate in ${asList(keys)} order by q.at desc, q.id`)
	return rows
}
