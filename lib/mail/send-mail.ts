import { createTransport, type NodemailerError } from 'nodemailer'
import { mailMilliseconds, mailSilenceMilliseconds } from '@/lib/limits/mail-limits'
import { connectionOptions, loginOf } from './connection-options'
import { type Delivery, failedDelivery } from './delivery'
import type { MailSettings } from './mail-settings'
import type { WrittenMail } from './write-mail'

/** The connection to the mail server. Nothing of the message can make it read a file or an address. */
async function transportTo(settings: MailSettings, silence: number, signal: AbortSignal) {
	const auth = loginOf(settings)
	return createTransport({
		...(await connectionOptions(settings, signal, silence)),
		...(auth && { auth }),
		disableFileAccess: true,
		disableUrlAccess: true,
	})
}

/** A mail on its way to somebody. */
export type AddressedMail = WrittenMail & {
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
	mail: AddressedMail,
	{ whole, silence } = patience,
): Promise<Delivery> {
	const { from, origin } = settings
	const signal = AbortSignal.timeout(whole)
	return transportTo(settings, silence, signal)
		.then((transport) =>
			transport.sendMail({
				from: { name: mail.sender, address: from },
				to: { name: '', address: mail.to },
				subject: mail.subject,
				text: mail.text,
				html: mail.html,
				messageId: `<${mail.id}@${new URL(origin).hostname}>`,
				headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
				signal,
			}),
		)
		.then(
			(): Delivery => ({ state: 'sent' }),
			(error: NodemailerError) => failedDelivery(error),
		)
}
