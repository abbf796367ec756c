import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { readCode } from '@/lib/handoff/read-code'
import { lineLength, readTyped, typedLines } from '@/lib/handoff/typed-code'
import { maxPastedCharacters, maxTypedSigns } from '@/lib/limits/limits'
import { factIds } from '@/rules/facts'
import { persons } from '@/tests/browser/persons'
import { anyFacts } from '@/tests/rules/candidates'

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const asOf = '2026-11-30'

const anyCode = fc
	.tuple(anyFacts, fc.subarray(factIds))
	.map(([facts, asked]) => Object.fromEntries(asked.map((fact) => [fact, facts[fact]])))
	.map((facts) => encodeHandoff({ facts, rulesets: ['k-published', 'article'], asOf }))
/** Codes short enough to be typed, with their lines. */
const anyTyped = anyCode
	.map((code) => ({ code, lines: typedLines(code) ?? [] }))
	.filter(({ lines }) => lines.length > 0)

const [engineer] = persons
const codeOf = (facts: object) => encodeHandoff({ facts, rulesets: ['k-published', 'article'], asOf })
const whole = (lines: readonly string[]) => lines.join('\n')
const bare = (lines: readonly string[]) => lines.map((line) => line.replaceAll(' ', ''))

describe('a code to type', () => {
	test('comes back as the code of the link, however it is written', () => {
		fc.assert(
			fc.property(anyTyped, ({ code, lines }) => {
				const written = [
					whole(lines),
					whole(lines).toLowerCase(),
					bare(lines).join(''),
					lines.join(' - ').replaceAll('0', 'o').replaceAll('1', 'l'),
					lines.join('').replaceAll('1', 'I'),
				]
				for (const text of written) expect(readTyped(text)).toEqual({ kind: 'code', code })
			}),
		)
	})

	test('has capitals and digits without I, L, O and U, in groups of four, and at most 96 of them', () => {
		fc.assert(
			fc.property(anyTyped, ({ lines }) => {
				for (const line of lines) expect(line).toMatch(/^[0-9A-HJKMNP-TV-Z]{1,4}( [0-9A-HJKMNP-TV-Z]{1,4})*$/)
				const lengths = bare(lines).map(({ length }) => length)
				expect(lengths.slice(0, -1).every((length) => length === lineLength)).toBe(true)
				expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(maxTypedSigns)
			}),
		)
	})

	test('is there for somebody who answered every question, and not where it would be longer', () => {
		const answered = typedLines(codeOf(engineer.facts))
		expect(bare(answered ?? []).join('').length).toBeGreaterThan(80)
		const languages = ['ha', 'yo', 'ig', 'sw', 'am', 'zu', 'xh', 'so', 'om', 'sn'].map((language) => ({
			language,
			level: 'native',
		}))
		expect(typedLines(codeOf({ ...engineer.facts, languages }))).toBeNull()
	})

	test('names the line in which one sign is wrong', () => {
		const lines = bare(typedLines(codeOf(engineer.facts)) ?? [])
		lines.forEach((line, index) => {
			for (let place = 0; place < line.length; place++) {
				for (const sign of signs.replace(line.charAt(place), '')) {
					const wrong = lines.with(index, line.slice(0, place) + sign + line.slice(place + 1))
					expect(readTyped(whole(wrong))).toEqual({ kind: 'mistyped', lines: [index + 1] })
				}
			}
		})
	})

	test('names the line in which two neighbours are swapped', () => {
		const lines = bare(typedLines(codeOf(engineer.facts)) ?? [])
		lines.forEach((line, index) => {
			for (let place = 0; place + 1 < line.length; place++) {
				const [first = '', second = ''] = line.slice(place)
				if (first === second) continue
				const wrong = lines.with(index, line.slice(0, place) + second + first + line.slice(place + 2))
				expect(readTyped(whole(wrong))).toEqual({ kind: 'mistyped', lines: [index + 1] })
			}
		})
	})

	test('is not read with lines in another order, twice the same line, or one left out', () => {
		const lines = typedLines(codeOf(engineer.facts)) ?? []
		const [first = '', second = '', ...rest] = lines
		for (const wrong of [
			[second, first, ...rest],
			[first, first, ...rest],
			[first, ...rest],
			[first, second],
		])
			expect(readTyped(whole(wrong))?.kind).toBe('mistyped')
	})

	test('is hardly ever read from signs at random', () => {
		const anySigns = fc.string({ unit: fc.constantFrom(...signs), minLength: 12, maxLength: maxTypedSigns })
		fc.assert(fc.property(anySigns, (text) => readTyped(text)?.kind !== 'code'))
	})
})

describe('what was entered', () => {
	test('is a link, a bare code or a typed code', () => {
		const code = codeOf(engineer.facts)
		for (const text of [code, `https://example.org/en/handoff#${code}`, whole(typedLines(code) ?? [])])
			expect(readCode(text)).toMatchObject({ kind: 'read', code })
	})

	test('is damaged, not mistyped, where it has other signs or too many', () => {
		const code = codeOf(engineer.facts)
		for (const text of [`${code.slice(0, -1)}!`, 'UUUU UUUU UUUU', '', 'A'.repeat(maxPastedCharacters)])
			expect(readCode(text)).toEqual({ kind: 'damaged' })
	})

	test('never throws', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readTyped(text)))
	})
})
