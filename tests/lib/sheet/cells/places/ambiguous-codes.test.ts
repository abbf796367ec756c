import { describe, expect, test } from 'vitest'
import { ambiguousCodes, codesAmongCodes } from '@/lib/sheet/cells/places/ambiguous-codes'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { yesNoOf } from '@/lib/sheet/cells/vocabulary/vocabulary'
import { isEmptyList, isNone, isPlaceholder, isUnsure } from '@/lib/sheet/cells/vocabulary/words-for-nothing'
import { writeCell } from '@/lib/sheet/cells/write-cell'
import { countryCodes } from '@/rules/reference/countries'
import { countryByThreeLetters } from '@/rules/reference/three-letter-codes'

const value = (answer: unknown) => ({ kind: 'value', value: answer })
const twoMeanings = (entry: string) => ({ kind: 'fault', problem: 'two-meanings', entry })
const codes = [...ambiguousCodes.keys()]

/** Codes that are answers or placeholders of a cell in a shipped language. */
const answers = countryCodes.filter(
	(code) =>
		yesNoOf(code) !== undefined || [isEmptyList, isNone, isPlaceholder, isUnsure].some((is) => is(code)),
)

/** Parts of the world by two letters: continents as GeoNames has them, and regions as companies divide them. */
const regions = ['AF', 'AN', 'AS', 'EU', 'NA', 'OC', 'SA', 'AM', 'LA', 'ME'].filter((code) =>
	countryCodes.includes(code),
)

/** What Chinese people and China are written for short, beside CN. */
const china = ['CH']

/** States of the United States by their postal codes. */
const states = (
	'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA ' +
	'RI SC SD TN TX UT VT VA WA WV WI WY DC'
).split(' ')

describe('a code that is also written for something else', () => {
	test('is an answer, a placeholder, a part of the world, or China', () => {
		expect(codes).toEqual([...new Set([...answers, ...regions, ...china])].sort())
	})

	test('is no state: nobody is a national of one, and where codes stand these are countries far more often', () => {
		const read = states.filter((code) => countryCodes.includes(code) && !ambiguousCodes.has(code))
		expect(read.join(' ')).toBe('AL AZ AR CA CO DE GA ID IL IN KY MD MA MN MS MO MT NE NC PA SC SD TN VA')
		for (const code of read) expect(readCell('nationalities', code)).toEqual(value([code]))
	})

	test('has a code of three letters that means nothing else', () => {
		for (const [code, letters] of ambiguousCodes) expect(countryByThreeLetters.get(letters)).toBe(code)
	})

	test.each(codes)('%s alone is asked, however it is typed', (code) => {
		const dotted = [...code].join('.')
		for (const text of [code, code.toLowerCase(), `${code[0]}${code[1]?.toLowerCase()}`, ` ${code} `]) {
			expect(readCell('nationalities', text)).toMatchObject(twoMeanings(text.trim()))
		}
		const reading = readCell('nationalities', dotted)
		expect(code === 'NA' ? reading : reading.kind).toEqual(code === 'NA' ? { kind: 'null' } : 'fault')
		for (const text of [`${code}?`, `+${code}`, `${code[0]}-${code[1]}`, `"${code}"`]) {
			expect([text, readCell('nationalities', text).kind]).not.toEqual([text, 'value'])
		}
	})

	test.each(codes)('%s is the country beside another code, by three letters, and by its name', (code) => {
		const letters = ambiguousCodes.get(code) ?? ''
		expect(readCell('nationalities', `NG; ${code}`)).toEqual(value(['NG', code]))
		expect(readCell('nationalities', `${code}, NGA`)).toEqual(value([code, 'NG']))
		expect(readCell('nationalities', letters)).toEqual(value([code]))
		expect(readCell('nationalities', `${letters}; Nigeria`)).toEqual(value([code, 'NG']))
	})

	test.each(codes)('%s is asked beside a name, or another such code', (code) => {
		const other = code === 'SA' ? 'ME' : 'SA'
		expect(readCell('nationalities', `Nigeria; ${code}`)).toMatchObject(twoMeanings(code))
		expect(readCell('nationalities', `${code}; ${other}`)).toMatchObject(twoMeanings(code))
		expect(readCell('nationalities', `${code}; ${code}`)).toMatchObject(twoMeanings(code))
	})

	test.each(codes)('%s is what it is said to mean in its column', (code) => {
		const key = code.toLowerCase()
		expect(readCell('nationalities', code, { [key]: 'answer' })).toEqual(value([code]))
		expect(readCell('nationalities', code, { [key]: 'unknown' })).toEqual({ kind: 'null' })
		expect(readCell('nationalities', `Nigeria; ${code}`, { [key]: 'answer' })).toEqual(value(['NG', code]))
		expect(readCell('nationalities', `Nigeria; ${code}`, { [key]: 'unknown' })).toMatchObject({
			problem: 'contradiction',
		})
	})

	test('is written by three letters', () => {
		expect(writeCell('nationalities', ['NA', 'NG', 'SA'])).toBe('NAM; NG; SAU')
		for (const code of countryCodes) {
			expect(readCell('nationalities', writeCell('nationalities', [code]))).toEqual(value([code]))
		}
	})
})

test.each(['No', 'no', 'NO'])('%j is never Norway by itself', (text) => {
	expect(readCell('nationalities', text)).toMatchObject(twoMeanings(text))
	expect(readCell('targetMarkets', text)).toMatchObject(twoMeanings(text))
})

describe('a code in a column of names', () => {
	const amongNames = { languages: ['en'], asksCodes: true } as const
	const read = (text: string) => readCell('nationalities', text, {}, amongNames)

	test('is asked where it is a state, another language, or what people write for another country', () => {
		for (const code of states.filter((one) => countryCodes.includes(one) && !ambiguousCodes.has(one)))
			expect(codesAmongCodes).toContain(code)
		for (const code of ['VI', 'SL', 'AU', 'IR', ...codesAmongCodes]) {
			expect(countryCodes).toContain(code)
			expect(read(code)).toMatchObject(twoMeanings(code))
			expect(readCell('nationalities', code)).toEqual(value([code]))
			expect(readCell('nationalities', code, { [code.toLowerCase()]: 'answer' }, amongNames)).toEqual(
				value([code]),
			)
		}
	})

	test('is a country beside another code, and where it can mean nothing else', () => {
		expect(read('NG; CA')).toEqual(value(['NG', 'CA']))
		expect(read('VN')).toEqual(value(['VN']))
	})

	test.each(['TC', 'T.C.', 'tc'])('%s is never an island: in Turkish it is Türkiye', (text) => {
		for (const habits of [amongNames, { languages: ['en'] } as const])
			expect(readCell('nationalities', text, {}, habits)).toMatchObject({ problem: 'unknown-entry' })
		expect(readCell('nationalities', 'TCA')).toEqual(value(['TC']))
	})
})
