import { and, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { mails } from '@/lib/database/schema/mails'
import { mailKeptDays, mailLeaseMinutes } from '@/lib/limits/mail-limits'
import type { Delivery } from '../delivery'

/** A mail that belongs to this process for a few minutes. */
export type ClaimedMail = typeof mails.$inferSelect

const minutes = (count: number) => sql.raw(`interval '${count} minutes'`)

const lease = minutes(mailLeaseMinutes)

/** The minutes between a try and the next one, by how many there were. */
const pauses = [1, 5, 15, 60, 180]

const pauseAfter = (tries: number) => minutes(pauses[Math.min(tries, pauses.length) - 1] ?? 1)

/** Ends what is of no more use, and deletes entries that were kept long enough. */
export const endOldMails = (workspace: string) =>
	inWorkspace(workspace, async (tx) => {
		await tx
			.update(mails)
			.set({ state: 'over', sealed: null })
			.where(
				ownRows(
					tx,
					mails,
					inArray(mails.state, ['waiting', 'sending']),
					lte(mails.endsAt, sql`now()`),
					lte(mails.nextAt, sql`now()`),
				),
			)
		await tx
			.update(mails)
			.set({ sealed: null })
			.where(ownRows(tx, mails, eq(mails.state, 'refused'), lte(mails.endsAt, sql`now()`)))
		const keptUntil = sql`now() - ${sql.raw(`interval '${mailKeptDays} days'`)}`
		await tx.delete(mails).where(ownRows(tx, mails, lte(mails.endsAt, keptUntil)))
	})

/**
 * Takes the next mail that is due, for as long as the lease lasts: no other process takes it meanwhile. One whose process was
 * killed is taken again after that.
 */
export const claimMail = (workspace: string): Promise<ClaimedMail | null> =>
	inWorkspace(workspace, async (tx) => {
		const isDue = and(
			inArray(mails.state, ['waiting', 'sending']),
			lte(mails.nextAt, sql`now()`),
			gt(mails.endsAt, sql`now()`),
		)
		const [due] = await tx
			.select({ mail: mails.mail })
			.from(mails)
			.where(ownRows(tx, mails, isDue))
			.orderBy(mails.nextAt)
			.limit(1)
			.for('update', { skipLocked: true })
		if (!due) return null
		const [claimed] = await tx
			.update(mails)
			.set({
				state: 'sending',
				tries: sql`${mails.tries} + 1`,
				triedAt: sql`now()`,
				nextAt: sql`now() + ${lease}`,
			})
			.where(ownRows(tx, mails, eq(mails.mail, due.mail)))
			.returning()
		return claimed ?? null
	})

/** Notes what has become of a try. That a mail was taken counts also if another process has begun a try meanwhile. */
export const settleMail = ({ workspace, mail, tries }: ClaimedMail, delivery: Delivery): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		if (delivery.state === 'sent') {
			const sent = { state: 'sent', sealed: null, fault: null, reply: null } as const
			await tx
				.update(mails)
				.set(sent)
				.where(ownRows(tx, mails, eq(mails.mail, mail)))
			return
		}
		const { fault, reply } = delivery
		const state = delivery.state === 'refused' ? 'refused' : 'waiting'
		await tx
			.update(mails)
			.set({ state, fault, reply, nextAt: sql`now() + ${pauseAfter(tries)}` })
			.where(ownRows(tx, mails, eq(mails.mail, mail), eq(mails.tries, tries), eq(mails.state, 'sending')))
	})

/** Ends a mail that nothing can be made of any more. */
export const endMail = ({ workspace, mail }: ClaimedMail): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		await tx
			.update(mails)
			.set({ state: 'over', sealed: null })
			.where(ownRows(tx, mails, eq(mails.mail, mail)))
	})
