import { desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { mails } from '@/lib/database/schema/mails'
import type { Locale } from '@/lib/i18n/locales'
import { maxMailsShown } from '@/lib/limits/mail-limits'
import type { MailEntry } from '@/lib/team-api/routes/mails'
import { addMail, dropMails } from './add-mail'

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

/** Makes a mail due now that waits or was refused; one that somebody is sending is left alone. */
export const retryMail = (
	{ workspace, member }: TeamSession,
	id: string,
): Promise<AccountRefusal<'not-found'> | null> =>
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
		if (due.length === 0) return { refused: 'not-found' }
		await note(tx, { actor: member.id, kind: 'mail-retried', about: { mail: id } })
		return null
	})

/** Adds a mail to the owner who asks for one, instead of an earlier one. */
export const addTestMail = ({ workspace, member }: TeamSession, locale: Locale): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		await dropMails(tx, 'test', member.email)
		await addMail(tx, { content: { kind: 'test' }, to: member.email, locale, minutes: 60 })
		await note(tx, { actor: member.id, kind: 'mail-tested', about: {} })
	})
