import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { version } from '@/lib/handoff/format'
import { handoffLink } from '@/lib/handoff/handoff-link'
import { factSlots, rulesetSlots } from '@/lib/handoff/slots'
import { type Fact, type FactId, facts, languageLevels } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { countryCodes } from '@/rules/reference/countries'
import { knownLanguages } from '@/rules/reference/language-codes'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import { perfect } from '@/tests/rules/candidates'
import frozen from './version-1.json'

/** What of a fact decides how its answer is written. */
function domainOf(id: FactId): string {
	const fact: Fact = facts[id]
	switch (fact.type) {
		case 'yes-no':
			return 'yes-no'
		case 'choice':
		case 'choices':
			return `${fact.type} ${fact.options.join(' ')}`
		case 'integer':
		case 'number':
			return `${fact.type} ${fact.min} ${fact.max}`
		case 'countries':
			return `countries ${fact.maxItems}`
		case 'languages':
			return `languages ${fact.maxItems} ${languageLevels.join(' ')}`
	}
}

/*
 * Codes stand on paper and in mails for years. When this fails: a fact or rule set that was appended is added at the end
 * of the file; anything else needs a new version of the format, see docs/decisions/12-hand-over.md.
 */
describe('the format of codes', () => {
	test('is the one that was frozen', () => {
		expect(version).toBe(1)
		expect(factSlots.map((fact) => `${fact}: ${domainOf(fact)}`)).toEqual(frozen.facts)
		expect(rulesetSlots).toEqual(frozen.rulesets)
	})

	test.each(frozen.codes)('reads $code as it was meant on the day it was written', ({ code, means }) => {
		expect(decodeHandoff(code)).toEqual({ kind: 'read', code, dropped: [], ...means })
	})

	test('reads a code that was written before a fact was appended', () => {
		const before = encodeHandoff({
			facts: { nationalities: ['NG'] },
			rulesets: ['article'],
			asOf: '2026-11-24',
		})
		// It ends after its last answer, as if no later fact existed.
		expect(before.length).toBeLessThan(20)
		expect(decodeHandoff(before)).toMatchObject({ kind: 'read', facts: { nationalities: ['NG'] } })
	})
})

const asked = new Set(rulesets.article.criteria.flatMap(({ condition }) => factsIn(condition)))
const ofArticle = (given: Facts): Partial<Facts> =>
	Object.fromEntries(Object.entries(given).filter(([fact]) => asked.has(fact as FactId)))

const longest = [...knownLanguages].filter((code) => code.length === 3)
const speaking = (count: number) =>
	longest.slice(0, count).map((language) => ({ language, level: 'native' as const }))
const generous: Facts = {
	...perfect,
	nationalities: ['NG', 'GB'],
	targetMarkets: countryCodes.filter((code) => code !== 'CN').slice(0, 20),
	languages: speaking(6),
	annualPayCny: 1_234_567.89,
}
const most: Facts = {
	...generous,
	nationalities: countryCodes.slice(0, 10),
	languages: speaking(20),
	annualPayCny: Math.PI * 1e5,
}
const extreme: Facts = {
	...most,
	permanentResident: true,
	specialRoutes: [...facts.specialRoutes.options],
	experienceYears: Math.PI,
	monthsPerYear: Math.PI,
	similarStaffPayCny: Math.PI * 1e5,
	prevailingPayCny: Math.PI * 1e5,
	localAveragePayCny: Math.PI * 1e5,
}
const origins = ['https://k-visa-check.example', 'https://www.self-check.long-name-of-a-company.example']

describe.each(origins)('the QR code of a link at %s', (origin) => {
	const versionOf = (
		given: Partial<Facts>,
		reference: string | null = null,
		ids = rulesetIds.slice(0, 1),
	) => {
		const code = encodeHandoff({ facts: given, rulesets: ids, asOf: '2026-11-24', reference })
		return encode(handoffLink(origin, 'en', code), { ecc: 'M' }).version
	}

	test('has version 7 at most at level M for usual answers to the article', () => {
		expect(versionOf(ofArticle(perfect))).toBeLessThanOrEqual(7)
	})

	test('has version 10 at most for all article answers of one person, be the lists as long as they may', () => {
		expect(versionOf(ofArticle(generous))).toBeLessThanOrEqual(10)
		expect(versionOf(ofArticle(generous), 'abcdefghijkmnpqr')).toBeLessThanOrEqual(10)
		expect(versionOf(ofArticle(most))).toBeLessThanOrEqual(10)
	})

	test('has version 10 at most with a card and special ways beside all article answers', () => {
		const declared = { permanentResident: true, specialRoutes: [...facts.specialRoutes.options] } as const
		expect(versionOf({ ...ofArticle(generous), ...declared })).toBeLessThanOrEqual(10)
		expect(versionOf({ ...ofArticle(generous), ...declared }, 'abcdefghijkmnpqr')).toBeLessThanOrEqual(10)
	})

	test('has version 15 at most for anything that anybody can answer, sent back to an invitation', () => {
		expect(versionOf(extreme, 'x'.repeat(64), [...rulesetIds])).toBeLessThanOrEqual(15)
	})
})
