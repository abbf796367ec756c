import { isIP } from 'node:net'
import { mailSilenceMilliseconds, maxMailAnswerBytes } from '@/lib/limits/mail-limits'
import { endpointOf } from '@/lib/outgoing/endpoint'
import { OutgoingFault } from '@/lib/outgoing/outgoing-fault'
import { permittedAddresses } from '@/lib/outgoing/permitted-addresses'
import { untilAborted } from '@/lib/outgoing/until-aborted'
import { isTlsDemanded, type MailSettings } from './mail-settings'

const withoutBrackets = (hostname: string) => hostname.replace(/^\[|\]$/g, '')

/**
 * What is connected to: the host that the operator sets or, where an owner does, one of its addresses that the guard permits.
 * @throws {OutgoingFault}
 */
async function hostOf({ server, isOfTeam }: MailSettings, signal: AbortSignal) {
	const host = withoutBrackets(server.hostname)
	if (!isOfTeam) return { host }
	const found = await untilAborted(signal, permittedAddresses(endpointOf(server))).catch((error: unknown) => {
		throw error instanceof OutgoingFault ? error : new OutgoingFault('no-answer-in-time', host, error)
	})
	const chosen = found.find(({ family }) => family === 4) ?? found[0]
	return { host: chosen?.address ?? '', ...(!isIP(host) && { servername: host }) }
}

/** The login of a mail server; null where it wants none. */
export function loginOf({ server: { username, password } }: MailSettings) {
	return username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : null
}

/** How a mail server is connected to. */
export async function connectionOptions(
	settings: MailSettings,
	signal: AbortSignal,
	silence = mailSilenceMilliseconds,
) {
	const { server } = settings
	const isSecure = server.protocol === 'smtps:'
	const isDemanded = isTlsDemanded(server)
	return {
		...(await hostOf(settings, signal)),
		port: Number(server.port) || (isSecure ? 465 : 587),
		secure: isSecure,
		requireTLS: isDemanded,
		// Where TLS is not demanded, one that nobody vouches for is still better than none.
		opportunisticTLS: !isDemanded,
		tls: { rejectUnauthorized: isDemanded, minVersion: 'TLSv1.2' as const },
		connectionTimeout: silence,
		greetingTimeout: silence,
		socketTimeout: silence,
		dnsTimeout: silence,
		maxResponseSize: maxMailAnswerBytes,
	}
}
