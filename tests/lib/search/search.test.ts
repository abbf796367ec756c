import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find, indexOf, named, parts } from '@/lib/search/find'
import { fold } from '@/lib/search/fold'
import { nearest } from '@/lib/search/nearest'

const countries = indexOf([
	{ value: 'CI', name: 'Côte d’Ivoire', spellings: ['Ivory Coast', 'ساحل العاج'] },
	{ value: 'GN', name: 'Guinea' },
	{ value: 'GW', name: 'Guinea-Bissau' },
	{ value: 'NE', name: 'Niger' },
	{ value: 'NG', name: 'Nigeria' },
	{ value: 'PG', name: 'Papua New Guinea', spellings: ['PNG'] },
	{ value: 'SN', name: 'Senegal' },
	{ value: 'TR', name: 'Türkiye', spellings: ['Turkey'] },
	{ value: 'CN', name: '中国' },
])
const found = (typed: string) => find(countries, typed).map(({ option }) => option.value)

describe('folding', () => {
	test.each([
		['Côte d’Ivoire', 'cote divoire'],
		['  São   Tomé & Príncipe ', 'sao tome principe'],
		['Åland', 'aland'],
		['Đặng ß Łódź', 'dang ss lodz'],
		['Ｎｉｇｅｒ', 'niger'],
		['السودان', 'سودان'],
		['أَفْغَانِسْتَان', 'افغانستان'],
		['中国', '中国'],
	])('makes %s into %s', (text, folded) => expect(fold(text)).toBe(folded))

	test.each([
		['of a keyboard for Arabic', 'بیٹری کی فیکٹری', 'بيٹري كي فيكٹري'],
		['of Persian for an h', 'ہانگ کانگ', 'هانگ کانگ'],
		['of the two kinds of h', 'گھڑی', 'گہڑی'],
		['with a hamza or a yeh more', 'انجینئر', 'انجینیئر'],
		['with a hamza or a yeh more, in a plural', 'دوائیوں', 'دوائوں'],
		['with the hamza on either yeh', 'ایئر لائن', 'ائیر لائن'],
		['with a hamza as a letter of its own', 'ائیر', 'اىٔیر'],
		['with a hamza or without', 'لاء فرم', 'لا فرم'],
		['with a hamza on the h', 'صیغۂ راز', 'صیغہ راز'],
		['with or without a madda', 'آٹا', 'اٹا'],
		['with marks for vowels', 'اُردُو', 'اردو'],
	])('makes one of Urdu words %s', (_, one, other) => expect(fold(one)).toBe(fold(other)))

	test.each([
		['الیکٹرانکس', 'الیکٹریشن'],
		['البانیہ', 'بانیہ دار'],
		['الماری', 'الارم'],
		['الائچی', 'الٹراساؤنڈ'],
		['جوتا', 'جوتش'],
		['کوریا', 'کورئیر'],
		['گھر', 'گر'],
		['نیئو', 'نیو'],
	])('leaves Urdu words apart that mean different things: %s and %s', (one, other) =>
		expect(fold(one)).not.toBe(fold(other)),
	)

	test('changes nothing the second time', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
	})
})

describe('a search', () => {
	test('puts the whole name first, then beginnings, then words, then the rest', () => {
		expect(found('guinea')).toEqual(['GN', 'GW', 'PG'])
		expect(found('ni')).toEqual(['NE', 'NG'])
		expect(found('ng')).toEqual(['NG'])
		expect(found('egal')).toEqual(['SN'])
	})

	test('finds other spellings and says by which', () => {
		expect(find(countries, 'ivory')).toEqual([
			{ option: expect.objectContaining({ value: 'CI' }), by: 'Ivory Coast' },
		])
		expect(found('عاج')).toEqual(['CI'])
		expect(found('中')).toEqual(['CN'])
	})

	test('finds a name that begins as with an Arabic article, letter by letter', () => {
		const options = indexOf([
			{ value: 'AL', name: 'البانیہ' },
			{ value: 'SD', name: 'السودان' },
			{ value: 'ML', name: 'مالی' },
		])
		for (const [value, name] of [
			['AL', 'البانیہ'],
			['SD', 'السودان'],
		] as const) {
			for (const letters of [3, 4, 5, name.length]) {
				const typed = name.slice(0, letters)
				expect([typed, find(options, typed)[0]?.option.value]).toEqual([typed, value])
			}
		}
	})

	test('finds every option by its own name, and lists all for an empty text', () => {
		for (const { option } of countries) expect(found(option.name)[0]).toBe(option.value)
		expect(found(' ')).toHaveLength(countries.length)
		expect(found('zzz')).toEqual([])
	})

	test('knows when a name is typed in full', () => {
		expect(named(countries, 'NIGER')?.value).toBe('NE')
		expect(named(countries, 'turkey')?.value).toBe('TR')
		expect(named(countries, 'cn')?.value).toBe('CN')
		expect(named(countries, 'nige')).toBeUndefined()
		expect(named(countries, '')).toBeUndefined()
	})

	test('takes a name apart at the letters that match, and loses none', () => {
		expect(parts('Côte d’Ivoire', 'cote d')).toEqual(['', 'Côte d', '’Ivoire'])
		expect(parts('Papua New Guinea', 'gui')).toEqual(['Papua New ', 'Gui', 'nea'])
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, typed) => {
				expect(parts(name, typed).join('')).toBe(name)
			}),
		)
	})
})

describe('what comes near', () => {
	const near = (typed: string) => nearest(countries, typed).map(({ value }) => value)

	test.each([
		['Nigria', 'NG'],
		['Senegla', 'SN'],
		['Turky', 'TR'],
		['Ivori', 'CI'],
	])('to %s is %s', (typed, code) => expect(near(typed)[0]).toBe(code))

	test('is nothing for a text that is far from every name, or too short to say', () => {
		expect(near('qqqqqqqq')).toEqual([])
		expect(near('x')).toEqual([])
		expect(near('y'.repeat(100_000))).toEqual([])
	})
})
