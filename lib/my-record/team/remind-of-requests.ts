import { type SQL, sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { asList } from '@/lib/exchange/server/statements'
import { requestWarningDays } from '@/lib/limits/mail-limits'
import { addMail, mailLocale } from '@/lib/mail/queue/add-mail'
import { permissions } from '@/lib/records/rights/permissions'
import { mayCall } from '@/lib/team-api/routes/may-call'
import { answerRequestRoute } from '@/lib/team-api/routes/requests'
import { serverDay } from '../server-day'

/** Who may answer the requests of a candidate of whom they see an opening. */
const answering = permissions.filter((permission) =>
	mayCall(answerRequestRoute, { permission, sight: 'some' }),
)

/** Marks the requests that are due soon and of which nobody was told, or that are due and nobody was told on the day. */
async function markDue(tx: Transaction, day: string): Promise<readonly string[]> {
	const { rows } = await tx.execute<{ id: string }>(sql`
		update team.requests set reminded_on = ${day}::date
		where workspace = ${tx.workspace} and state = 'open' and due <= ${day}::date + ${requestWarningDays}::int
			and (reminded_on is null or (reminded_on < due and due <= ${day}::date))
		returning id`)
	return rows.map(({ id }) => id)
}

/** The candidate of a request `q`, also by a key of one who was merged into another, as `c`. */
const candidateOf = ({ workspace }: Transaction): SQL => sql`
	left join team.candidates as own on own.workspace = ${workspace} and own.key = q.candidate
	join lateral (
		select own.roles where own.key is not null
		union all
		select o.roles from team.candidates as o
		where own.key is null and o.workspace = ${workspace} and o.also_keys @> array[q.candidate]
	) as c on true`

const may = sql`${sql.param(answering)}::text[]`

/**
 * Whether a member `m` may answer requests of a candidate `c`: in one of the openings for which the candidate is considered. Who
 * is considered for all is seen by who answers in any.
 */
const mayAnswer = sql`(
	m.permission = 'owner' and (m.openings is null or c.roles is null or c.roles && m.openings)
	or m.permission <> 'owner' and c.roles is null and (m.permission = any(${may})
		or exists (select from jsonb_each_text(m.by_opening) as b where b.value = any(${may})))
	or m.permission <> 'owner' and exists (
		select from unnest(c.roles) as r(id)
		where (m.openings is null or r.id = any(m.openings))
			and coalesce(m.by_opening->>r.id, m.permission) = any(${may})))`

type Told = { email: string; locale: string | null; count: number; first: string }

/** Who may answer some of these requests, and how many each of them sees. */
async function whoAnswers(tx: Transaction, ids: readonly string[]): Promise<readonly Told[]> {
	const { rows } = await tx.execute<Told>(sql`
		select m.email, m.locale, count(*)::int as count, min(q.due)::text as first
		from team.requests as q ${candidateOf(tx)}
		join team.members as m on m.workspace = ${tx.workspace} and m.email is not null
			and ${mayAnswer}
		where q.workspace = ${tx.workspace} and q.id::text in ${asList(ids)}
		group by m.member, m.email, m.locale`)
	return rows
}

/** Tells those who may answer that requests of candidates are due soon: a week before, and on the day. */
export const remindOfRequests = (workspace: string, day: string = serverDay()): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		const ids = await markDue(tx, day)
		if (ids.length === 0) return
		for (const { email, locale, count, first } of await whoAnswers(tx, ids))
			await addMail(tx, {
				content: { kind: 'request-due', count, first },
				to: email,
				locale: mailLocale(locale),
			})
	})
