import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { isGiven, type Right } from '@/lib/records/rights/right'
import { type MemberAccess, permissionAt, permissionsOf } from '@/lib/team-rights/permission-at'
import type { VisibleOpenings } from './visible'

/** The ids of all openings of the workspace. */
export async function openingIds(tx: Transaction): Promise<readonly string[]> {
	const { rows } = await tx.execute<{ id: string }>(sql`
		select id from team.openings where workspace = ${tx.workspace} order by id`)
	return rows.map(({ id }) => id)
}

/** The openings that a member sees and in which the member has a right. */
export async function openingsWhere(
	tx: Transaction,
	member: MemberAccess,
	right: Right,
): Promise<VisibleOpenings> {
	const { openings } = member
	const isTheirs = (permission: ReturnType<typeof permissionAt>) =>
		isGiven(right, { permission, sight: 'all' })
	if (openings === 'all' && [...permissionsOf(member)].every(isTheirs)) return openings
	const ids = openings === 'all' ? await openingIds(tx) : openings
	return new Set(ids.filter((one) => isTheirs(permissionAt(member, one))))
}
