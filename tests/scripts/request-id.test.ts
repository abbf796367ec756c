import { expect, test } from 'vitest'
import { instanceOf } from '@/lib/log/request-id.mjs'
import { requestIdOf } from '@/scripts/server/request-id.mjs'

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
const sent = (id: string, TRUST_PROXY?: 'on') =>
	requestIdOf({ 'x-request-id': id }, TRUST_PROXY ? { TRUST_PROXY } : {})

test('each request has an id of its own, whatever a client sends', () => {
	expect(requestIdOf({}, {})).toMatch(uuid)
	expect(requestIdOf({}, { TRUST_PROXY: 'on' })).toMatch(uuid)
	expect(sent('of-the-client')).toMatch(uuid)
	expect(new Set(Array.from({ length: 100 }, () => requestIdOf({}, {}))).size).toBe(100)
})

test('a proxy that is trusted gives the id', () => {
	for (const id of ['12345678', 'a.b_c-D9', '0f8fad5b-d9cb-469f-a165-70867728950e', 'x'.repeat(64)])
		expect(sent(id, 'on')).toBe(id)
})

test.each([
	'1234567',
	'x'.repeat(65),
	'two words',
	'line\nline',
	'aaaaaaaa, bbbbbbbb',
	'ümlaut12',
	'"quoted"',
	'',
])('what it must not hold is replaced: %j', (id) => {
	expect(sent(id, 'on')).toMatch(uuid)
})

test('an id is the URI of its problem, whether it is a UUID or not', () => {
	expect(instanceOf('0F8FAD5B-d9cb-469f-a165-70867728950e')).toBe(
		'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e',
	)
	expect(instanceOf('of-the-proxy')).toBe('urn:x-request-id:of-the-proxy')
	for (const id of ['of-the-proxy', 'a.b_c-D9']) expect(URL.canParse(instanceOf(id))).toBe(true)
})
