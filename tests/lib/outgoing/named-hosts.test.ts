import { expect, test } from 'vitest'
import { listedHosts, readNamedHost } from '@/lib/outgoing/named-hosts.mjs'

test.each([
	['Login.Intranet', { hostname: 'login.intranet', port: null }],
	['10.0.0.5:8443', { hostname: '10.0.0.5', port: 8443 }],
	['login.intranet:80', { hostname: 'login.intranet', port: 80 }],
	['[fd00::5]', { hostname: '[fd00::5]', port: null }],
	['[FD00:0::5]:443', { hostname: '[fd00::5]', port: 443 }],
	['0x7f.1', { hostname: '127.0.0.1', port: null }],
])('%s names one host, in the spelling of URLs', (entry, place) =>
	expect(readNamedHost(entry)).toEqual(place),
)

test.each([
	'',
	'https://a.example',
	'a.example/b',
	'a@b.example',
	'a.example:70000',
	'a.example:x',
	'fd00::5',
	'*.a',
	'a b',
])('%j names none', (entry) => expect(readNamedHost(entry)).toBeNull())

test('a list has spaces between its entries', () => {
	expect(listedHosts('  a.example\tb.example:1  ')).toEqual(['a.example', 'b.example:1'])
	expect(listedHosts(undefined)).toEqual([])
})
