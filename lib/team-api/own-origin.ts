import { origin as ownOrigin } from '@/lib/http/origin'

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Whether a request may come from a page of ours. Browsers send the origin of every POST; a request without one does not
 * come from a page. In addition, the session cookie is only sent for our own pages (`SameSite`).
 */
export function isOwnOrigin({ headers }: Request): boolean {
	const site = headers.get('sec-fetch-site')
	if (site !== null && site !== 'same-origin' && site !== 'none') return false
	const origin = headers.get('origin')
	if (origin === null || (ownOrigin !== '' && origin === ownOrigin)) return true
	const host = hostOf(origin)
	return host !== null && host === headers.get('host')
}
