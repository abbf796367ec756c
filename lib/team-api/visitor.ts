import type { Visitor } from '@/lib/accounts/cookies'
import { addressHeader } from '@/lib/http/headers.mjs'
import { origin } from '@/lib/http/origin'

/** Whether a browser reaches us by https, here or at the proxy in front: only then may a cookie be for https alone. */
const isByHttps = (headers: Headers) =>
	origin.startsWith('https:') || /^https\b/.test(headers.get('x-forwarded-proto') ?? '')

/** Who sends a request, as far as accounts need to know. */
export const visitorOf = ({ headers }: Request): Visitor => ({
	cookie: headers.get('cookie'),
	address: headers.get(addressHeader) ?? 'unknown',
	userAgent: headers.get('user-agent'),
	isSecure: isByHttps(headers),
})
