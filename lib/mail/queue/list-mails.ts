import { desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { mails } from '@/lib/database/schema/mails'
import type { Locale } from '@/lib/i18n/locales'
import { maxMailsShown } from '@/lib/limits/mail-limits'
import type { MailEntry } from '../mail-entry'
import { addMail, dropMails } from './add-mail'

/** The minutes for which a test is of use. */
const testMinutes = 60

const isTried = (state: MailEntry['state']) => state === 'waiting' || state === 'sending'

function entryOf(row: typeof mails.$inferSelect): MailEntry {
	const { mail: id, recipient: to, state, tries, sealed, endsAt } = row
	const isUseful = sealed !== null && endsAt.getTime() > Date.now()
	return {
		id,
		kind: row.kind as MailEntry['kind'],
		to,
		at: row.madeAt.toISOString(),
		state,
		tries,
		tried: row.triedAt?.toISOString() ?? null,
		next: isTried(state) ? row.nextAt.toISOString() : null,
		fault: row.fault as MailEntry['fault'],
		reply: row.reply,
		mayRetry: isUseful && tries > 0 && (state === 'waiting' || state === 'refused'),
	}
}

/** The newest mails of a workspace. */
export const listMails = (workspace: string): Promise<readonly MailEntry[]> =>
	inWorkspace(workspace, async (tx) => {
		const rows = await tx
			.select()
			.from(mails)
			.where(ownRows(tx, mails))
			.orderBy(desc(mails.madeAt), mails.mail)
			.limit(maxMailsShown)
		return rows.map(entryOf)
	})

/** An owner who asks for something, in their workspace. */
type Asking = { readonly workspace: string; readonly member: { readonly id: string; readonly email: string } }

/**
 * Makes a mail due now that waits or was refused; one that somebody is sending is left alone.
 * @returns whether there was one
 */
export const retryMail = ({ workspace, member }: Asking, id: string): Promise<boolean> =>
	inWorkspace(workspace, async (tx) => {
		const isThere = ownRows(
			tx,
			mails,
			eq(mails.mail, id),
			inArray(mails.state, ['waiting', 'refused']),
			isNotNull(mails.sealed),
			gt(mails.endsAt, sql`now()`),
		)
		const due = await tx
			.update(mails)
			.set({ state: 'waiting', nextAt: sql`now()` })
			.where(isThere)
			.returning()
		if (due.length === 0) return false
		await note(tx, { actor: member.id, kind: 'mail-retried', about: { mail: id } })
		return true
	})

/** Adds a mail to the owner who asks for one, instead of an earlier one. */
export const addTestMail = ({ workspace, member }: Asking, locale: Locale): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		await dropMails(tx, 'test', member.email)
		await addMail(tx, { content: { kind: 'test' }, to: member.email, locale, minutes: testMinutes })
		await note(tx, { actor: member.id, kind: 'mail-tested', about: {} })
	})
