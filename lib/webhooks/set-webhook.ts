import { randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { programs, webhooks } from '@/lib/database/schema/programs'
import { serverSecret } from '@/lib/database/server-secret'
import { counterOf } from '@/lib/exchange/server/changes'
import type { WebhookValue } from '@/lib/records/rights/webhook-values'
import { seal } from '@/lib/sealed/seal'
import { webhookPlace } from './webhook-place'

const keyBytes = 32

const isLive = (tx: Transaction, program: string) =>
	ownRows(
		tx,
		programs,
		eq(programs.program, program),
		isNull(programs.endedAt),
		gt(programs.endsAt, sql`now()`),
	)

type WebhookToSet = {
	readonly program: string
	readonly url: string
	/** What messages say besides ids. */
	readonly values: readonly WebhookValue[]
}

/**
 * Sets where a program that may read results is told of changes, from now on, and what besides ids. The secret by which its messages are signed is
 * returned once; another address gets another secret.
 */
export async function setWebhook(
	{ workspace, member }: TeamSession,
	{ program, url, values }: WebhookToSet,
): Promise<{ secret: string } | AccountRefusal<'not-found'>> {
	const secret = `whsec_${randomBytes(keyBytes).toString('base64')}`
	const sealed = seal(await serverSecret(), webhookPlace(workspace, program), secret)
	return inWorkspace(workspace, async (tx) => {
		const [found] = await tx.select().from(programs).where(isLive(tx, program))
		if (!found?.scopes.includes('results:read')) return { refused: 'not-found' }
		const told = await counterOf(tx)
		await tx.delete(webhooks).where(ownRows(tx, webhooks, eq(webhooks.program, program)))
		await tx
			.insert(webhooks)
			.values({ workspace, program, url, values: [...values], sealed, told, madeBy: member.id })
		await note(tx, { actor: member.id, kind: 'webhook-set', about: { program, values: values.join('.') } })
		return { secret }
	})
}

/** Ends a program's webhook. */
export const endWebhook = (
	{ workspace, member }: TeamSession,
	program: string,
): Promise<AccountRefusal<'not-found'> | null> =>
	inWorkspace(workspace, async (tx) => {
		const ended = await tx
			.delete(webhooks)
			.where(ownRows(tx, webhooks, eq(webhooks.program, program)))
			.returning({ program: webhooks.program })
		if (ended.length === 0) return { refused: 'not-found' }
		await note(tx, { actor: member.id, kind: 'webhook-ended', about: { program } })
		return null
	})

/** Has a webhook tried again at once, also one that has stopped: it goes on with what it was not told. */
export const retryWebhook = (
	{ workspace, member }: TeamSession,
	program: string,
): Promise<AccountRefusal<'not-found'> | null> =>
	inWorkspace(workspace, async (tx) => {
		const retried = await tx
			.update(webhooks)
			.set({ stoppedAt: null, failingSince: null, nextAt: sql`now()` })
			.where(and(ownRows(tx, webhooks, eq(webhooks.program, program))))
			.returning({ program: webhooks.program })
		if (retried.length === 0) return { refused: 'not-found' }
		await note(tx, { actor: member.id, kind: 'webhook-retried', about: { program } })
		return null
	})
