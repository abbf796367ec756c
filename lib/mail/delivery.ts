import type { NodemailerError } from 'nodemailer'
import { maxMailReplyCharacters } from '@/lib/limits/mail-limits'

/** Why a mail was not taken. */
export const mailFaults = [
	'unreachable',
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
export type Delivery =
	| { readonly state: 'sent' }
	| { readonly state: 'later' | 'refused'; readonly fault: MailFault; readonly reply: string | null }

/** What a server said, as far as it can be shown in a line. */
function replyOf({ response }: NodemailerError): string | null {
	if (typeof response !== 'string') return null
	const line = response.slice(0, 4 * maxMailReplyCharacters).replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
	return line.trim().slice(0, maxMailReplyCharacters) || null
}

/** What an answer of a server says, by its code and by the command that it answers. */
function faultOfAnswer({ responseCode = 0, command }: NodemailerError): MailFault {
	if (responseCode < 500) return 'not-now'
	return command === 'MAIL FROM' ? 'sender' : 'refused'
}

/** Whether a connection failed by its encryption: not by the system, whose errors name a call, but by what TLS found. */
const isOfTls = ({ originalCode, syscall }: NodemailerError) =>
	originalCode === 'EPROTO' || (originalCode !== undefined && syscall === undefined)

function faultOf(error: NodemailerError): MailFault {
	if (error.code === 'ESOCKET' && isOfTls(error)) return 'no-tls'
	switch (error.code) {
		case 'ETLS':
			return 'no-tls'
		case 'EAUTH':
		case 'ENOAUTH':
			return 'sign-in'
		case 'ETIMEDOUT':
		case 'EABORT':
			return 'no-answer'
		case 'EENVELOPE':
		case 'EMESSAGE':
			return error.responseCode === undefined ? 'refused' : faultOfAnswer(error)
		case 'EDNS':
			return 'unreachable'
		default:
			// A server can turn everything away before a mail is named.
			if (error.responseCode !== undefined) return 'not-now'
			return error.syscall === 'connect' ? 'unreachable' : 'broken-off'
	}
}

/**
 * What a failed try comes to. Only what a server says of this mail for good, by a code of 500 or more, ends it: what is wrong
 * with the server, its login or the way to it can be mended, and the mail waits for that.
 */
export function failedDelivery(error: NodemailerError): Delivery {
	const fault = faultOf(error)
	return { state: fault === 'refused' ? 'refused' : 'later', fault, reply: replyOf(error) }
}
