import { count, eq } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { given } from '@/lib/database/schema/members'
import { permissionAt } from '@/lib/team-rights/permission-at'
import { readMember } from './read-member'

/** How many people are given to each member, by opening. */
export async function countGiven(
	tx: Transaction,
): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
	const rows = await tx
		.select({ member: given.member, opening: given.opening, people: count() })
		.from(given)
		.where(ownRows(tx, given))
		.groupBy(given.member, given.opening)
	const found = new Map<string, Record<string, number>>()
	for (const { member, opening, people } of rows)
		found.set(member, { ...found.get(member), [opening]: people })
	return found
}

/** Takes back the people given to a member in openings in which the member is no interviewer any more. */
export async function takeBackGiven(tx: Transaction, id: string): Promise<void> {
	const member = await readMember(tx, id)
	const rows = await tx
		.selectDistinct({ opening: given.opening })
		.from(given)
		.where(ownRows(tx, given, eq(given.member, id)))
	for (const { opening } of rows) {
		const sees = member && (member.openings === 'all' || member.openings.includes(opening))
		if (sees && permissionAt(member, opening) === 'interviewer') continue
		await tx.delete(given).where(ownRows(tx, given, eq(given.member, id), eq(given.opening, opening)))
	}
}
