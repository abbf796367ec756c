import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize } from '@/lib/i18n/normalize'

const forms = ['NFC', 'NFKC', 'NFKD'] as const

/** Every character of Unicode, and none of the halves of one. */
function* everyCharacter(): Generator<string> {
	for (let code = 0; code <= 0x10ffff; code++)
		if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code)
}

/** The longest run of marks that are sorted together. */
const longestRun = (text: string) =>
	Math.max(0, ...(text.match(/(?:(?!\u034f)\p{M})+/gu) ?? []).map((marks) => [...marks].length))

describe('normalising a text', () => {
	test('gives what Unicode gives, but for more than 30 marks in a row', () => {
		const mark = fc.constantFrom('\u0301', '\u0316', '\u05b0', '\u3099', '\uff9e')
		const marked = fc
			.tuple(fc.string({ unit: 'grapheme' }), fc.array(mark, { maxLength: 30 }))
			.map(([start, marks]) => `${start}.${marks.join('')}`)
		fc.assert(
			fc.property(fc.constantFrom(...forms), marked, (form, text) => {
				expect(normalize(text, form).replaceAll('\u034f', '')).toBe(text.normalize(form))
			}),
		)
	})

	test('puts a joiner into a longer run, whatever character begins as a mark', () => {
		const begins = [...everyCharacter()].filter((one) => /^\p{M}/u.test(one.normalize('NFKD')))
		expect(begins.length).toBeGreaterThan(2000)
		// A mark becomes three at most.
		for (const one of begins) expect(longestRun(normalize(one.repeat(100), 'NFKD'))).toBeLessThanOrEqual(90)
	})

	test.each(forms)('comes to an end in %s on a million marks out of order', (form) => {
		expect(longestRun(normalize('\u0301\u0316'.repeat(500_000), form))).toBe(30)
	})
})
