import type { MailFault } from '@/lib/mail/delivery'
import type { MailKind } from '@/lib/mail/mail-content'
import { owners } from '@/lib/records/rights/usual-rights'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { retryMailBody, testMailBody } from './mail-bodies'

/** A mail, as an owner sees it: to whom and what became of it, not what it says. */
export type MailEntry = {
	readonly id: string
	readonly kind: MailKind
	readonly to: string
	/** When it was written. */
	readonly at: string
	readonly state: 'waiting' | 'sending' | 'sent' | 'refused' | 'over'
	readonly tries: number
	/** When it was last tried; null if it never was. */
	readonly tried: string | null
	/** When it is tried next; null if it is not. */
	readonly next: string | null
	/** Why the last try failed, and what the mail server said. */
	readonly fault: MailFault | null
	readonly reply: string | null
	/** Whether it can be tried again now. */
	readonly mayRetry: boolean
}

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
