import { eq, sql } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { webhooks } from '@/lib/database/schema/programs'
import { webhookDays } from '@/lib/limits/program-limits'
import type { WebhookFault } from '@/lib/team-api/routes/programs'
import type { ClaimedMessage } from './claim-message'

/** What became of a try: taken, or why not; `gone`: the receiver says that it wants no more. */
export type MessageOutcome = 'taken' | 'gone' | WebhookFault

/** The minutes between a try and the next one, by how many there were. */
const pauses = [1, 5, 30, 120, 360, 720]

const minutes = (count: number) => sql.raw(`interval '${count} minutes'`)

/** Notes what became of a try. After `webhookDays` without one that was taken, or at once if the receiver is gone, it stops. */
export const settleMessage = (
	{ workspace, program, id, tries }: ClaimedMessage,
	delivery: MessageOutcome,
): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		const own = ownRows(tx, webhooks, eq(webhooks.program, program), eq(webhooks.messageId, id))
		if (delivery === 'taken') {
			await tx
				.update(webhooks)
				.set({
					...{ told: sql`message_change`, message: null, messageId: null, messageChange: null },
					...{ tries: 0, fault: null, failingSince: null, triedAt: sql`now()`, nextAt: sql`now()` },
				})
				.where(own)
			return
		}
		const pause = pauses[Math.min(tries, pauses.length - 1)] ?? 1
		const isOver = sql`coalesce(failing_since, now()) < now() - ${sql.raw(`interval '${webhookDays} days'`)}`
		await tx
			.update(webhooks)
			.set({
				...{ tries: tries + 1, fault: delivery, triedAt: sql`now()` },
				failingSince: sql`coalesce(failing_since, now())`,
				nextAt: sql`now() + ${minutes(pause)}`,
				stoppedAt: delivery === 'gone' ? sql`now()` : sql`case when ${isOver} then now() end`,
			})
			.where(own)
	})
