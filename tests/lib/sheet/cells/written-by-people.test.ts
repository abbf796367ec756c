import { describe, expect, test } from 'vitest'
import { readCell } from '@/lib/sheet/cells/read-cell'
import type { Habits, PayHabits } from '@/lib/sheet/cells/reading/habits'
import { isPlaceholder, isUnsure } from '@/lib/sheet/cells/vocabulary/words-for-nothing'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { rowReader } from '@/lib/sheet/reader/read-row'
import { countryCodes } from '@/rules/reference/countries'
import { knownLanguages } from '@/rules/reference/language-codes'

const value = (answer: unknown) => ({ kind: 'value', value: answer })
const problemOf = (fact: Parameters<typeof readCell>[0], text: string) => {
	const reading = readCell(fact, text)
	return reading.kind === 'fault' ? reading.problem : reading
}
/** What a cell says under a heading, beside headings that make the sheet one of some language. */
function under(heading: string, text: string, others: readonly string[] = []) {
	const { facts, faults } = rowReader(readHeadings([heading, ...others]))({ number: 2, cells: [text] })
	return faults[0]?.problem ?? Object.values(facts)[0]
}

describe('a nationality', () => {
	test.each([
		['Nigerian', 'NG'],
		['Citizen of India', 'IN'],
		['Nigeria (NG)', 'NG'],
		['NG - Nigeria', 'NG'],
		['Pakistan 🇵🇰', 'PK'],
		['🇳🇬', 'NG'],
		['Kazakhstan 哈萨克斯坦', 'KZ'],
		['越南公民', 'VN'],
		['مواطنة سعودية', 'SA'],
		['nigerianische Staatsangehörigkeit', 'NG'],
		['Nigrer', 'NE'],
		['Nigérien', 'NE'],
		['Nigériane', 'NG'],
		['Citoyenne de Mauritanie', 'MR'],
		['ecuatoguineana', 'GQ'],
		['cidadã portuguesa', 'PT'],
		['гражданин Нигерии', 'NG'],
		['РФ', 'RU'],
		['سویڈش', 'SE'],
		['بوسنیائی شہری', 'BA'],
	])('%j is %s', (text, code) => {
		expect(readCell('nationalities', text)).toEqual(value([code]))
	})

	test.each([
		['Mexican / Spanish', ['MX', 'ES']],
		['British & Nigerian', ['GB', 'NG']],
		['Nigeria and Ghana', ['NG', 'GH']],
		['摩洛哥和法国', ['MA', 'FR']],
		['埃及和苏丹', ['EG', 'SD']],
		['تونس وفرنسا', ['TN', 'FR']],
		['Deutschland und Spanien', ['DE', 'ES']],
		['Maroc et France', ['MA', 'FR']],
		['Argentina y España', ['AR', 'ES']],
		['Россия и Монголия', ['RU', 'MN']],
		['Vietnam dan Thailand', ['VN', 'TH']],
		['پاکستان اور چین', ['PK', 'CN']],
		['پاکستان، بھارت', ['PK', 'IN']],
		['Trinidad and Tobago', ['TT']],
	])('%j is %j', (text, codes) => {
		expect(readCell('nationalities', text)).toEqual(value(codes))
	})

	test.each([
		...['Nigeia', 'Zamba', 'Congo', 'Kongo', 'Конго', 'Korean', 'congolais', 'Nigeria 🇳🇪', 'Nigeria (GH)'],
		...['Nigerian?', 'NG; No nationality', 'Republic of China', 'former Nigerian', 'resident of Ghana'],
		...['American citizen born in Nigeria', 'بدون', 'stateless', 'узбек'],
	])('%j is never guessed at', (text) => {
		expect(readCell('nationalities', text).kind).toBe('fault')
	})
})

