import { sql } from 'drizzle-orm'
import type { TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { asList } from '@/lib/exchange/server/statements'
import { readView } from '@/lib/exchange/server/view/read-view'
import { wholeOf } from '@/lib/exchange/server/view/view'
import { asArray } from '@/lib/exchange/server/view/visible'
import { serverDay } from '../server-day'

/**
 * Notes that a member has opened candidates' records, as reported by a device: once per day and candidate. Candidates who do
 * not exist, or whom the member may not see, are skipped.
 */
export const noteReads = ({ workspace, member }: TeamSession, candidates: readonly string[]): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		const view = await readView(tx, member)
		const visible = sql.param(asArray(wholeOf(view)))
		const given = view === 'all' ? [] : view.given.keys()
		const { rows } = await tx.execute<{ candidate: string }>(sql`
			insert into team.reads as r (workspace, candidate, member, "on")
			select c.workspace, c.key, ${member.id}::uuid, ${serverDay()}::date from team.candidates as c
			where c.workspace = ${tx.workspace} and c.key in ${asList(candidates)}
				and (${visible}::text[] is null or c.roles && ${visible}::text[] or c.key in ${asList(given)}
					or c.roles is null and cardinality(${visible}::text[]) > 0)
			order by c.key
			on conflict (workspace, candidate, member) do update set "on" = excluded."on" where r."on" < excluded."on"
			returning candidate`)
		const [first, ...others] = rows
		if (!first) return
		const count = 1 + others.length
		await note(tx, {
			actor: member.id,
			kind: 'read',
			about: count === 1 ? { candidate: first.candidate, candidates: 1 } : { candidates: count },
		})
	})
