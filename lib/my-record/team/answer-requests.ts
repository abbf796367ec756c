import { eq, type SQL, sql } from 'drizzle-orm'
import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { requests } from '@/lib/database/schema/my-record'
import { openingsWhere } from '@/lib/exchange/server/view/openings-where'
import { asArray } from '@/lib/exchange/server/view/visible'
import { maxDoneRequests } from '@/lib/limits/record-limits'
import { sanitizeReason } from '@/lib/screening/store/sanitize-records'
import type { TeamRequest } from '@/lib/team-api/routes/requests'
import { answerRequestRoute, requestsRoute } from '@/lib/team-api/routes/requests'
import { requestColumns, requestRows } from '../read-requests'
import { serverDay } from '../server-day'
import { visibleCandidate } from './visible-candidate'

/** An opening of candidate `c` that a member sees. */
const opening = ({ workspace }: Transaction, visible: SQL) => sql`(
	select o.id from team.openings as o
	where o.workspace = ${workspace} and (c.roles is null or o.id = any(c.roles))
		and (${visible}::text[] is null or o.id = any(${visible}::text[]))
	order by o.id limit 1)`

/** The requests of candidates whom a member sees: open ones by due date, then the most recent ones that are done. */
export const requestsFor = ({ workspace, member }: TeamSession): Promise<readonly TeamRequest[]> =>
	inWorkspace(workspace, async (tx) => {
		const visible = sql`${sql.param(asArray(await openingsWhere(tx, member, requestsRoute.right)))}`
		const read = (state: 'open' | 'done') =>
			tx.execute<TeamRequest>(sql`
			select ${requestColumns}, c.key as candidate, c.name, ${opening(tx, visible)} as opening, q.due - ${serverDay()}::date as "daysLeft"
			from ${requestRows(tx)}
			left join team.candidates as own on own.workspace = ${tx.workspace} and own.key = q.candidate
			join lateral (
				select own.key, own.name, own.roles where own.key is not null
				union all
				select o.key, o.name, o.roles from team.candidates as o
				where own.key is null and o.workspace = ${tx.workspace} and o.also_keys @> array[q.candidate]
			) as c on true
			where q.workspace = ${tx.workspace} and q.state = ${state} and q.kind <> 'deletion'
				and (${visible}::text[] is null or c.roles is null or c.roles && ${visible}::text[])
			order by ${state === 'open' ? sql`q.due, q.at` : sql`q.at desc`}, q.id
			${state === 'open' ? sql`` : sql`limit ${maxDoneRequests}`}`)
		return [...(await read('open')).rows, ...(await read('done')).rows]
	})

/** An open request, locked, if a member sees its candidate. */
async function findOpen(tx: Transaction, session: TeamSession, id: string) {
	const [found] = await tx
		.select()
		.from(requests)
		.where(ownRows(tx, requests, eq(requests.id, id)))
		.for('update')
	if (found?.state !== 'open') return null
	const asked = { key: found.candidate, route: answerRequestRoute } as const
	return (await visibleCandidate(tx, session, asked)) ? found : null
}

/** Answers a candidate's request; their own page shows the answer. */
export const answerRequest = (
	session: TeamSession,
	{ id, words }: { readonly id: string; readonly words: string },
): Promise<AccountRefusal<'not-found'> | null> =>
	inWorkspace(session.workspace, async (tx) => {
		const found = await findOpen(tx, session, id)
		if (!found) return { refused: 'not-found' }
		const answered = { state: 'done', answer: sanitizeReason(words), answeredBy: session.member.id } as const
		await tx
			.update(requests)
			.set({ ...answered, answeredAt: sql`now()` })
			.where(ownRows(tx, requests, eq(requests.id, id)))
		await note(tx, {
			actor: session.member.id,
			kind: 'request-answered',
			about: { candidate: found.candidate, request: id },
		})
		return null
	})
