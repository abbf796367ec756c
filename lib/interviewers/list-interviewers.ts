import { and, eq, inArray, isNull } from 'drizzle-orm'
import { memberIn } from '@/lib/accounts/membership/read-member'
import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { TeamSession } from '@/lib/accounts/session'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { given, members } from '@/lib/database/schema/members'
import { givenRoute, type Interviewer } from '@/lib/team-api/routes/given'
import { permissionAt } from '@/lib/team-rights/permission-at'
import { mayCallIn } from './may-call-in'

/** The members who interview for an opening, by name. */
export async function interviewersFor(tx: Transaction, opening: string) {
	const rows = await tx
		.select()
		.from(members)
		.where(ownRows(tx, members, isNull(members.removedAt)))
		.orderBy(members.name, members.member)
	return rows.map(memberIn).filter((member) => {
		const sees = member.openings === 'all' || member.openings.includes(opening)
		return sees && permissionAt(member, opening) === 'interviewer'
	})
}

/** Who interviews for an opening, and which of some people each of them sees. */
export const listInterviewers = (
	session: TeamSession,
	{ opening, candidates }: { readonly opening: string; readonly candidates: readonly string[] },
): Promise<{ readonly interviewers: readonly Interviewer[] } | AccountRefusal<'not-found'>> =>
	inWorkspace(session.workspace, async (tx) => {
		if (!(await mayCallIn(tx, givenRoute, { member: session.member, opening })))
			return { refused: 'not-found' }
		const found = await interviewersFor(tx, opening)
		const rows =
			candidates.length === 0
				? []
				: await tx
						.select({ member: given.member, candidate: given.candidate })
						.from(given)
						.where(
							and(ownRows(tx, given, eq(given.opening, opening)), inArray(given.candidate, [...candidates])),
						)
		return {
			interviewers: found.map(({ id, name }) => ({
				member: id,
				name,
				given: rows.flatMap(({ member, candidate }) => (member === id ? [candidate] : [])),
			})),
		}
	})
