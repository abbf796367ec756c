import { isIPv6 } from 'node:net'
import { memberOf } from '../../lib/http/confirmed-sessions.mjs'
import { addressHeader, missingProxyHeader, unheededProxyHeader } from '../../lib/http/headers.mjs'
import { log } from '../../lib/log/log.mjs'

/** The /64 network of an IPv6 address, since whoever has one address has all of these; other addresses as they are. */
function networkOf(address) {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
	if (mapped) return mapped[1]
	if (!isIPv6(address)) return address
	const [start, end] = address.split('%')[0].toLowerCase().split('::')
	const groups = start === '' ? [] : start.split(':')
	const missing = end === undefined ? 0 : 8 - groups.length - (end === '' ? 0 : end.split(':').length)
	const all = [...groups, ...Array(Math.max(0, missing)).fill('0'), ...(end ? end.split(':') : [])]
	return all
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':')
}

const unheeded = [
	'A request came with X-Forwarded-For, and TRUST_PROXY is off: behind a proxy everybody counts as one address, and one',
	'visitor’s wrong passwords can keep the others out. If a proxy of yours sets this header itself, set TRUST_PROXY=on.',
	'If there is none in front, a visitor sent it: leave TRUST_PROXY off.',
].join(' ')

/**
 * Returns a function that sets our own headers of a request: the address that it comes from, which is that of the connection
 * or, behind a trusted proxy, the last entry of X-Forwarded-For, which that proxy has added; and whether such entries have
 * come without being trusted, which is logged once, or do not come though they are trusted. A client cannot influence any of
 * them by sending these headers.
 * @param {{ TRUST_PROXY?: 'on' | 'off' }} settings
 * @returns {(request: import('node:http').IncomingMessage) => void}
 */
export function addressMarker({ TRUST_PROXY }) {
	let isUnheeded = false
	return ({ headers, socket }) => {
		const sent = headers['x-forwarded-for']
		const forwarded = TRUST_PROXY === 'on' ? sent?.split(',').at(-1)?.trim() : undefined
		headers[addressHeader] = networkOf(forwarded || socket.remoteAddress || 'unknown')
		delete headers[unheededProxyHeader]
		delete headers[missingProxyHeader]
		if (TRUST_PROXY === 'on') {
			if (!forwarded) headers[missingProxyHeader] = 'yes'
			return
		}
		if (sent !== undefined && !isUnheeded) {
			isUnheeded = true
			log.warn(unheeded)
		}
		if (isUnheeded) headers[unheededProxyHeader] = 'yes'
	}
}

/** Who a request counts for: the member whose session the app has confirmed, or else the address. */
export const clientOf = ({ headers }) => memberOf(headers.cookie) ?? headers[addressHeader]
