import { describe, expect, test } from 'vitest'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { pairs, toSimplified } from '@/lib/sheet/cells/text/simplified'
import { readHeading } from '@/lib/sheet/headings/read-heading'
import { zh as headings } from '@/lib/sheet/headings/words/zh'
import { wordsIn } from '@/lib/sheet/languages'
import { zh as words } from '@/lib/sheet/words/zh'

const characters = [...pairs]
const traditional = new Map(
	characters.flatMap((from, at) => (at % 2 === 0 ? [[characters[at + 1] ?? '', from] as const] : [])),
)
/** A text in traditional characters; some simplified ones have several, of which it takes one. */
const asInTaiwan = (text: string) => [...text].map((one) => traditional.get(one) ?? one).join('')

describe('traditional characters', () => {
	test('are as many as their simplified ones, and each is another', () => {
		expect(characters.length % 2).toBe(0)
		expect(characters.length).toBeGreaterThan(1000)
		for (const [simplified, one] of traditional) {
			expect(one).not.toBe(simplified)
			expect(toSimplified(one)).toBe(simplified)
		}
	})

	test('make a heading that means the same', () => {
		for (const some of Object.values(headings)) {
			for (const word of wordsIn(some)) {
				const { use } = readHeading(word) ?? {}
				expect([word, readHeading(asInTaiwan(word))?.use]).toEqual([word, use])
			}
		}
	})

	test('make a degree, a subject and an offer that mean the same', () => {
		const kinds = {
			highestDegree: words.degrees,
			degreeField: words.subjects,
			jobOffer: words.jobOffer ?? {},
		} as const
		for (const fact of ['highestDegree', 'degreeField', 'jobOffer'] as const) {
			for (const word of Object.values<string>(kinds[fact]).flatMap(wordsIn)) {
				const now = readCell(fact, asInTaiwan(word))
				const plain = readCell(fact, word)
				expect([word, 'value' in now && now.value]).toEqual([word, 'value' in plain && plain.value])
			}
		}
	})

	test.each([
		['nationalities', '德國／瑞士', ['DE', 'CH']],
		['experienceYears', '三年零六個月', 3.5],
		['chineseLevel', '漢語水平考試4級', 'hsk4'],
		[
			'languages',
			'廣東話(母語)、英語(流利)',
			[
				{ language: 'yue', level: 'native' },
				{ language: 'en', level: 'fluent' },
			],
		],
	] as const)('are read in %s: %s', (fact, text, value) =>
		expect(readCell(fact, text)).toEqual({ kind: 'value', value }),
	)
})
