import { isNull } from 'drizzle-orm'
import { listOpenings } from '@/lib/accounts/members/openings'
import type { TeamSession } from '@/lib/accounts/session'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { members } from '@/lib/database/schema/members'
import { programs } from '@/lib/database/schema/programs'

/** The programs that have a token, the newest first, and the openings that a new one may be limited to. */
export const listPrograms = ({ workspace }: TeamSession) =>
	inWorkspace(workspace, async (tx) => {
		const named = await tx.select().from(members).where(ownRows(tx, members))
		const nameOf = new Map(named.map(({ member, name }) => [member, name]))
		const found = await tx
			.select()
			.from(programs)
			.where(ownRows(tx, programs, isNull(programs.endedAt)))
			.orderBy(programs.createdAt)
		return {
			programs: found.toReversed().map((row) => ({
				id: row.program,
				name: row.name,
				scopes: row.scopes,
				openings: row.openings ?? ('all' as const),
				by: nameOf.get(row.madeBy) ?? '',
				since: row.createdAt.toISOString(),
				ends: row.endsAt.toISOString(),
				lastSeen: row.lastSeen?.toISOString() ?? null,
			})),
			openings: await listOpenings(tx),
		}
	})
