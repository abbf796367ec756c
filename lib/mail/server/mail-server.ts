import type { MailFault } from '../delivery'

/** A mail server, as an owner gives it. */
export type GivenMailServer = {
	/** As the parser of URLs spells it. */
	readonly host: string
	readonly port: number
	/** Whether it speaks TLS from the start; else STARTTLS is demanded. */
	readonly isTls: boolean
	/** Null for a server that wants none. */
	readonly login: string | null
	/** The address that mails come from. */
	readonly sender: string
}

/** The mail server of a workspace as stored, its password left out. */
export type StoredMailServer = GivenMailServer & {
	readonly hasPassword: boolean
	/** Whether a password is stored that this server cannot read. */
	readonly isUnreadable: boolean
}

/** What a mail server has let us do. */
export type MailStep = 'connected' | 'encrypted' | 'plain' | 'signed-in' | 'accepted'

/** How far a try of a mail server came, and why no further. */
export type MailServerTest = {
	readonly steps: readonly MailStep[]
	/** Null if it took the mail. */
	readonly fault: MailFault | null
	/** What it said. */
	readonly reply: string | null
}
