import { eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { members } from '@/lib/database/schema/members'

/** Whether a member is the only owner. Owners are locked, so that two cannot leave at the same time. */
export async function isLastOwner(tx: Transaction, member: string): Promise<boolean> {
	const owners = await tx
		.select({ member: members.member })
		.from(members)
		.where(ownRows(tx, members, eq(members.permission, 'owner'), isNull(members.removedAt)))
		.orderBy(members.member)
		.for('update')
	return owners.length === 1 && owners[0]?.member === member
}
