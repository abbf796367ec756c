import { isIPv6 } from 'node:net'
import { memberOf } from '../../lib/http/confirmed-sessions.mjs'
import { addressHeader } from '../../lib/http/headers.mjs'

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

/**
 * Sets our own header to the address that a request comes from: that of the connection or, behind a trusted proxy, the last
 * entry of X-Forwarded-For, which that proxy has added. A client cannot influence it by sending either header.
 * @param {import('node:http').IncomingMessage} request
 * @param {{ TRUST_PROXY?: 'on' | 'off' }} settings
 */
export function markAddress({ headers, socket }, { TRUST_PROXY }) {
	const forwarded = TRUST_PROXY === 'on' ? headers['x-forwarded-for']?.split(',').at(-1)?.trim() : undefined
	headers[addressHeader] = networkOf(forwarded || socket.remoteAddress || 'unknown')
}

/** Who a request counts for: the member whose session the app has confirmed, or else the address. */
export const clientOf = ({ headers }) => memberOf(headers.cookie) ?? headers[addressHeader]
