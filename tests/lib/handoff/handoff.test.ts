import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { rulesetSlots } from '@/lib/handoff/slots'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyCharacter } from '@/tests/any-character'
import { anyFacts, perfect } from '@/tests/rules/candidates'

const asOf = '2026-11-24'
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Any answers: each fact answered, not sure, or not asked at all. */
const anyAnswers: fc.Arbitrary<Partial<Facts>> = fc
	.tuple(anyFacts, fc.subarray(factIds))
	.map(([facts, asked]) => Object.fromEntries(asked.map((fact) => [fact, facts[fact]])))
const anyRulesets = fc.subarray([...rulesetIds], { minLength: 1 })
const anyDay = fc
	.integer({ min: 7000, max: 60_000 })
	.map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const anyText = fc.option(fc.string({ maxLength: 60, unit: anyCharacter }))
/** A text that has something to show, and nothing that would not be shown. */
const anyName = fc.option(
	fc.constantFrom('Acme', '面向尼日利亚的产品经理', 'منتج', 'مدیری که می\u200cآید', 'R&D lead, 2nd team <b>'),
)

/** The entries of a multiple choice have no order; a code holds them in that of the question. */
const inOrder = (facts: Partial<Facts>) => ({
	...facts,
	...(facts.plannedActivities && { plannedActivities: facts.plannedActivities.toSorted() }),
	...(facts.background && { background: facts.background.toSorted() }),
	...(facts.specialRoutes && { specialRoutes: facts.specialRoutes.toSorted() }),
	...(facts.bridgeTasks && { bridgeTasks: facts.bridgeTasks.toSorted() }),
})

const codeOf = (facts: Partial<Facts>, rulesets: readonly RulesetId[] = ['article']) =>
	encodeHandoff({ facts, rulesets, asOf })

