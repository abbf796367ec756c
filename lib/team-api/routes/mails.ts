import type { MailEntry } from '@/lib/mail/mail-entry'
import type { MailServerTest, StoredMailServer } from '@/lib/mail/server/mail-server'
import { owners } from '@/lib/records/rights/usual-rights'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { mailServerBody, retryMailBody, testMailBody, tryMailServerBody } from './mail-bodies'

/** The newest mails of the workspace, and the address that they come from; none where the server sends no mail. */
export const mailsRoute = defineRoute<{
	body: null
	answer: { readonly from: string | null; readonly mails: readonly MailEntry[] }
	reason: never
}>({ method: 'GET', path: 'mails', right: owners, isAutomatic: true })

/** Tries a mail again now. */
export const retryMailRoute = defineRoute<{ body: typeof retryMailBody; answer: EmptyAnswer; reason: never }>(
	{
		method: 'POST',
		path: 'mails/retry',
		right: owners,
	},
)

/** Sends a mail to the owner who asks. */
export const testMailRoute = defineRoute<{ body: typeof testMailBody; answer: EmptyAnswer; reason: never }>({
	method: 'POST',
	path: 'mails/test',
	right: owners,
})

export type MailServerState = {
	/** The host that the operator set, and the address that mails come from; null if none. */
	readonly ofOperator: { readonly host: string; readonly from: string } | null
	/** Whether the server knows where links in mails lead. */
	readonly hasOrigin: boolean
	readonly stored: StoredMailServer | null
}

/** By which mail server the team sends. */
export const mailServerRoute = defineRoute<{ body: null; answer: MailServerState; reason: never }>({
	method: 'GET',
	path: 'mails/server',
	right: owners,
})

/** Sets the mail server of the team, or takes it away. */
export const saveMailServerRoute = defineRoute<{
	body: typeof mailServerBody
	answer: EmptyAnswer
	reason: 'password-wrong' | 'password-needed' | 'mail-password' | 'mail-host' | 'email-invalid'
}>({ method: 'POST', path: 'mails/server', right: owners })

/** Tries a mail server before it is stored, and sends a mail by it to the owner who asks. */
export const tryMailServerRoute = defineRoute<{
	body: typeof tryMailServerBody
	answer: MailServerTest
	reason: 'mail-password' | 'mail-host' | 'email-invalid'
}>({ method: 'POST', path: 'mails/server/test', right: owners })
