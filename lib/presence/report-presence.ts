import { sql } from 'drizzle-orm'
import type { TeamSession } from '@/lib/accounts/session'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { limitedToDevice } from '@/lib/exchange/server/member'
import { asList } from '@/lib/exchange/server/statements'
import { readView } from '@/lib/exchange/server/view/read-view'
import { type MemberView, openingsFor, wholeOf } from '@/lib/exchange/server/view/view'
import { asArray, sees } from '@/lib/exchange/server/view/visible'
import { maxPagesOfDevice, maxPresent, presenceSeconds } from '@/lib/limits/exchange-limits'
import type { PresencePlace, PresentColleague } from '@/lib/team-api/routes/presence'

/** What a page reports: its id, and the candidate that it shows; null for none. */
export type PresenceReport = { readonly page: string; readonly place: PresencePlace | null }

const expiry = sql`now() - make_interval(secs => ${presenceSeconds})`

/**
 * Records where a page is. The rows that it refers to are locked first, so that they cannot be deleted in the
 * meantime.
 */
async function enter(
	tx: Transaction,
	device: string,
	page: string,
	{ opening, candidate, doing }: PresencePlace,
) {
	const { rowCount } = await tx.execute(sql`
		insert into team.presence (workspace, device, page, opening, candidate, doing, at)
		select d.workspace, d.device, ${page}, o.id, c.key, ${doing}, now()
		from team.devices as d, team.openings as o, team.candidates as c
		where d.workspace = ${tx.workspace} and d.device = ${device}
			and o.workspace = ${tx.workspace} and o.id = ${opening}
			and c.workspace = ${tx.workspace} and c.key = ${candidate} and (c.roles is null or o.id = any(c.roles))
			and (select count(*) from team.presence as p
				where p.workspace = ${tx.workspace} and p.device = ${device} and p.page <> ${page}) < ${maxPagesOfDevice}
		for key share of d, o, c
		on conflict (workspace, device, page) do update
		set opening = excluded.opening, candidate = excluded.candidate, doing = excluded.doing, at = excluded.at`)
	return rowCount === 1
}

const leave = (tx: Transaction, device: string, page: string) =>
	tx.execute(sql`
		delete from team.presence where workspace = ${tx.workspace} and device = ${device} and page = ${page}`)

/** Deletes expired entries, except those that another transaction has locked. */
export async function clearPresence(tx: Transaction): Promise<void> {
	await tx.execute(sql`
		with old as (
			select device, page from team.presence where workspace = ${tx.workspace} and at <= ${expiry}
			for update skip locked
		)
		delete from team.presence as p using old
		where p.workspace = ${tx.workspace} and p.device = old.device and p.page = old.page`)
}

async function readOthers(
	tx: Transaction,
	member: string,
	view: MemberView,
): Promise<readonly PresentColleague[]> {
	const openings = sql.param(asArray(wholeOf(view)))
	const given = view === 'all' ? [] : view.given.keys()
	const { rows } = await tx.execute<PresentColleague>(sql`
		select m.member, m.name, p.candidate,
			case when bool_or(p.doing = 'deciding') then 'deciding' else 'looking' end as doing
		from team.presence as p
		join team.devices as d on d.workspace = ${tx.workspace} and d.device = p.device
		join team.members as m on m.workspace = ${tx.workspace} and m.member = d.member
		where p.workspace = ${tx.workspace} and p.at > ${expiry} and m.member <> ${member} and m.removed_at is null
			and (${openings}::text[] is null or p.opening = any(${openings}::text[]) or p.candidate in ${asList(given)})
		group by m.member, m.name, p.candidate
		order by m.name, m.member, p.candidate
		limit ${maxPresent}`)
	return rows
}

/**
 * Records which candidate a member's page shows, and returns who else is at one, of the openings that the device
 * holds. A place that does not exist, or is not visible to this member, is ignored: a device is often at a candidate
 * who is not on the server yet.
 */
export function reportPresence(
	session: TeamSession,
	{ page, place }: PresenceReport,
): Promise<readonly PresentColleague[]> {
	const { workspace, member, device } = limitedToDevice(session)
	return inWorkspace(workspace, async (tx) => {
		const view = await readView(tx, member)
		const isSeen = place && sees(openingsFor(view, place.candidate), [place.opening])
		const isThere = isSeen && (await enter(tx, device.id, page, place))
		if (!isThere) await leave(tx, device.id, page)
		await clearPresence(tx)
		return readOthers(tx, member.id, view)
	})
}
