import type { NodemailerError } from 'nodemailer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { mailMilliseconds } from '@/lib/limits/mail-limits'
import { connectionOptions, loginOf } from '../connection-options'
import { failedDelivery } from '../delivery'
import type { MailSettings } from '../mail-settings'
import { type AddressedMail, sendMail } from '../send-mail'
import type { MailServerTest, MailStep } from './mail-server'

/** Runs one step of a connection; whatever ends the connection ends it as well. */
const stepOf = (
	connection: SMTPConnection,
	signal: AbortSignal,
	run: (done: (error?: Error | null) => void) => void,
) =>
	new Promise<void>((resolve, reject) => {
		const timedOut = () => reject(Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' }))
		connection.once('error', reject)
		connection.once('end', () => reject(Object.assign(new Error('Closed'), { code: 'ECONNECTION' })))
		signal.addEventListener('abort', timedOut, { once: true })
		run((error) => (error ? reject(error) : resolve()))
	})

/** Connects to a mail server and signs in there, and notes each step that was made. */
async function visit(settings: MailSettings, steps: MailStep[]): Promise<void> {
	const signal = AbortSignal.timeout(mailMilliseconds)
	const connection = new SMTPConnection(await connectionOptions(settings, signal))
	const login = loginOf(settings)
	// An error that comes late is of no interest.
	connection.on('error', () => {})
	try {
		await stepOf(connection, signal, (done) => connection.connect(done))
		steps.push('connected', connection.secure ? 'encrypted' : 'plain')
		if (!login) return
		await stepOf(connection, signal, (done) => connection.login({ credentials: login }, done))
		steps.push('signed-in')
	} finally {
		connection.close()
	}
}

/** Tries a mail server, step by step, and sends a mail by it. */
export async function tryMailServer(settings: MailSettings, mail: AddressedMail): Promise<MailServerTest> {
	const steps: MailStep[] = []
	try {
		await visit(settings, steps)
	} catch (error) {
		const { fault, reply } = failedDelivery(error as NodemailerError)
		return { steps, fault, reply }
	}
	const delivery = await sendMail(settings, mail)
	if (delivery.state === 'sent') return { steps: [...steps, 'accepted'], fault: null, reply: null }
	return { steps, fault: delivery.fault, reply: delivery.reply }
}
