import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { maxNumberCharacters } from '@/lib/limits/limits'
import { maxCellCharacters } from '@/lib/limits/sheet-limits'
import { type CellReading, readCell } from '@/lib/sheet/cells/read-cell'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import { optionOf } from '@/lib/sheet/cells/vocabulary/vocabulary'
import { isNone, isUnsure } from '@/lib/sheet/cells/vocabulary/words-for-nothing'
import { sayCell, writeCell } from '@/lib/sheet/cells/write-cell'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import { type FactValue, factSchemas } from '@/rules/facts-schema'
import { countryCodes } from '@/rules/reference/countries'
import { knownLanguages } from '@/rules/reference/language-codes'
import { anyCharacter } from '@/tests/any-character'
import { answerTo } from '@/tests/rules/candidates'

const value = (answer: unknown) => ({ kind: 'value', value: answer })
const faultOf = (reading: CellReading) =>
	reading.kind === 'fault' ? [reading.problem, reading.entry] : reading

describe('an empty cell or one that says "not sure"', () => {
	test.each(['', ' ', '\t', '\u3000', '\ufeff', '\u200e ', "'", ' '.repeat(maxCellCharacters + 1)])(
		'%j is absent for every fact',
		(text) => {
			for (const fact of factIds) expect(readCell(fact, text)).toEqual({ kind: 'absent' })
		},
	)

	test.each([
		'?',
		'？',
		'؟',
		'??',
		'unsure',
		' Unsure ',
		'I’m not sure',
		"I'm not sure",
		'不确定',
		'غير متأكد',
		"'?",
	])('%j is null for every fact', (text) => {
		for (const fact of factIds) expect(readCell(fact, text)).toEqual({ kind: 'null' })
	})
})

describe('yes and no', () => {
	test.each(['yes', 'YES', ' Yes ', 'y', 'Y', 'true', 'TRUE', '1', 'ｙｅｓ', '１', '是', 'نعم', "'yes"])(
		'%j is yes',
		(text) => {
			expect(readCell('knowsCustoms', text)).toEqual(value(true))
		},
	)

	test.each(['no', 'No', 'n', 'false', 'FALSE', '0', '０', '٠', '否', 'لا', 'N.'])('%j is no', (text) => {
		expect(readCell('knowsCustoms', text)).toEqual(value(false))
	})

	test.each(['maybe', 'x', 'yes and no', '2', '=1', '-1', '+1', '≠ 1', 'yes?', '*yes'])(
		'%j is neither, and never a silent no',
		(text) => {
			expect(faultOf(readCell('knowsCustoms', text))).toEqual(['unreadable', undefined])
		},
	)
})

