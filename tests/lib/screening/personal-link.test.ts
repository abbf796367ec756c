import { expect, test } from 'vitest'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { maxCodeTextBytes } from '@/lib/limits/limits'
import { personalLink } from '@/lib/screening/personal-link'
import { day, someone, someRole } from './people'

const options = { origin: 'https://example.org', locale: 'en', rulesets: ['article'], asOf: day } as const

test.each([
	['Localisation engineer', 'Localisation engineer'],
	['工'.repeat(85), '工'.repeat(85)],
	['工'.repeat(86), `${'工'.repeat(84)}…`],
	['😀'.repeat(500), `${'😀'.repeat(63)}…`],
	['x'.repeat(100_000), `${'x'.repeat(252)}…`],
])('a personal link names the role, cut with a mark where it is too long for a code', (name, shown) => {
	const link = personalLink({ ...someRole, name }, someone('c1'), { ...options, from: name })
	expect(decodeHandoff(link)).toMatchObject({ kind: 'read', opening: shown, from: shown, reference: 'c1' })
	expect(new TextEncoder().encode(shown).length).toBeLessThanOrEqual(maxCodeTextBytes)
})
