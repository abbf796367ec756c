import { createTransport, type NodemailerError } from 'nodemailer'
import { mailMilliseconds, mailSilenceMilliseconds, maxMailAnswerBytes } from '@/lib/limits/mail-limits'
import { type Delivery, failedDelivery } from './delivery'
import { isTlsDemanded, type MailSettings } from './mail-settings'
import type { WrittenMail } from './write-mail'

/** The connection to the mail server. Nothing of the message can make it read a file or an address. */
function transportTo({ server }: MailSettings, silence: number) {
	const { protocol, hostname, port, username, password } = server
	const isSecure = protocol === 'smtps:'
	const isDemanded = isTlsDemanded(server)
	return createTransport({
		host: hostname.replace(/^\[|\]$/g, ''),
		port: Number(port) || (isSecure ? 465 : 587),
		secure: isSecure,
		requireTLS: isDemanded,
		// Where TLS is not demanded, one that nobody vouches for is still better than none.
		opportunisticTLS: !isDemanded,
		tls: { rejectUnauthorized: isDemanded, minVersion: 'TLSv1.2' },
		...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
		connectionTimeout: silence,
		greetingTimeout: silence,
		socketTimeout: silence,
		dnsTimeout: silence,
		maxResponseSize: maxMailAnswerBytes,
		disableFileAccess: true,
		disableUrlAccess: true,
	})
}

type Addressed = WrittenMail & {
	readonly to: string
	/** Tells a mail that arrives twice from two mails. */
	readonly id: string
}

/** For how many milliseconds a mail server may take, and say nothing. */
type Patience = { readonly whole: number; readonly silence: number }

const patience: Patience = { whole: mailMilliseconds, silence: mailSilenceMilliseconds }

/** Hands a mail to the mail server, and says what has become of it. Takes no longer than its limit. */
export function sendMail(
	settings: MailSettings,
	mail: Addressed,
	{ whole, silence } = patience,
): Promise<Delivery> {
	const { from, origin } = settings
	const transport = transportTo(settings, silence)
	return transport
		.sendMail({
			from: { name: mail.sender, address: from },
			to: { name: '', address: mail.to },
			subject: mail.subject,
			text: mail.text,
			html: mail.html,
			messageId: `<${mail.id}@${new URL(origin).hostname}>`,
			headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
			signal: AbortSignal.timeout(whole),
		})
		.then(
			(): Delivery => ({ state: 'sent' }),
			(error: NodemailerError) => failedDelivery(error),
		)
}
