import type { MailFault } from './delivery'
import type { MailKind } from './mail-content'

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
