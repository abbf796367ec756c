import type { MailEntry } from '@/lib/mail/mail-entry'
import { owners } from '@/lib/records/rights/usual-rights'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { retryMailBody, testMailBody } from './mail-bodies'

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
