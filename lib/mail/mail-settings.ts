import { origin } from '@/lib/http/origin'
import { listedHosts, readNamedHost } from '@/lib/outgoing/named-hosts.mjs'

/** The mail server, and who writes. */
export type MailSettings = {
	/** `smtp:` or `smtps:`, with the login if the server wants one. */
	readonly server: URL
	/** The address that mails come from. */
	readonly from: string
	/** Where browsers reach the site: links in mails begin with it. */
	readonly origin: string
	/** Whether an owner set it, so that it is reached through the guard alone. */
	readonly isOfTeam?: true
}

/** The mail server that the operator sets for all workspaces; null where there is none. */
export function operatorMail(): MailSettings | null {
	const { SMTP_URL, MAIL_FROM } = process.env
	if (!SMTP_URL || !MAIL_FROM || origin === '') return null
	return { server: new URL(SMTP_URL), from: MAIL_FROM, origin }
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a mail server has to speak TLS. One on this machine, or in a network that the operator names, may do without, and so
 * may any by a setting; what they offer is used all the same.
 */
export function isTlsDemanded({ hostname }: URL): boolean {
	const isNamed = listedHosts(process.env.ALLOW_PRIVATE).some(
		(entry) => readNamedHost(entry)?.hostname === hostname,
	)
	return process.env.SMTP_TLS !== 'if-offered' && !loopback.has(hostname) && !isNamed
}
