import { eq, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { passwordResets, user } from '@/lib/database/schema/auth'
import type { Locale } from '@/lib/i18n/locales'
import { maxResetMails, resetMinutes } from '@/lib/limits/mail-limits'
import { log } from '@/lib/log/log.mjs'
import { addMail, dropMails, mailLocale } from '@/lib/mail/queue/add-mail'
import { sendWaiting } from '@/lib/mail/queue/send-waiting'
import { isAnyMailOn, sendsMail } from '@/lib/mail/server/team-mail'
import { beginAttempt } from '../attempt'
import { openFor, type Visitor } from '../cookies'
import { countTry } from '../count-tries'
import { hashOf, randomToken } from '../hash'
import { memberLocale } from '../members/member-locale'
import { readMember } from '../membership/read-member'
import type { AccountRefusal } from '../refusal'
import { resetFor } from './reset-for'

type Asked = { readonly email: string; readonly locale: Locale }

/** Makes the link to a new password for an account; an earlier one no longer counts. */
async function makeReset(visitor: Visitor, account: string): Promise<string> {
	const { database } = await openFor(visitor)
	const token = randomToken()
	const fresh = {
		tokenHash: hashOf(token),
		endsAt: sql`now() + ${sql.raw(`interval '${resetMinutes} minutes'`)}`,
	}
	await database
		.insert(passwordResets)
		.values({ account, ...fresh })
		.onConflictDoUpdate({ target: passwordResets.account, set: fresh })
	return token
}

/** Sends the link to the account of an address, if there is one and not too many have been sent. */
async function mailReset(visitor: Visitor, { email, locale }: Asked): Promise<void> {
	const opened = await openFor(visitor)
	const [found] = await opened.database.select().from(user).where(eq(user.email, email))
	if (!found || (await countTry(opened, `reset ${email}`)).count > maxResetMails) return
	const { id, workspace, twoFactorEnabled } = found
	if (!(await sendsMail(workspace))) return
	const language = mailLocale(await memberLocale(workspace, id), locale)
	const isAdded = await inWorkspace(workspace, async (tx) => {
		const member = await readMember(tx, id)
		if (!member) return false
		const kind = await resetFor({ workspace, member, hasSecondFactor: twoFactorEnabled })
		for (const earlier of ['reset', 'no-reset', 'by-company'] as const) await dropMails(tx, earlier, email)
		await addMail(tx, {
			content: kind === 'reset' ? { kind, token: await makeReset(visitor, id) } : { kind },
			to: email,
			locale: language,
			minutes: resetMinutes,
		})
		await note(tx, { actor: 'unknown', kind: 'reset-asked', about: { member: id } })
		return true
	})
	if (isAdded) await sendWaiting(workspace)
}

/**
 * Asks for a link to a new password. Nobody waits for the mail: neither the answer nor how long it takes tells whether the
 * address has an account.
 */
export async function askForReset(
	visitor: Visitor,
	asked: Asked,
): Promise<AccountRefusal<'too-many-tries' | 'not-found'> | null> {
	const attempt = await beginAttempt(visitor, null)
	if ('refused' in attempt) return attempt
	if (!(await isAnyMailOn())) return { refused: 'not-found' }
	mailReset(visitor, asked).catch((error: unknown) => log.error('A new password by mail:', { error }))
	return null
}
