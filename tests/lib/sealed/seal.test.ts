import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, unseal } from '@/lib/sealed/seal'

const place = { workspace: '2b1c6f0e-1111-4222-8333-444455556666', purpose: 'client-secret' }

test('any text that was sealed is read again in its place', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(unseal('secret', place, seal('secret', place, text))).toBe(text)
		}),
	)
})

test('the same text is sealed differently each time, and is not in what is stored', () => {
	const [one, other] = [seal('secret', place, 'hunter2'), seal('secret', place, 'hunter2')]
	expect(one).not.toBe(other)
	expect(one).toMatch(/^v1\.[\w-]+$/)
	expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('hunter2')
})

test('what was sealed for one place opens in no other', () => {
	const sealed = seal('secret', place, 'hunter2')
	expect(unseal('secret', { ...place, workspace: 'other' }, sealed)).toBeNull()
	expect(unseal('secret', { ...place, purpose: 'smtp-password' }, sealed)).toBeNull()
	expect(unseal('another secret', place, sealed)).toBeNull()
})

test('no part of it can be changed, cut off or added', () => {
	const sealed = seal('secret', place, 'hunter2')
	const [version, body = ''] = sealed.split('.')
	const bytes = Buffer.from(body, 'base64url')
	const written = (changed: Buffer) => `${version}.${changed.toString('base64url')}`
	const flipped = (at: number) => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))
	for (const at of bytes.keys()) {
		expect(unseal('secret', place, written(flipped(at)))).toBeNull()
		expect(unseal('secret', place, written(bytes.subarray(0, at)))).toBeNull()
	}
	expect(unseal('secret', place, written(Buffer.concat([bytes, Buffer.alloc(1)])))).toBeNull()
})

test.each(['', 'v1', 'v1.', 'v2.AAAA', 'hunter2'])('%j was never sealed', (text) => {
	expect(unseal('secret', place, text)).toBeNull()
	expect(unseal('secret', place, seal('secret', place, 'a').replace('v1.', 'v2.'))).toBeNull()
})
