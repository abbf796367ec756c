import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { addressHeader } from '@/lib/http/headers.mjs'
import { markAddress } from '@/scripts/server/client-address.mjs'

/** The address that a request counts for. */
function addressOf(remoteAddress: string, headers: Record<string, string>, trust?: 'on') {
	const request = { headers, socket: { remoteAddress } } as unknown as IncomingMessage
	markAddress(request, trust ? { TRUST_PROXY: trust } : {})
	return request.headers[addressHeader]
}

test('what a client writes into headers does not change its address', () => {
	const headers = { 'x-forwarded-for': '198.51.100.1', [addressHeader]: '198.51.100.2' }
	expect(addressOf('203.0.113.7', headers)).toBe('203.0.113.7')
})

test('behind a proxy that is trusted, the address that the proxy has added counts, not those before it', () => {
	const forwarded = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' }
	expect(addressOf('10.0.0.1', forwarded, 'on')).toBe('203.0.113.7')
	expect(addressOf('10.0.0.1', {}, 'on')).toBe('10.0.0.1')
})

test.each([
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:0db8:1:2::6', '2001:db8:1:2'],
	['2001:db8::1', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['fe80::1%eth0', 'fe80:0:0:0'],
])('of IPv6 the network counts: %s', (address, network) => {
	expect(addressOf(address, {})).toBe(network)
})
