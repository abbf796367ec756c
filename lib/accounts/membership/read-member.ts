import { eq, isNull, type SQL } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { members } from '@/lib/database/schema/members'
import type { OpeningPermission, Permission } from '@/lib/records/rights/permissions'

/** A member of a workspace who has not been removed. */
export type CurrentMember = {
	readonly id: string
	readonly name: string
	readonly email: string
	readonly permission: Permission
	/** What differs from it in some openings, by their ids. */
	readonly byOpening: Readonly<Record<string, OpeningPermission>>
	/** Which openings the member may see, by id. */
	readonly openings: 'all' | readonly string[]
	/** Whether the member also sees openings created from now on. */
	readonly newOpenings: boolean
}

/** The condition that finds a current member. */
export const isMember = (tx: Transaction, id: string): SQL | undefined =>
	ownRows(tx, members, eq(members.member, id), isNull(members.removedAt))

/** A member as read from their row. */
export function memberIn(row: typeof members.$inferSelect): CurrentMember {
	const { member: id, name, email, permission, byOpening, openings, newOpenings } = row
	return { id, name, email: email ?? '', permission, byOpening, openings: openings ?? 'all', newOpenings }
}

/** A current member; null if the id is unknown or the member was removed. */
export async function readMember(tx: Transaction, id: string): Promise<CurrentMember | null> {
	const [row] = await tx.select().from(members).where(isMember(tx, id))
	return row ? memberIn(row) : null
}
