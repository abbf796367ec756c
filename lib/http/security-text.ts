import { origin } from './origin'

/** Days until the file counts as stale: RFC 9116 asks for less than a year. */
const validDays = 180

/**
 * The text of security.txt (RFC 9116): where to report a weakness of this site. It is the operator's to say; the server that
 * serves it vouches for it anew each day.
 * @returns null if `SECURITY_CONTACT` is not set
 */
export function securityText(now: Date): string | null {
	const contact = process.env.SECURITY_CONTACT
	if (!contact) return null
	const expires = new Date(now.getTime() + validDays * 24 * 60 * 60 * 1000)
	expires.setUTCHours(0, 0, 0, 0)
	return [
		`Contact: ${contact}`,
		`Expires: ${expires.toISOString()}`,
		...(origin ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
		'',
	].join('\n')
}
