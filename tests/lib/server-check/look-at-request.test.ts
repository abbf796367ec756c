import { describe, expect, test } from 'vitest'
import { lookAtRequest } from '@/lib/server-check/look-at-request'

const asked = { origin: 'https://visa.example', time: 0, isProxyUnheeded: false, isProxyMissing: false }
type Settings = Parameters<typeof lookAtRequest>[1]

/** What is found for a request, or for the command line, by line. */
const found = (changes: Partial<typeof asked> | null, env: Settings = {}) =>
	Object.fromEntries(
		lookAtRequest(changes && { ...asked, ...changes }, env).map((finding) => [finding.id, finding.found]),
	)

describe('how a page comes', () => {
	test('encrypted, or not, or from this machine alone', () => {
		expect(found({})).toMatchObject({ https: 'encrypted' })
		expect(found({ origin: 'http://visa.example' })).toMatchObject({ https: 'plain' })
		for (const origin of ['http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:3000'])
			expect(found({ origin })).toMatchObject({ https: 'local' })
		expect(found({ origin: 'http://localhost.visa.example' })).toMatchObject({ https: 'plain' })
	})

	test('by the address that is set, by another one, or where none is set', () => {
		expect(found({}, { ORIGIN: 'https://visa.example' })).toMatchObject({ origin: 'same' })
		expect(found({}, { ORIGIN: 'https://other.example' })).toMatchObject({ origin: 'other' })
		expect(found({})).toMatchObject({ origin: 'unset' })
	})

	test('through a proxy, whether it is trusted and says who asks', () => {
		const trusts = { TRUST_PROXY: 'on' }
		expect(found({})).toMatchObject({ proxy: 'none' })
		expect(found({ isProxyUnheeded: true })).toMatchObject({ proxy: 'unheeded' })
		expect(found({}, trusts)).toMatchObject({ proxy: 'heeded' })
		expect(found({ isProxyMissing: true }, trusts)).toMatchObject({ proxy: 'missing' })
	})
})

test('the command line knows the settings alone, and says so', () => {
	expect(found(null)).toEqual({ https: 'unasked', origin: 'unset', proxy: 'unasked' })
	expect(found(null, { ORIGIN: 'https://visa.example' })).toEqual({
		https: 'encrypted',
		origin: 'set',
		proxy: 'unasked',
	})
	expect(found(null, { ORIGIN: 'http://visa.example' })).toMatchObject({ https: 'plain' })
})
