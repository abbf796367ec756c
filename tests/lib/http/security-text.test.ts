import { afterEach, expect, test, vi } from 'vitest'
import { securityText } from '@/lib/http/security-text'

afterEach(() => vi.unstubAllEnvs())

test('security.txt names the operator’s contact, and stays valid for half a year from each day', () => {
	vi.stubEnv('SECURITY_CONTACT', 'mailto:security@k.example')
	expect(securityText(new Date('2026-11-30T12:34:56Z'))).toBe(
		'Contact: mailto:security@k.example\nExpires: 2027-05-29T00:00:00.000Z\n',
	)
})

test('nobody is named where the operator has named nobody', () => {
	vi.stubEnv('SECURITY_CONTACT', '')
	expect(securityText(new Date())).toBeNull()
})
