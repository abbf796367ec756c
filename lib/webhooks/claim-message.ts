import { randomUUID } from 'node:crypto'
import { and, eq, gt, isNull, lte, sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { programs, webhooks } from '@/lib/database/schema/programs'
import { counterOf } from '@/lib/exchange/server/changes'
import { maxMessageEntries, webhookLeaseMinutes, webhookPauseSeconds } from '@/lib/limits/program-limits'
import { type MessageIds, withChosenValues } from './with-chosen-values'

type Webhook = typeof webhooks.$inferSelect

/** A message that belongs to this process for a few minutes. */
export type ClaimedMessage = Pick<Webhook, 'workspace' | 'program' | 'url' | 'sealed' | 'tries'> & {
	readonly id: string
	readonly body: string
}

type Changed = { readonly store: string; readonly key: string; readonly change: string }

/** What has changed after a number, by ids: what a program may have seen that sees these openings (null: all). */
async function changedAfter(tx: Transaction, told: number, openings: readonly string[] | null) {
	const seen = sql.param(openings)
	const { rows } = await tx.execute<Changed>(sql`
		select store, key, change from team.changes
		where workspace = ${tx.workspace} and change > ${told} and store in ('candidates', 'decisions', 'roles')
		and (${seen}::text[] is null or openings is null or openings && ${seen}::text[])
		order by change fetch first ${sql.raw(String(maxMessageEntries))} rows with ties`)
	return rows
}

/** The body of a message, as it is kept: nothing about anybody but ids. */
function bodyOf(rows: readonly Changed[], change: number): string {
	const keysIn = (store: string) => rows.filter((row) => row.store === store).map(({ key }) => key)
	const data: MessageIds = {
		change,
		openings: keysIn('roles'),
		candidates: keysIn('candidates'),
		decisions: keysIn('decisions').map((key) => {
			const [opening = '', candidate = ''] = key.split(' ')
			return { opening, candidate }
		}),
	}
	return JSON.stringify({ type: 'list.changed', timestamp: new Date().toISOString(), data })
}

type Next = Partial<Pick<Webhook, 'told' | 'message' | 'messageId' | 'messageChange'>>

/** The next message for a webhook that has taken the one before; null if there is nothing to tell. */
async function nextMessage(
	tx: Transaction,
	{ told }: Webhook,
	openings: readonly string[] | null,
): Promise<Next> {
	const last = await counterOf(tx)
	const rows = last > told ? await changedAfter(tx, told, openings) : []
	const change = rows.length >= maxMessageEntries ? Number(rows.at(-1)?.change) : last
	if (rows.length === 0) return { told: last }
	return { message: bodyOf(rows, change), messageId: `msg_${randomUUID()}`, messageChange: change }
}

/**
 * Takes the next message that is due, for as long as the lease lasts: no other process takes it meanwhile. A try that was cut
 * off is made again after that, with the same message.
 */
export const claimMessage = (workspace: string): Promise<ClaimedMessage | 'nothing-new' | null> =>
	inWorkspace(workspace, async (tx) => {
		const isDue = ownRows(tx, webhooks, isNull(webhooks.stoppedAt), lte(webhooks.nextAt, sql`now()`))
		const [due] = await tx
			.select()
			.from(webhooks)
			.where(isDue)
			.orderBy(webhooks.nextAt)
			.limit(1)
			.for('update', { skipLocked: true })
		if (!due) return null
		const own = ownRows(tx, webhooks, eq(webhooks.program, due.program))
		const isLive = and(isNull(programs.endedAt), gt(programs.endsAt, sql`now()`))
		const [program] = await tx
			.select()
			.from(programs)
			.where(ownRows(tx, programs, eq(programs.program, due.program), isLive))
		if (!program) {
			await tx.delete(webhooks).where(own)
			return 'nothing-new'
		}
		const next: Next = due.message === null ? await nextMessage(tx, due, program.openings) : {}
		const hasMessage = (next.message ?? due.message) !== null
		const pause = hasMessage ? `${webhookLeaseMinutes} minutes` : `${webhookPauseSeconds} seconds`
		const nextAt = sql`now() + ${sql.raw(`interval '${pause}'`)}`
		const [claimed] = await tx
			.update(webhooks)
			.set({ ...next, nextAt })
			.where(own)
			.returning()
		if (!claimed?.message || !claimed.messageId) return 'nothing-new'
		const { url, sealed, tries, values, program: id } = claimed
		const body = await withChosenValues(tx, claimed.message, { program, values })
		return { workspace, program: id, url, sealed, tries, id: claimed.messageId, body }
	})