describe('answers', () => {
	test('come back from their code as they were, absent and not sure kept apart', () => {
		fc.assert(
			fc.property(anyAnswers, anyRulesets, anyDay, anyText, (facts, rulesets, day, reference) => {
				const read = decodeHandoff(encodeHandoff({ facts, rulesets, asOf: day, reference }))
				if (read.kind !== 'read' || read.purpose !== 'answers') throw new Error(read.kind)
				expect(inOrder(read.facts)).toEqual(inOrder(facts))
				expect(Object.keys(read.facts).sort()).toEqual(Object.keys(facts).sort())
				expect(new Set(read.rulesets)).toEqual(new Set(rulesets))
				expect(read).toMatchObject({ purpose: 'answers', asOf: day, dropped: [] })
				expect(read).toMatchObject({ reference, from: null, opening: null })
			}),
			{ numRuns: 500 },
		)
	})

	test.each([
		0,
		1,
		0.1,
		0.07,
		1.005,
		12.5,
		99_999_999.99,
		100_000_000,
		1 / 3,
		Math.PI * 1e6,
		5e-324,
		249_999.5,
	])('keep a pay of %d to the last bit', (annualPayCny) => {
		expect(decodeHandoff(codeOf({ annualPayCny }))).toMatchObject({ facts: { annualPayCny } })
	})

	test('that are none at all make a code too', () => {
		expect(decodeHandoff(codeOf({}))).toMatchObject({ kind: 'read', facts: {}, rulesets: ['article'] })
	})

	test('that are lists may be as long as the questions allow', () => {
		const long: Partial<Facts> = {
			nationalities: ['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'XK'],
			languages: ['aa', 'ceb', 'zza'].map((language) => ({ language, level: 'basic' })),
			plannedActivities: [],
			background: ['overseas-top-university', 'global-500', 'patent', 'five-years-in-china'],
		}
		expect(decodeHandoff(codeOf(long))).toMatchObject({ facts: long })
	})
})

describe('an invitation', () => {
	test('comes back with who asks, for which opening, and for whom', () => {
		fc.assert(
			fc.property(anyAnswers, anyName, anyName, anyText, (facts, from, opening, reference) => {
				const given = {
					purpose: 'invitation',
					rulesets: rulesetSlots,
					asOf,
					from,
					opening,
					reference,
				} as const
				const read = decodeHandoff(encodeHandoff({ ...given, facts }))
				expect(read).toMatchObject({ kind: 'read', ...given })
			}),
			{ numRuns: 200 },
		)
	})

	test('shows no signs that turn the direction of a line or break it', () => {
		const from = ' Acme\u202e\nLtd\u0000 '
		const code = encodeHandoff({ purpose: 'invitation', facts: {}, rulesets: ['article'], asOf, from })
		expect(decodeHandoff(code)).toMatchObject({ from: 'Acme Ltd' })
	})

	test('takes no text that it would have to cut', () => {
		const make = () => encodeHandoff({ facts: {}, rulesets: ['article'], asOf, reference: '岗'.repeat(86) })
		expect(make).toThrow(RangeError)
	})
})

describe('a code', () => {
	const code = codeOf(perfect, rulesetIds)

	test('has letters and digits alone', () => {
		expect(code).toMatch(/^[0-9A-Za-z]+$/)
	})

	test('in which any one sign is another is damaged', () => {
		for (let place = 0; place < code.length; place++) {
			for (const sign of alphabet) {
				if (sign === code[place]) continue
				const changed = code.slice(0, place) + sign + code.slice(place + 1)
				expect(decodeHandoff(changed), changed).toEqual({ kind: 'damaged' })
			}
		}
	})

	test('in which a sign is missing, doubled or changes places with its neighbour is damaged', () => {
		for (let place = 0; place < code.length; place++) {
			const [before, sign, after] = [code.slice(0, place), code.charAt(place), code.slice(place + 1)]
			const swapped = before + after.charAt(0) + sign + after.slice(1)
			const changed = [before + after, before + sign + sign + after, ...(swapped === code ? [] : [swapped])]
			for (const text of changed) expect(decodeHandoff(text), text).toEqual({ kind: 'damaged' })
		}
	})

	test('that was cut off anywhere is damaged', () => {
		for (let length = 0; length < code.length; length++) {
			expect(decodeHandoff(code.slice(0, length))).toEqual({ kind: 'damaged' })
		}
	})

	test('is never found in a text of any kind', () => {
		const signs = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 300 })
		fc.assert(
			fc.property(
				fc.oneof(signs, fc.string({ unit: anyCharacter }), fc.webUrl({ withFragments: true })),
				(text) => {
					expect(decodeHandoff(text)).toEqual({ kind: 'damaged' })
				},
			),
			{ numRuns: 2000 },
		)
	})

	test.each([
		['with blanks and line breaks around it', ` \n\t${code}\r\n `],
		['in a link', `https://example.org/en/handoff#${code}`],
		['in a link in another language', `http://localhost:3000/zh/handoff#${code}`],
		[
			'in a link that a mail program has broken',
			`<https://example.org/en/handoff#${code.replace(/.{20}/g, '$&\r\n> ')}>`,
		],
		['broken by soft line ends', `https://example.org/en/handoff#${code.replace(/.{20}/g, '$&=\n')}`],
		['in a message', `Hello, here it is: https://example.org/en/handoff#${code}\nBest, Amina`],
		['alone in a message', `My code: ${code}. Thank you!`],
		[
			'in a link that a gateway has wrapped',
			`https://safe.example/?url=https%3A%2F%2Fa.org%2Fen%2Fhandoff%23${code}&data=05`,
		],
		['after another link', `https://example.org/a#top https://example.org/en/handoff#${code}`],
		['in invisible signs', `\ufeff${code.slice(0, 9)}\u200b${code.slice(9)}`],
	])('is found %s', (_name, text) => {
		expect(decodeHandoff(text)).toMatchObject({ kind: 'read', facts: perfect })
	})

	test('in a text of any length is looked for without delay', () => {
		expect(decodeHandoff('#'.repeat(1_000_000))).toEqual({ kind: 'damaged' })
		expect(decodeHandoff('a'.repeat(1_000_000))).toEqual({ kind: 'damaged' })
		expect(decodeHandoff('a '.repeat(500_000))).toEqual({ kind: 'damaged' })
	})
})
