import type { Visitor } from '@/lib/accounts/cookies'
import { addressHeader } from '@/lib/http/headers.mjs'
import { origin } from '@/lib/http/origin'

/** Whether the browser reaches us by https, directly or through a proxy: only then may cookies be restricted to https. */
const isByHttps = (headers: Headers) =>
	origin.startsWith('https:') || /^https\b/.test(headers.get('x-forwarded-proto') ?? '')

/** Who sent a request, as far as accounts need to know. */
export const visitorOf = ({ headers }: Request): Visitor => ({
	cookie: headers.get('cookie'),
	address: headers.get(addressHeader) ?? 'unknown',
	userAgent: headers.get('user-agent'),
	isSecure: isByHttps(headers),
})
