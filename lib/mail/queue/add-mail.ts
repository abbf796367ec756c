import { randomUUID } from 'node:crypto'
import { eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { mails } from '@/lib/database/schema/mails'
import { members } from '@/lib/database/schema/members'
import { serverSecret } from '@/lib/database/server-secret'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { mailHours } from '@/lib/limits/mail-limits'
import { type SealedFor, seal, unseal } from '@/lib/sealed/seal'
import type { MailContent } from '../mail-content'

/** A mail that is to be sent. */
export type NewMail = {
	readonly content: MailContent
	readonly to: string
	readonly locale: Locale
	/** By what it is the only one of its kind to somebody: a second one is left out. */
	readonly about?: string
	/** For how many minutes it is of use, if not for as long as mails are tried. */
	readonly minutes?: number
}

const placeOf = (workspace: string, mail: string): SealedFor => ({ workspace, purpose: `mail ${mail}` })

/** The language of a mail to a member who last used this one, or nobody knows which. */
export const mailLocale = (locale: string | null, otherwise: Locale = 'en'): Locale =>
	locale !== null && isLocale(locale) ? locale : otherwise

/**
 * Adds a mail to those that wait. It is sent once the transaction has ended, by whoever calls `sendSoon`, or within a minute.
 * Its contents are sealed: they can hold the secret of a link.
 */
export async function addMail(
	tx: Transaction,
	{ content, to, locale, about, minutes }: NewMail,
): Promise<void> {
	const { workspace } = tx
	const mail = randomUUID()
	const sealed = seal(await serverSecret(), placeOf(workspace, mail), JSON.stringify(content))
	const lasts = sql.raw(`interval '${minutes ?? mailHours * 60} minutes'`)
	await tx
		.insert(mails)
		.values({
			workspace,
			mail,
			kind: content.kind,
			recipient: to,
			locale,
			sealed,
			about: about ?? null,
			endsAt: sql`now() + ${lasts}`,
		})
		.onConflictDoNothing()
}

/** The contents of a mail; null if they are gone, or were sealed by another server's secret. */
export async function contentOf({
	workspace,
	mail,
	sealed,
}: Pick<typeof mails.$inferSelect, 'workspace' | 'mail' | 'sealed'>): Promise<MailContent | null> {
	const text = sealed && unseal(await serverSecret(), placeOf(workspace, mail), sealed)
	return text ? (JSON.parse(text) as MailContent) : null
}

/** Deletes mails of a kind to an address, sent or not: what they lead to is no longer there. */
export async function dropMails(tx: Transaction, kind: MailContent['kind'], to: string): Promise<void> {
	await tx.delete(mails).where(ownRows(tx, mails, eq(mails.kind, kind), eq(mails.recipient, to)))
}

/** Deletes every mail to a member: their address is forgotten with them. */
export async function dropMailsOfMember(tx: Transaction, member: string): Promise<void> {
	const address = tx
		.select({ email: members.email })
		.from(members)
		.where(ownRows(tx, members, eq(members.member, member)))
	await tx.delete(mails).where(ownRows(tx, mails, inArray(mails.recipient, address)))
}
