import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BitWriter } from '@/lib/handoff/bits'
import { toCheckedText } from '@/lib/handoff/checked-text'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { encodeEmployerReply, encodeHandoff } from '@/lib/handoff/encode-handoff'
import { version } from '@/lib/handoff/format'
import { factSlots } from '@/lib/handoff/slots'
import { type FactId, facts } from '@/rules/facts'
import { factsSchema } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'

/** A code with a right checksum whose content somebody has made up. */
function forge(parts: readonly (readonly [value: number, width: number])[], ofVersion = version): string {
	const writer = new BitWriter()
	for (const [value, width] of parts) writer.write(value, width)
	return toCheckedText(ofVersion, writer.bits)
}
const answers = [0, 2] as const
const article = [0b1000_0000, 8] as const
const someDay = [9825, 16] as const
const noText = [0, 1] as const
const start = [answers, article, someDay, noText] as const
/** The reference "a". */
const reference = [
	[1, 1],
	[1, 1],
	[1, 8],
	[97, 7],
] as const
const question = [[2, 2], article, someDay, ...reference] as const
const reply = [[3, 2], article, someDay, ...reference] as const
const ofEmployer = [question, reply]

describe('a code with a right checksum', () => {
	test('of a later version is told apart from a damaged one, whatever it holds', () => {
		for (let later = version + 1; later < 62; later++) {
			expect(decodeHandoff(forge([[12345, 40]], later))).toEqual({ kind: 'future' })
		}
	})

	test('of a version before the first that is read is old', () => {
		expect(decodeHandoff(forge(start, 0))).toEqual({ kind: 'old' })
	})

	test.each([
		['with a rule set that is not known here', [answers, [0b1000_1000, 8], someDay, noText, [0, 7]]],
		['with more facts than are known here', [...start, [factSlots.length + 1, 7], [0, 40]]],
	] as const)('%s comes from a later version', (_name, parts) => {
		expect(decodeHandoff(forge(parts))).toEqual({ kind: 'future' })
	})

	test.each([
		['that ends too early', [...start, [5, 7], [1, 1]]],
		['that goes on after its end', [...start, [0, 7], [0, 1]]],
		['without a rule set', [answers, [0, 8], someDay, noText, [0, 7]]],
		['with an option that does not exist', [...start, [2, 7], [0, 1], [7, 3]]],
		['that asks without a reference', [[2, 2], article, someDay, noText, [11, 7], [1, 11]]],
		['that asks nothing', [...question, [0, 7]]],
		['that asks only what no employer knows', [...question, [1, 7], [1, 1]]],
		['that replies without a reference', [[3, 2], article, someDay, noText, [0, 7]]],
		['with a text that is longer than the code', [answers, article, someDay, [1, 1], [0, 1], [255, 8]]],
	] as const)('%s is damaged', (_name, parts) => {
		expect(decodeHandoff(forge(parts))).toEqual({ kind: 'damaged' })
	})

	test('leaves out an answer that no longer fits its question, and says which', () => {
		const noSuchCountry = forge([...start, [1, 7], [3, 2], [1, 4], [26 * 27 + 26, 10]])
		expect(decodeHandoff(noSuchCountry)).toMatchObject({ facts: {}, dropped: ['nationalities'] })
		const noCountry = forge([...start, [1, 7], [3, 2], [0, 4]])
		expect(decodeHandoff(noCountry)).toMatchObject({ facts: {}, dropped: ['nationalities'] })
	})

	test('asks an employer nothing about the applicant, and takes over nothing about them', () => {
		// The first fact is the nationality, the eleventh whether the employer is in mainland China.
		expect(decodeHandoff(forge([...question, [11, 7], [0b1000_0000_001, 11]]))).toMatchObject({
			asked: ['employerInMainland'],
			dropped: ['nationalities'],
		})
		const answered = { age: 17, paidInMoney: true } as const
		const code = encodeEmployerReply({
			...{ reference: 'a', rulesets: ['article'], asOf: '2026-11-24' },
			facts: answered,
		})
		expect(decodeHandoff(code)).toMatchObject({ facts: { paidInMoney: true }, dropped: ['age'] })
	})

	test('keeps the better level of a language that it names twice', () => {
		const languages = [
			{ language: 'en', level: 'basic' },
			{ language: 'en', level: 'native' },
		] as const
		const code = encodeHandoff({ facts: { languages }, rulesets: ['h1b'], asOf: '2026-11-24' })
		expect(decodeHandoff(code)).toMatchObject({ facts: { languages: [languages[1]] } })
	})

	test('and anything at all in it gives valid answers or none, and never throws', () => {
		const bits = fc.array(fc.constantFrom<0 | 1>(0, 1), { maxLength: 800 })
		const texts = fc.oneof(
			bits.map((any) => toCheckedText(version, any)),
			// The head of a good code, so that the facts are reached.
			fc.tuple(fc.constantFrom(start, ...ofEmployer), bits).map(([head, any]) => {
				const writer = new BitWriter()
				for (const [value, width] of head) writer.write(value, width)
				writer.write(factSlots.length, 7)
				return toCheckedText(version, [...writer.bits, ...any])
			}),
		)
		fc.assert(
			fc.property(texts, (text) => {
				const read = decodeHandoff(text)
				expect(['read', 'damaged', 'future']).toContain(read.kind)
				if (read.kind !== 'read') return
				if ('facts' in read) expect(factsSchema.safeParse(read.facts).success).toBe(true)
				const isOfEmployer = read.purpose === 'question' || read.purpose === 'reply'
				const named = 'asked' in read ? read.asked : (Object.keys(read.facts) as FactId[])
				if (isOfEmployer) for (const id of named) expect(facts[id].who).toBe('E')
				for (const id of read.rulesets) expect(rulesetIds).toContain(id)
				expect(read.asOf).toMatch(/^2\d{3}-\d{2}-\d{2}$/)
			}),
			{ numRuns: 3000 },
		)
	})
})