describe('a degree', () => {
	test.each([
		['M.Sc. Physics', 'master'],
		['BA (Hons)', 'bachelor'],
		['Doctorate (PhD)', 'doctorate'],
		['Bachelor / 本科', 'bachelor'],
		['机械工程硕士', 'master'],
		['Master of Science in Mechanical Engineering', 'master'],
		['магистратура', 'master'],
		['Mestrado', 'master'],
		['Abitur', 'none'],
		['Baccalauréat', 'none'],
	])('%j is %s', (text, degree) => {
		expect(readCell('highestDegree', text)).toEqual(value(degree))
	})

	test.each(['Diplom', 'licence', '研究生', 'MA (Hons)', 'Bachiller', 'кандидат наук', 'Maîtrise', 'MBBS'])(
		'%j is asked',
		(text) => {
			expect(problemOf('highestDegree', text)).toBe('two-meanings')
		},
	)

	test.each(['PhD candidate', 'MSc (ongoing)', 'Master / PhD', 'Bachelor expected 2027', '攻读机械工程博士'])(
		'%j is not taken for one that is held',
		(text) => {
			expect(readCell('highestDegree', text).kind).toBe('fault')
		},
	)

	test('in a word of one language counts in a sheet of that language', () => {
		expect(under('Höchster Abschluss', 'Promotion')).toBe('doctorate')
		expect(under('Highest degree', 'Promotion')).toBe('unknown-entry')
		expect(under('Nivel de estudios', 'Grado')).toBe('bachelor')
		expect(under('Highest degree', 'Grado')).toBe('unknown-entry')
		expect(under('Highest degree', 'MBA')).toBe('master')
		expect(under('Escolaridade', 'MBA', ['Idade'])).toBe('two-meanings')
	})
})

describe('a subject', () => {
	test.each([
		['Physics', 'science'],
		['Mechanical Engg.', 'engineering'],
		['Statistics', 'mathematics'],
		['Finance', 'business-law'],
		['Nursing', 'health'],
		['护理学专业', 'health'],
		['Maschinenbau', 'engineering'],
		['Génie civil', 'engineering'],
		['Enfermería', 'health'],
	])('%j is %s', (text, field) => {
		expect(readCell('degreeField', text)).toEqual(value(field))
	})

	test.each(['Computer Science', 'IT', '软件工程', 'Design', 'Informatik', 'Biotechnology', 'Economics'])(
		'%j is asked',
		(text) => {
			expect(problemOf('degreeField', text)).toBe('two-meanings')
		},
	)
})

describe('a level of the HSK', () => {
	test.each([
		['HSK 4级 (2023)', 'hsk4'],
		['新HSK5级', 'hsk5'],
		['HSK六级（2022年）', 'hsk5'],
		['HSK 4 (240分)', 'hsk4'],
		['HSK 4 уровень', 'hsk4'],
		['HSK 4 (lulus)', 'hsk4'],
		['HSK niveau 4 (obtenu)', 'hsk4'],
		['HSK لیول ۴', 'hsk4'],
		['سطح HSK 4', 'hsk4'],
		['ایچ ایس کے 4', 'hsk4'],
		['ايچ ايس كے لیول 3', 'hsk3'],
	])('%j is %s', (text, level) => {
		expect(readCell('chineseLevel', text)).toEqual(value(level))
	})

	test('needs no name under a heading that has it', () => {
		expect(under('HSK', '4')).toBe('hsk4')
		expect(under('汉语水平（HSK）', '四级')).toBe('hsk4')
		expect(under('Chinese level', '4')).toBe('unknown-entry')
	})

	test.each(['HSK 4-5', 'HSK 4+', 'HSK 3 (planned)', '未通过HSK4', 'HSKK', 'CET-4', 'HSK 4 expired'])(
		'%j is not taken',
		(text) => {
			expect(readCell('chineseLevel', text).kind).toBe('fault')
		},
	)
})

describe('languages', () => {
	const english = (level: string) => value([{ language: 'en', level }])

	test.each([
		'English C1',
		'C1 English',
		'English: C2',
		'英语（流利）',
		'流利英语',
		'fluent in English',
		'English/fluent',
	])('%j is fluent English', (text) => {
		expect(readCell('languages', text)).toEqual(english('fluent'))
	})

	test.each([
		...['A1', 'A2', 'basic', 'beginner'].map((word) => [word, 'basic']),
		...['B1', 'B2', 'intermediate'].map((word) => [word, 'working']),
		...['C1', 'C2', 'fluent', 'fließend', 'courant', 'advanced (C1)'].map((word) => [word, 'fluent']),
		...['native', 'mother tongue', '母语', 'Muttersprache', 'родной'].map((word) => [word, 'native']),
	])('%j is %s', (word, level) => {
		expect(readCell('languages', `English (${word})`)).toEqual(english(level as string))
	})

	test.each(['professional', '熟练', '良好', 'متوسط', 'good', 'advanced', 'gut', 'B2+', 'bilingue'])(
		'the level %j is asked',
		(word) => {
			expect(problemOf('languages', `English (${word})`)).toBe('two-meanings')
		},
	)

	test('stand in lists with commas, with one level each', () => {
		const skills = value([
			{ language: 'ha', level: 'native' },
			{ language: 'en', level: 'fluent' },
		])
		for (const text of [
			'Hausa native, English C1',
			'Hausa/native, English/fluent',
			'Hausa - native & English - C2',
		])
			expect([text, readCell('languages', text)]).toEqual([text, skills])
		expect(problemOf('languages', 'English, French (fluent)')).toBe('no-level')
		expect(readCell('languages', 'fluent in English and French').kind).toBe('fault')
	})

	test.each(['is fluent', 'English is fluent', 'has native', 'HSK 4', 'IELTS 7'])('%j is none', (text) => {
		expect(readCell('languages', text).kind).toBe('fault')
	})
})

