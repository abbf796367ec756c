import type { IncomingMessage } from 'node:http'
import { expect, test, vi } from 'vitest'
import { addressHeader, missingProxyHeader, unheededProxyHeader } from '@/lib/http/headers.mjs'
import { addressMarker } from '@/scripts/server/client-address.mjs'

/** The headers of a request as the app gets them. */
function marked(headers: Record<string, string>, mark = addressMarker({}), remoteAddress = '10.0.0.1') {
	const request = { headers: { ...headers }, socket: { remoteAddress } } as unknown as IncomingMessage
	mark(request)
	return request.headers
}

/** The address that a request counts for. */
const addressOf = (remoteAddress: string, headers: Record<string, string>, trust?: 'on') =>
	marked(headers, addressMarker(trust ? { TRUST_PROXY: trust } : {}), remoteAddress)[addressHeader]

/** What the log says meanwhile. */
function warned(during: () => void) {
	const warn = vi.spyOn(console, 'warn').mockReturnValue()
	during()
	const said = warn.mock.calls.map(([text]) => String(text))
	warn.mockRestore()
	return said
}

test('a proxy that is not trusted is said in the log once, and to the app from then on', () => {
	const mark = addressMarker({ TRUST_PROXY: 'off' })
	const forwarded = { 'x-forwarded-for': '198.51.100.1' }
	const said = warned(() => {
		expect(marked({ [unheededProxyHeader]: 'yes' }, mark)[unheededProxyHeader]).toBeUndefined()
		expect(marked(forwarded, mark)[unheededProxyHeader]).toBe('yes')
		expect(marked(forwarded, mark)[unheededProxyHeader]).toBe('yes')
		expect(marked({}, mark)[unheededProxyHeader]).toBe('yes')
	})
	expect(said).toEqual([expect.stringContaining('TRUST_PROXY=on')])
})

test('of a proxy that is trusted nothing is said', () => {
	const mark = addressMarker({ TRUST_PROXY: 'on' })
	const sent = { 'x-forwarded-for': '198.51.100.1', [unheededProxyHeader]: 'yes' }
	expect(warned(() => expect(marked(sent, mark)[unheededProxyHeader]).toBeUndefined())).toEqual([])
})

test('that a trusted proxy does not say who asks is told to the app, whatever a client writes', () => {
	const of = (headers: Record<string, string>, trust: 'on' | 'off') =>
		marked(headers, addressMarker({ TRUST_PROXY: trust }))[missingProxyHeader]
	expect(of({}, 'on')).toBe('yes')
	expect(of({ 'x-forwarded-for': '198.51.100.1', [missingProxyHeader]: 'yes' }, 'on')).toBeUndefined()
	expect(of({ [missingProxyHeader]: 'yes' }, 'off')).toBeUndefined()
})

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
