import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { asList } from '@/lib/exchange/server/statements'
import { serverDay } from '@/lib/my-record/server-day'

/** Notes that a program has read candidates' records: once per day and candidate. */
export async function notePeopleRead(
	tx: Transaction,
	program: string,
	candidates: readonly string[],
): Promise<void> {
	if (candidates.length === 0) return
	await tx.execute(sql`
		insert into team.program_reads as r (workspace, candidate, program, "on")
		select c.workspace, c.key, ${program}::uuid, ${serverDay()}::date from team.candidates as c
		where c.workspace = ${tx.workspace} and c.key in ${asList(candidates)}
		order by c.key
		on conflict (workspace, candidate, program) do update set "on" = excluded."on" where r."on" < excluded."on"`)
}