describe('pay', () => {
	test.each([
		['240k', 240_000],
		['年薪24万元', 240_000],
		['CNY 240,000 p.a.', 240_000],
		['240 тыс. юаней', 240_000],
		['240 ألف', 240_000],
		['۲۴۰ ہزار', 240_000],
		['۲۴۰٬۰۰۰ یوان سالانہ', 240_000],
		['240 ribu', 240_000],
		['240 000 юаней в год', 240_000],
	])('%j is %d', (text, pay) => {
		expect(readCell('annualPayCny', text)).toEqual(value(pay))
	})

	const habits = (pay: PayHabits): Habits => ({ languages: [], asksImplausible: true, pay })

	test.each([
		'20k/month',
		'20,000 pm',
		'月薪2万元',
		'20k元/月',
		'20 000 CNY / Monat',
		'20 тыс. в месяц',
		'٢٠ ألف شهريا',
		'20000 ماہانہ',
		'20000 per bulan',
		'20 000 / mois',
	])('%j is of a month: how many of them a year has is asked', (text) => {
		expect(problemOf('annualPayCny', text)).toBe('monthly')
		expect(readCell('annualPayCny', text, {}, habits({ months: 13 }))).toEqual(value(260_000))
	})

	test.each([
		['200-250k', 200_000, 250_000],
		['200k–250k', 200_000, 250_000],
		['18–22万', 180_000, 220_000],
		['18万至22万元', 180_000, 220_000],
		['CNY 200,000 to 250,000 p.a.', 200_000, 250_000],
	])('%j is a range: which figure counts is asked', (text, lower, upper) => {
		expect(problemOf('annualPayCny', text)).toBe('range')
		expect(readCell('annualPayCny', text, {}, habits({ figure: 'lower' }))).toEqual(value(lower))
		expect(readCell('annualPayCny', text, {}, habits({ figure: 'upper' }))).toEqual(value(upper))
	})

	test('is asked for both where it is a range of a month', () => {
		const read = (pay: PayHabits) => readCell('annualPayCny', '18k-20k/month', {}, habits(pay))
		expect(read({ months: 12 })).toMatchObject({ problem: 'range' })
		expect(read({ figure: 'upper' })).toMatchObject({ problem: 'monthly' })
		expect(read({ figure: 'upper', months: 12 })).toEqual(value(240_000))
	})

	test('in a column of which nobody has said the period is of none, unless the cell says one', () => {
		const read = (text: string, pay: PayHabits) => readCell('annualPayCny', text, {}, habits(pay))
		for (const text of ['35000', '35k', '3.5万']) {
			expect(read(text, { period: 'unsaid' })).toMatchObject({ problem: 'no-period' })
			expect(read(text, { period: 'month' })).toMatchObject({ problem: 'monthly' })
			expect(read(text, { period: 'month', months: 12 })).toEqual(value(420_000))
		}
		expect(read('420k a year', { period: 'month', months: 12 })).toEqual(value(420_000))
		expect(read('420k a year', { period: 'unsaid' })).toEqual(value(420_000))
	})

	test.each([
		'20k/month a year',
		'$5,000/month',
		'250-200k',
		'200-250-300k',
		'USD 40,000',
		'约24万',
		'25万以上',
		'R$ 300.000',
		'240 000 руб.',
		'Rp 300.000.000',
		'۲ لاکھ ۴۰ ہزار',
		'300000 روپے',
		'۲۴۰.۰۰۰',
		'plus de 240 000',
	])('%j is asked', (text) => {
		expect(problemOf('annualPayCny', text)).toBe('ambiguous')
	})

	test('that is implausible is asked in a sheet of people, and read as it is in an export of ours', () => {
		for (const pay of ['24', '240', '18000', '24000000'])
			expect([pay, under('Yearly pay before tax', pay)]).toEqual([pay, 'ambiguous'])
		expect(under('Yearly pay before tax', '0')).toBe(0)
		expect(under('Yearly pay before tax', '24', ['▸ Outcome'])).toBe(24)
		expect(under('Yearly pay before tax', '24 ?', ['▸ Outcome'])).toBe('unreadable')
	})

	test('has a decimal comma and points between thousands in a sheet of such a language', () => {
		expect(under('Jahresgehalt (CNY)', '240.000')).toBe(240_000)
		expect(under('Jahresgehalt (CNY)', '240.000,50')).toBe(240_000.5)
		expect(under('Jahresgehalt (CNY)', '240,000')).toBe('ambiguous')
		expect(under('Annual salary (CNY)', '240.000')).toBe('ambiguous')
		expect(under('Salaire annuel (CNY)', '240\u202f000,50')).toBe(240_000.5)
		expect(under('Годовая зарплата (юаней)', '240\u00a0000')).toBe(240_000)
		expect(under('Gaji per tahun (CNY)', '240.000,50')).toBe(240_000.5)
		expect(under('سالانہ تنخواہ (یوان)', '۲۴۰٫۵ ہزار')).toBe(240_500)
		expect(under('تجربہ (سال)', '۵٫۵')).toBe(5.5)
		expect(under('Expérience (années)', '3,5')).toBe(3.5)
		expect(under('Berufserfahrung (Jahre)', '5,5')).toBe(5.5)
		expect(under('Years of experience', '5,5')).toBe('ambiguous')
	})

	test('is in thousands where the heading says so', () => {
		expect(under('Annual salary (k CNY)', '240')).toBe(240_000)
		expect(under('Jahresgehalt (TCNY)', '240')).toBe(240_000)
	})
})

