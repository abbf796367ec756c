import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { maxCellCharacters, maxHeadingCharacters, maxWordCharacters } from '@/lib/limits/sheet-limits'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { lookupKey, wordKey } from '@/lib/sheet/cells/text/word-key'
import formerHeadings from '@/lib/sheet/headings/former-headings.json'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { optionTexts } from '@/lib/words/option-texts'
import { factIds } from '@/rules/facts'

const marks = '\u0301\u0316'

describe('a text that is looked up', () => {
	test('may be as long as any word, with every accent typed apart', () => {
		const words = localeIds.flatMap((locale) =>
			factIds.flatMap((fact) => {
				const text = wordsOfLocales[locale].facts[fact]
				return [text.label, text.question, ...Object.values(optionTexts(text))]
			}),
		)
		const all = [...words, ...Object.values(formerHeadings).flat()]
		expect(all.length).toBeGreaterThan(500)
		for (const word of all) expect(word.length).toBeLessThanOrEqual(maxWordCharacters / 2)
	})

	test('is no word if it is longer, not even by what it begins with', () => {
		expect(lookupKey('Nigeria')).toBe(wordKey('Nigeria'))
		const longer = `Nigeria${'.'.repeat(maxWordCharacters)}`
		expect(readCell('nationalities', longer)).toMatchObject({ kind: 'fault', problem: 'unknown-entry' })
		expect(readCell('nationalities', `Ghana; ${longer}`)).toMatchObject({ problem: 'unknown-entry' })
		expect(lookupKey(longer)).not.toBe(wordKey('Nigeria'))
	})
})

describe('marks out of order', () => {
	test.each(factIds)('are no answer to %s, in a cell as long as may be', (fact) => {
		expect(readCell(fact, marks.repeat(maxCellCharacters / 2))).toMatchObject({ kind: 'fault' })
	})

	test('are not understood in five hundred headings', () => {
		const headings = Array.from({ length: 500 }, (_, at) => `${at}`.padEnd(maxHeadingCharacters, marks))
		expect(new Set(readHeadings(headings).map(({ note }) => note))).toEqual(new Set(['unknown']))
	})
})
