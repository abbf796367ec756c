import { and, count, eq, inArray, sql } from 'drizzle-orm'
import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { given } from '@/lib/database/schema/members'
import { raiseAccess } from '@/lib/database/workspace-numbers'
import { asList } from '@/lib/exchange/server/statements'
import { maxGiven } from '@/lib/limits/account-limits'
import type { BodyOf } from '@/lib/team-api/routes/define-route'
import { giveRoute } from '@/lib/team-api/routes/given'
import { interviewersFor } from './list-interviewers'
import { mayCallIn } from './may-call-in'

type Giving = BodyOf<typeof giveRoute>

/** Gives people to an interviewer; returns how many were not given before. Only who is considered for the opening is given. */
async function give(tx: Transaction, { member, opening, candidates }: Giving, by: string): Promise<number> {
	const { rows } = await tx.execute(sql`
		insert into team.given (workspace, member, opening, candidate, given_by)
		select c.workspace, ${member}::uuid, ${opening}::text, c.key, ${by}::uuid from team.candidates as c
		where c.workspace = ${tx.workspace} and c.key in ${asList(candidates)}
			and (c.roles is null or ${opening} = any(c.roles))
		order by c.key
		on conflict do nothing
		returning candidate`)
	return rows.length
}

async function takeBack(tx: Transaction, { member, opening, candidates }: Giving): Promise<number> {
	const rows = await tx
		.delete(given)
		.where(
			and(
				ownRows(tx, given, eq(given.member, member), eq(given.opening, opening)),
				inArray(given.candidate, [...candidates]),
			),
		)
		.returning({ candidate: given.candidate })
	return rows.length
}

async function hasTooMany(tx: Transaction, member: string): Promise<boolean> {
	const [row] = await tx
		.select({ people: count() })
		.from(given)
		.where(ownRows(tx, given, eq(given.member, member)))
	return (row?.people ?? 0) > maxGiven
}

/** Thrown to take back what was given. */
class TooMany extends Error {}

/** Gives people of an opening to an interviewer, or takes them back, by a member who recruits for it. */
export async function givePeople(
	session: TeamSession,
	giving: Giving,
): Promise<AccountRefusal<'not-found' | 'too-many'> | null> {
	const { member, opening, isGiven } = giving
	const by = session.member.id
	const inOne = async (tx: Transaction): Promise<AccountRefusal<'not-found'> | null> => {
		if (!(await mayCallIn(tx, giveRoute, { member: session.member, opening })))
			return { refused: 'not-found' }
		const interviewers = await interviewersFor(tx, opening)
		if (!interviewers.some(({ id }) => id === member)) return { refused: 'not-found' }
		const people = await (isGiven ? give(tx, giving, by) : takeBack(tx, giving))
		if (isGiven && (await hasTooMany(tx, member))) throw new TooMany()
		if (people === 0) return null
		await raiseAccess(tx)
		await note(tx, {
			actor: by,
			kind: isGiven ? 'people-given' : 'people-taken-back',
			about: { member, people },
		})
		return null
	}
	try {
		return await inWorkspace(session.workspace, inOne)
	} catch (error) {
		if (error instanceof TooMany) return { refused: 'too-many' }
		throw error
	}
}
