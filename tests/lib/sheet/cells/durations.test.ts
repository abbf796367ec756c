import { describe, expect, test } from 'vitest'
import { readCell } from '@/lib/sheet/cells/read-cell'

const byHand = { languages: ['en'], asksImplausible: true } as const
const years = (text: string) => readCell('experienceYears', text, {}, byHand)
const age = (text: string) => readCell('age', text, {}, byHand)

describe('lengths of time', () => {
	test.each([
		['18 months', 1.5],
		['6 months', 0.5],
		['3 years 6 months', 3.5],
		['8 years 3 months', 8.25],
		['5 yrs 6 mths', 5.5],
		['2 yrs 6 mo', 2.5],
		['1 year and 11 months', 1.91],
		['3y 6m', 3.5],
		['18 mois', 1.5],
		['3 Jahre 6 Monate', 3.5],
		['2 года 6 месяцев', 2.5],
		['两年半', 2.5],
		['16年半', 16.5],
		['十年', 10],
		['二十五年', 25],
		['三年零六个月', 3.5],
		['十八个月', 1.5],
		['半年', 0.5],
		['三年零六個月', 3.5],
		['3 ans et demi', 3.5],
		['3 años y medio', 3.5],
		['2 anos e meio', 2.5],
		['3 года с половиной', 3.5],
		['٧ سنوات ونصف', 7.5],
		['سنة واحدة', 1],
		['سنتان', 2],
		['18 месяцев', 1.5],
		['2 года и 6 мес.', 2.5],
		['5 лет 3 месяца', 5.25],
		['полтора года', 1.5],
		['полгода', 0.5],
		['3 tahun 6 bulan', 3.5],
		['18 bulan', 1.5],
		['2 thn 6 bln', 2.5],
		['2 tahun dan 6 bulan', 2.5],
		['setengah tahun', 0.5],
		['2 setengah tahun', 2.5],
		['satu setengah tahun', 1.5],
		['2 ans 6 mois', 2.5],
		['2 ans et 6 mois', 2.5],
		['un an et demi', 1.5],
		['18 ماہ', 1.5],
		['۱۸ مہینے', 1.5],
		['2 سال 6 ماہ', 2.5],
		['۲ سال اور ۶ مہینے', 2.5],
		['ڈیڑھ سال', 1.5],
		['ڈھائی سال', 2.5],
		['ساڑھے ۳ سال', 3.5],
		['ساڑھے 10 سال', 10.5],
		['۷ برس', 7],
		['Fresher', 0],
		['应届毕业生', 0],
		['sans expérience', 0],
		['без опыта', 0],
		['без опыта работы', 0],
		['aucune expérience', 0],
		['belum berpengalaman', 0],
		['بغیر تجربہ', 0],
	])('%s', (text, value) => expect(years(text)).toEqual({ kind: 'value', value }))

	test.each([
		'3年以上',
		'十多年',
		'约3年',
		'constructor',
		'and a half',
		'3 years 6',
		'6 months 3 years',
		'3 years 14 months',
		'over 18 months',
		'более 3 лет',
		'plus de 3 ans',
		'lebih dari 3 tahun',
		'3 سال سے زائد',
		'ساڑھے سال',
		'ساڑھے ۳ ماہ',
		'18 months ago',
		'3-4 years 6 months',
		'3.5.2 months',
		'since 18 months',
		'3 months, 6 months',
		'5 mil years 6 months',
	])('%s is not exact, and is asked', (text) => expect(years(text).kind).toBe('fault'))
})

describe('ages', () => {
	test.each(["'94", '’94', "'58", '90', '94', '70', '90岁'])(
		'%s may be a year of birth, and is asked',
		(text) => expect(age(text)).toMatchObject({ kind: 'fault', problem: 'ambiguous' }),
	)
	test.each([
		['29', 29],
		['69', 69],
		['35岁', 35],
	])('%s is one', (text, value) => expect(age(text)).toEqual({ kind: 'value', value }))
	test('our own exports mean what they say', () =>
		expect(readCell('age', '90', {}, { languages: ['en'] })).toEqual({ kind: 'value', value: 90 }))
})

test.each([
	['Mech eng', 'engineering'],
	['mech. eng.', 'engineering'],
	['Elec Engg', 'engineering'],
	['Chem. Engineering', 'engineering'],
])('a branch in short: %s', (text, value) =>
	expect(readCell('degreeField', text, {}, byHand)).toEqual({ kind: 'value', value }),
)
