import { eq, inArray, sql } from 'drizzle-orm'
import { hashOf } from '@/lib/accounts/hash'
import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { TeamSession } from '@/lib/accounts/session'
import { makeToken } from '@/lib/accounts/workspace-token'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { members } from '@/lib/database/schema/members'
import { recordLinks } from '@/lib/database/schema/my-record'
import type { AnswerFrom } from '@/lib/team-api/routes/define-route'
import { linkRoute, makeLinkRoute, withdrawLinkRoute } from '@/lib/team-api/routes/requests'
import { endLinks } from '../end-links'
import { keysOfCandidate } from '../read-candidate'
import { mayCallAbout, visibleCandidate } from './visible-candidate'

/** Makes the link to a candidate's own page; an earlier one becomes invalid. The token is shown only once. */
export const makeLink = (
	session: TeamSession,
	candidate: string,
): Promise<{ token: string } | AccountRefusal<'not-found'>> =>
	inWorkspace(session.workspace, async (tx) => {
		const found = await visibleCandidate(tx, session, { key: candidate, route: makeLinkRoute })
		if (!found) return { refused: 'not-found' }
		const { workspace, member } = session
		const token = makeToken(workspace)
		await endLinks(tx, workspace, found)
		await tx
			.insert(recordLinks)
			.values({ workspace, candidate: found.key, hash: hashOf(token), madeBy: member.id })
			.onConflictDoUpdate({
				target: [recordLinks.workspace, recordLinks.candidate],
				set: { hash: hashOf(token), madeBy: member.id, madeAt: sql`excluded.made_at` },
			})
		await note(tx, { actor: member.id, kind: 'link-made', about: { candidate: found.key } })
		return { token }
	})

/** Withdraws the link to a candidate's own page. */
export const withdrawLink = (
	session: TeamSession,
	candidate: string,
): Promise<AccountRefusal<'not-found'> | null> =>
	inWorkspace(session.workspace, async (tx) => {
		const found = await visibleCandidate(tx, session, {
			key: candidate,
			route: withdrawLinkRoute,
		})
		if (!found || !(await endLinks(tx, session.workspace, found))) return { refused: 'not-found' }
		await note(tx, { actor: session.member.id, kind: 'link-withdrawn', about: { candidate: found.key } })
		return null
	})

/** When and by whom the valid link was made; null if there is none. */
export const validLinkOf = (
	session: TeamSession,
	candidate: string,
): Promise<AnswerFrom<typeof linkRoute> | AccountRefusal<'not-found'>> =>
	inWorkspace(session.workspace, async (tx) => {
		const found = await visibleCandidate(tx, session, { key: candidate, route: linkRoute })
		if (!found) return { refused: 'not-found' }
		const [link] = await tx
			.select({ at: recordLinks.madeAt, by: members.name })
			.from(recordLinks)
			.innerJoin(members, ownRows(tx, members, eq(members.member, recordLinks.madeBy)))
			.where(ownRows(tx, recordLinks, inArray(recordLinks.candidate, [...keysOfCandidate(found)])))
		return {
			link: link ? { at: link.at.toISOString(), by: link.by } : null,
			mayMake: await mayCallAbout(tx, { route: makeLinkRoute, member: session.member }, found),
		}
	})