test.each(['5+ yrs', 'about 5', '3-5', '>10', '十多年', '5年以上', 'ca. 3'])('%j years are asked', (text) => {
	expect(readCell('experienceYears', text).kind).toBe('fault')
})

describe('headings', () => {
	test.each([
		['学历 Degree', 'highestDegree'],
		['Nationality / 国籍', 'nationalities'],
		['Work experience (years) 工作年限', 'experienceYears'],
		['Nationality of the candidate', 'nationalities'],
		['Education - Field of Study', 'degreeField'],
		['Casier judiciaire vierge (oui/non)', 'canShowNoCriminalRecord'],
		['Salary (RMB per year)', 'annualPayCny'],
		['Jahresgehalt brutto (CNY)', 'annualPayCny'],
		['Эл. почта', 'email'],
		['Date of birth', 'birthDate'],
		['ФИО', 'name'],
	])('%j is %s', (heading, use) => {
		expect(readHeadings([heading])[0]?.use).toBe(use)
	})

	test.each([
		'Degree / Field',
		'Age / Nationality',
		'Salary (CNY)',
		'Gehalt (EUR)',
		'Monthly salary (CNY)',
		'N°',
	])('%j is left to a person', (heading) => {
		expect(readHeadings([heading])[0]?.use).toBeNull()
	})

	test('of a first and a last name give the name together', () => {
		const nameOf = (headings: string[], cells: string[]) =>
			rowReader(readHeadings(headings))({ number: 2, cells }).name
		expect(nameOf(['First name', 'Last name'], ['Amina', 'Bello'])).toBe('Amina Bello')
		expect(nameOf(['Nom', 'Prénom'], ['Diop', 'Awa'])).toBe('Awa Diop')
		expect(nameOf(['姓', '名'], ['陈', '文明'])).toBe('陈文明')
		expect(nameOf(['Vorname', 'Name', 'Full name'], ['a', 'b', 'A B'])).toBe('A B')
	})
})

test('no code of a country or language is a word for "not known", but for N/A and NaN', () => {
	const codes = [...countryCodes, ...knownLanguages].filter((code) => !['NA', 'na', 'nan'].includes(code))
	expect(codes.filter((code) => isPlaceholder(code) || isUnsure(code))).toEqual([])
})