describe('a choice', () => {
	test.each([
		['highestDegree', 'bachelor', 'bachelor'],
		['highestDegree', 'BACHELOR', 'bachelor'],
		['highestDegree', 'Bachelor’s degree', 'bachelor'],
		['highestDegree', "bachelor's  degree", 'bachelor'],
		['highestDegree', '学士学位', 'bachelor'],
		['highestDegree', '博士', 'doctorate'],
		['highestDegree', 'PhD', 'doctorate'],
		['highestDegree', 'none', 'none'],
		['degreeField', 'social-science', 'social-science'],
		['degreeField', 'Social Science', 'social-science'],
		['chineseLevel', 'HSK 4', 'hsk4'],
		['chineseLevel', 'ＨＳＫ４', 'hsk4'],
		['chineseLevel', 'HSK 六级', 'hsk5'],
		['isicDivision', '27', '27'],
		['isicDivision', '1', '01'],
		['isicDivision', '01', '01'],
		['isicDivision', '٢٧', '27'],
		['isicDivision', 'Electrical equipment', '27'],
		['isicDivision', '27 Electrical equipment', '27'],
		['isicDivision', '27 · 电气设备', '27'],
		['jobOffer', '有书面通知', 'written'],
	] as const)('%s: %j is %s', (fact, text, option) => {
		expect(readCell(fact, text)).toEqual(value(option))
	})

	test.each([
		['highestDegree', 'bachelor; master'],
		['highestDegree', '3'],
		['isicDivision', '4'],
		['isicDivision', '-1'],
		['isicDivision', '100'],
		['jobOffer', 'yes'],
		['jobOffer', '__proto__'],
		['jobOffer', 'constructor'],
	] as const)('%s: %j is not known', (fact, text) => {
		expect(readCell(fact, text)).toMatchObject({
			kind: 'fault',
			problem: 'unknown-entry',
			expected: facts[fact],
		})
	})

	test.each(factIds)('%s: its words have one meaning each, in all languages together', (fact) => {
		const kind: Fact = facts[fact]
		if (!('options' in kind)) return
		for (const locale of localeIds) {
			const { options } = wordsOfLocales[locale].facts[fact] as { options: Record<string, string> }
			for (const [id, label] of Object.entries(options)) {
				expect(optionOf(fact, label)).toBe(id)
				expect(optionOf(fact, id)).toBe(id)
				expect(isUnsure(label)).toBe(false)
				if (kind.type === 'choices') expect(isNone(label)).toBe(false)
			}
		}
	})

	test.each(factIds)('%s: its texts are plain words, without slots', (fact) => {
		for (const locale of localeIds) {
			const { label, question } = wordsOfLocales[locale].facts[fact]
			const { options = {} } = wordsOfLocales[locale].facts[fact] as { options?: Record<string, string> }
			for (const text of [label, question, ...Object.values(options)]) expect(text).not.toMatch(/[{}'#<>]/)
		}
	})
})

describe('several choices', () => {
	test.each([
		['business', ['business']],
		['business; paid-job', ['business', 'paid-job']],
		['Business activities;A paid job;', ['business', 'paid-job']],
		['商务活动；有报酬的工作', ['business', 'paid-job']],
		['商务活动、有报酬的工作', ['business', 'paid-job']],
		['business, paid-job', ['business', 'paid-job']],
		['business\npaid-job', ['business', 'paid-job']],
		['business; business', ['business']],
		['none', []],
		['None of these', []],
		['以上都不是', []],
		['无', []],
	])('%j is %j', (text, options) => {
		expect(readCell('plannedActivities', text)).toEqual(value(options))
	})

	test.each([
		['business; dancing', 'unknown-entry', 'dancing'],
		['business; none', 'contradiction', 'none'],
		['business; ?', 'contradiction', '?'],
		['no', 'unknown-entry', 'no'],
		[';', 'unreadable', undefined],
	])('%j is a fault', (text, problem, entry) => {
		expect(faultOf(readCell('plannedActivities', text))).toEqual([problem, entry])
	})
})

describe('a number', () => {
	test.each([
		['age', '29', 29],
		['age', '２９', 29],
		['age', '٢٩', 29],
		['age', '29.0', 29],
		['age', '29 岁', 29],
		['age', '29 years old', 29],
		['age', '29 عامًا', 29],
		['age', '29周岁', 29],
		['annualPayCny', 'يوان 240000', 240_000],
		['annualPayCny', '人民币 240000 元', 240_000],
		['annualPayCny', 'RMB 240,000 yuan', 240_000],
		['experienceYears', '2.5', 2.5],
		['experienceYears', '5年', 5],
		['experienceYears', '0', 0],
		['monthsPerYear', '9 months', 9],
		['annualPayCny', '240000', 240_000],
		['annualPayCny', '240,000', 240_000],
		['annualPayCny', '240 000', 240_000],
		['annualPayCny', '24万', 240_000],
		['annualPayCny', '24 万元', 240_000],
		['annualPayCny', '240000元', 240_000],
		['annualPayCny', '￥240,000', 240_000],
		['annualPayCny', 'CNY 240,000', 240_000],
		['annualPayCny', '240000 RMB', 240_000],
		['annualPayCny', '٢٤٠٬٠٠٠', 240_000],
		['annualPayCny', '249999.5', 249_999.5],
		['annualPayCny', '0.125', 0.125],
		['annualPayCny', '240.1250', 240.125],
		['annualPayCny', "'240000", 240_000],
	] as const)('%s: %j is %d', (fact, text, number) => {
		expect(readCell(fact, text)).toEqual(value(number))
	})

	test.each([
		['age', '15', 'out-of-range'],
		['age', '101', 'out-of-range'],
		['age', '-29', 'out-of-range'],
		['age', "'-29", 'out-of-range'],
		['age', '29.5', 'not-whole'],
		['age', '29,5', 'ambiguous'],
		['age', 'twenty', 'unreadable'],
		['age', '1995-04-02', 'unreadable'],
		['age', '2026-11-24', 'unreadable'],
		['experienceYears', '71', 'out-of-range'],
		['experienceYears', '2-3', 'unreadable'],
		['experienceYears', '5²', 'unreadable'],
		['annualPayCny', '240.000', 'ambiguous'],
		['annualPayCny', '1.240.000', 'ambiguous'],
		['annualPayCny', '٢٤٠.٠٠٠', 'ambiguous'],
		['annualPayCny', '240,00', 'ambiguous'],
		['annualPayCny', '$240,000', 'ambiguous'],
		['annualPayCny', '2万/月', 'monthly'],
		['annualPayCny', '20000 a month', 'monthly'],
		['annualPayCny', '100000001', 'out-of-range'],
		['similarStaffPayCny', '0', 'out-of-range'],
		['annualPayCny', 'yes', 'unreadable'],
		['annualPayCny', '=1+1', 'unreadable'],
		['annualPayCny', `${'0'.repeat(maxNumberCharacters)}240000`, 'unreadable'],
		['annualPayCny', `240000${' '.repeat(maxCellCharacters - 10)}元9`, 'unreadable'],
	] as const)('%s: %j is %s', (fact, text, problem) => {
		expect(readCell(fact, text)).toEqual({ kind: 'fault', problem, expected: facts[fact] })
	})
})

describe('countries', () => {
	test.each([
		['NG', ['NG']],
		['ng', ['NG']],
		['Nigeria', ['NG']],
		['NGA', ['NG']],
		['尼日利亚', ['NG']],
		['尼日利亚籍', ['NG']],
		['NG; GH', ['NG', 'GH']],
		['NG;GH;', ['NG', 'GH']],
		['Nigeria, Ghana', ['NG', 'GH']],
		['尼日利亚、加纳', ['NG', 'GH']],
		['NG; Nigeria', ['NG']],
		['Ivory Coast', ['CI']],
		["Cote d'Ivoire", ['CI']],
		['Côte d’Ivoire', ['CI']],
		['CÔTE D’IVOIRE', ['CI']],
		['Turkey', ['TR']],
		['Türkiye', ['TR']],
		['Turkiye', ['TR']],
		['Burma', ['MM']],
		['Myanmar', ['MM']],
		['Viet Nam', ['VN']],
		['UK', ['GB']],
		['U.S.A.', ['US']],
		['UAE', ['AE']],
		['阿联酋', ['AE']],
		['Tanzania, United Republic of', ['TZ']],
		['Trinidad and Tobago', ['TT']],
		['Saint Lucia', ['LC']],
		['St Lucia', ['LC']],
		['St. Lucia', ['LC']],
		['DRC', ['CD']],
		['刚果（金）', ['CD']],
		['刚果(布)', ['CG']],
		['Hong Kong, China', ['HK']],
		['中国香港', ['HK']],
		['China', ['CN']],
		['Kosovo', ['XK']],
	])('%j is %j', (text, codes) => {
		expect(readCell('nationalities', text)).toEqual(value(codes))
	})

	test.each([
		['Congo', 'unknown-entry', 'Congo'],
		['Korea', 'unknown-entry', 'Korea'],
		['NG; Atlantis', 'unknown-entry', 'Atlantis'],
		['Nigeria, Atlantis', 'unknown-entry', 'Atlantis'],
		['ZZ', 'unknown-entry', 'ZZ'],
		['1', 'unknown-entry', '1'],
		[countryCodes.slice(0, 11).join(';'), 'too-many', undefined],
	])('%j is a fault', (text, problem, entry) => {
		expect(faultOf(readCell('nationalities', text))).toEqual([problem, entry])
	})

	test('China is no target market', () => {
		expect(faultOf(readCell('targetMarkets', 'NG; China'))).toEqual(['not-allowed', 'China'])
	})
})

describe('languages', () => {
	const hausaAndEnglish = [
		{ language: 'ha', level: 'native' },
		{ language: 'en', level: 'fluent' },
	]

	test.each([
		'ha:native; en:fluent',
		'HA : Native;EN:Fluent;',
		'Hausa (native); English (fluent)',
		'Hausa（native）； English（fluent）',
		'Hausa (native), English (fluent)',
		'Hausa - native; English - fluent',
		'豪萨语（母语）；英语（流利）',
		'豪萨语：母语、英语：流利',
		'豪萨语:母语\n英文:流利',
		'hau:native; eng:fluent',
		'ha:native; en:basic; en:fluent; ha:working',
	])('%j is Hausa and English', (text) => {
		expect(readCell('languages', text)).toEqual(value(hausaAndEnglish))
	})

	test.each(['none', '都不会', 'لا لغات'])('%j is none', (text) => {
		expect(readCell('languages', text)).toEqual(value([]))
	})

	test.each([
		['ga:native', 'ga'],
		['Ga (native)', 'gaa'],
		['gaa:native', 'gaa'],
		['Irish (native)', 'ga'],
		['tl:native', 'fil'],
		['Mandarin (native)', 'zh'],
		['Kiswahili (native)', 'sw'],
	])('%j is %s', (text, language) => {
		expect(readCell('languages', text)).toEqual(value([{ language, level: 'native' }]))
	})

	test.each([
		['Hausa', 'no-level', 'Hausa'],
		['ha:native; English', 'no-level', 'English'],
		['ha:great', 'two-meanings', 'great'],
		['ha:B2+', 'two-meanings', 'B2+'],
		['Hausa (C3)', 'no-level', 'Hausa (C3)'],
		['GA:native', 'unknown-entry', 'GA:native'],
		['Elvish (native)', 'unknown-entry', 'Elvish (native)'],
		['und:native', 'unknown-entry', 'und:native'],
		['ha:native; none', 'contradiction', 'none'],
		[
			[...knownLanguages]
				.slice(0, 21)
				.map((code) => `${code}:basic`)
				.join(';'),
			'too-many',
			undefined,
		],
	])('%j is a fault', (text, problem, entry) => {
		expect(faultOf(readCell('languages', text))).toEqual([problem, entry])
	})
})

describe('names', () => {
	test.each(localeIds)('every country is read by its name in %s', (locale) => {
		for (const code of countryCodes) {
			const name = wordsOfLocales[locale].countryNames[code] ?? ''
			expect([name, readCell('nationalities', name)]).toEqual([name, value([code])])
		}
	})

	test.each(localeIds)('every language is read by its name in %s', (locale) => {
		for (const [code, name] of Object.entries(wordsOfLocales[locale].languageNames)) {
			const text = `${name} (native)`
			expect([text, readCell('languages', text)]).toEqual([
				text,
				value([{ language: code, level: 'native' }]),
			])
		}
	})

	test('every language is read by its code', () => {
		for (const language of knownLanguages) {
			expect(readCell('languages', `${language}:basic`)).toEqual(value([{ language, level: 'basic' }]))
		}
	})
})

const anyFact = fc.constantFrom(...factIds)
const factAndAnswer = anyFact.chain((fact) =>
	answerTo(fact).map((answer) => [fact, answer] as [FactId, NonNullable<FactValue>]),
)
const anyText = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: anyCharacter }),
	fc.stringMatching(/^[\d.,;:'?()a-z 万元]{0,20}$/),
	factAndAnswer.map(([fact, answer]) => writeCell(fact, answer)),
	fc
		.array(factAndAnswer, { maxLength: 3 })
		.map((all) => all.map(([fact, answer]) => writeCell(fact, answer)).join('; ')),
)

describe('any cell', () => {
	test('is absent, null, a value that the schema takes as it is, or a fault', () => {
		fc.assert(
			fc.property(anyFact, anyText, (fact, text) => {
				const reading = readCell(fact, text)
				if (reading.kind !== 'value') return
				expect(factSchemas[fact].parse(reading.value)).toEqual(reading.value)
			}),
			{ numRuns: 3000 },
		)
	})

	test('gives the answer that was written into it', () => {
		fc.assert(
			fc.property(factAndAnswer, ([fact, answer]) => {
				expect(readCell(fact, writeCell(fact, answer))).toEqual(value(answer))
			}),
			{ numRuns: 1000 },
		)
	})

	test.each(localeIds)('gives the answer that was written into it in the words of %s', (locale) => {
		fc.assert(
			fc.property(factAndAnswer, ([fact, answer]) => {
				expect(readCell(fact, sayCell(fact, answer, locale))).toEqual(value(answer))
			}),
			{ numRuns: 1000 },
		)
	})

	test('gives the number that was written into it, to the last digit', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100_000_000_000_000 }), (pay) => {
				const written = pay / 1_000_000
				expect(readCell('annualPayCny', writeCell('annualPayCny', written))).toEqual(value(written))
			}),
		)
	})

	test('without an answer is written empty, and with "not sure" as a question mark', () => {
		for (const fact of factIds) {
			expect(readCell(fact, writeCell(fact, undefined))).toEqual({ kind: 'absent' })
			expect(readCell(fact, writeCell(fact, null))).toEqual({ kind: 'null' })
		}
	})

	test('that is too long is a fault at once', () => {
		const text = 'NG;'.repeat(4_000_000)
		expect(faultOf(readCell('nationalities', text))).toEqual(['too-long', undefined])
	})
})

test('folding leaves letters and digits of every script, however they are typed', () => {
	expect(wordKey('  Côte d’Ivoire ')).toBe(wordKey("COTE D'IVOIRE"))
	expect(wordKey('ＨＳＫ ４')).toBe('hsk4')
	expect(wordKey('مُتأكّد')).toBe(wordKey('متاكد'))
	expect(wordKey('__proto__')).toBe('proto')
})
