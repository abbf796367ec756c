import { isNull } from 'drizzle-orm'
import { listOpenings } from '@/lib/accounts/members/openings'
import type { TeamSession } from '@/lib/accounts/session'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { members } from '@/lib/database/schema/members'
import { programs, webhooks } from '@/lib/database/schema/programs'
import type { Webhook, WebhookFault } from '@/lib/team-api/routes/programs'

function webhookOf(row: typeof webhooks.$inferSelect): Webhook {
	const isStopped = row.stoppedAt !== null
	return {
		url: row.url,
		values: row.values,
		isStopped,
		fault: row.fault as WebhookFault | null,
		tried: row.triedAt?.toISOString() ?? null,
		next: isStopped || row.fault === null ? null : row.nextAt.toISOString(),
	}
}

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
		const told = await tx.select().from(webhooks).where(ownRows(tx, webhooks))
		const webhookFor = new Map(told.map((row) => [row.program, webhookOf(row)]))
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
				webhook: webhookFor.get(row.program) ?? null,
			})),
			openings: await listOpenings(tx),
		}
	})
