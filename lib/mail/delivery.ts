import type { NodemailerError } from 'nodemailer'
import { maxMailReplyCharacters } from '@/lib/limits/mail-limits'
import { OutgoingFault, type OutgoingReason } from '@/lib/outgoing/outgoing-fault'

/** Why a mail was not taken. */
export const mailFaults = [
	'unreachable',
	'private',
	'no-answer',
	'broken-off',
	'no-tls',
	'sign-in',
	'sender',
	'not-now',
	'refused',
] as const
export type MailFault = (typeof mailFaults)[number]

/** What has become of a try to send a mail: `later` if another one may succeed. */
export type Delivery = { readonly state: 'sent' } | FailedDelivery

/** A try that failed. */
export type FailedDelivery = {
	readonly state: 'later' | 'refused'
	readonly fault: MailFault
	readonly reply: string | null
}

/** What a server said, as far as it can be shown in a line. */
function replyOf({ response }: NodemailerError): string | null {
	if (typeof response !== 'string') return null
	const line = response.slice(0, 4 * maxMailReplyCharacters).replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
	return line.trim().slice(0, maxMailReplyCharacters) || null
}

/** The commands by whose answers a server judges one mail, and not the server that sends it. */
const aboutMail = ['RCPT TO', 'DATA']

/** What an answer of a server says, by its code and by the command that it answers. */
function faultOfAnswer(code: number, command = ''): MailFault {
	if (code < 500) return 'not-now'
	if (command === 'MAIL FROM') return 'sender'
	return aboutMail.includes(command) ? 'refused' : 'not-now'
}

/** Whether a connection failed by its encryption: not by the system, whose errors name a call, but by what TLS found. */
const isOfTls = ({ code, originalCode, syscall }: NodemailerError) =>
	code === 'ESOCKET' && (originalCode === 'EPROTO' || (originalCode !== undefined && syscall === undefined))

const faultsByCode: Readonly<Record<string, MailFault>> = {
	ETLS: 'no-tls',
	EAUTH: 'sign-in',
	ENOAUTH: 'sign-in',
	ETIMEDOUT: 'no-answer',
	EABORT: 'no-answer',
	EDNS: 'unreachable',
}

function faultOf(error: NodemailerError): MailFault {
	if (isOfTls(error)) return 'no-tls'
	const known = faultsByCode[String(error.code)]
	if (known) return known
	if (error.responseCode !== undefined) return faultOfAnswer(error.responseCode, error.command)
	// The library itself takes no such address or text.
	if (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') return 'refused'
	return error.syscall === 'connect' ? 'unreachable' : 'broken-off'
}

/** Why our guard let no connection to a mail server be made. */
const faultsByReason: Partial<Record<OutgoingReason, MailFault>> = {
	'private-address': 'private',
	'no-answer-in-time': 'no-answer',
}

/**
 * What a failed try comes to. Only what a server says of this mail for good, by a code of 500 or more, ends it: what is wrong
 * with the server, its login or the way to it can be mended, and the mail waits for that.
 */
export function failedDelivery(error: NodemailerError | OutgoingFault): FailedDelivery {
	if (error instanceof OutgoingFault)
		return { state: 'later', fault: faultsByReason[error.reason] ?? 'unreachable', reply: null }
	const fault = faultOf(error)
	return { state: fault === 'refused' ? 'refused' : 'later', fault, reply: replyOf(error) }
}
