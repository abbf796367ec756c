import { describe, expect, test } from 'vitest'
import type { Meanings } from '@/lib/sheet/cells/choices/ambiguous-words'
import { demonyms } from '@/lib/sheet/cells/places/demonyms'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import { languageOf } from '@/lib/sheet/cells/vocabulary/vocabulary'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { emergingMarkets } from '@/rules/reference/emerging-markets'

const value = (answer: unknown) => ({ kind: 'value', value: answer })

test.each([
	...[
		'√',
		'✓',
		'✔',
		'✔️',
		'☑',
		'有',
		'能',
		'会',
		'可以',
		'对',
		'نعم',
		'يوجد',
		'صحيح',
		'يمكن',
		'есть',
		'в наличии',
		'sudah',
		'bersedia',
		'جی ہاں',
		'ہاں',
		'موجود ہے',
		'oui',
		'apte',
	].map((text) => [text, true] as const),
	...[
		'×',
		'✗',
		'✘',
		'✕',
		'❌',
		'不能',
		'不会',
		'不可以',
		'错',
		'لا',
		'خطأ',
		'لا يمكن',
		'отсутствует',
		'не годен',
		'tidak',
		'tidak punya',
		'نہیں',
		'جی نہیں',
		'نهيں',
		'non',
		'inapte',
	].map((text) => [text, false] as const),
])('%j in a column of yes and no is %s', (text, answer) => {
	expect(readCell('knowsCustoms', text)).toEqual(value(answer))
})

test.each([
	...[
		'大学本科',
		'本科学历',
		'学士学位',
		'BSc',
		'B.Sc.',
		'BA',
		'Bachelor of Science',
		'بكالوريوس',
		'ليسانس',
	].map((text) => [text, 'bachelor'] as const),
	...[
		'бакалавриат',
		'Sarjana (S1)',
		'S-1',
		'بیچلرز',
		'بی ایس',
		'بی‌ایس',
		'بي ايس',
		'بی ایس آنرز',
		'ایل ایل بی',
	].map((text) => [text, 'bachelor'] as const),
	...[
		'магистр',
		'Magister (S2)',
		'S2 Manajemen',
		'Master 2',
		'ایم فل',
		'ایم اے',
		'ماسٹرز',
		'کیمیا میں ماسٹرز',
	].map((text) => [text, 'master'] as const),
	...['доктор наук', 'S3', 'Doctorat', 'پی ایچ ڈی', 'پی۔ایچ۔ڈی', 'فزکس میں پی ایچ ڈی'].map(
		(text) => [text, 'doctorate'] as const,
	),
	...['11 классов', 'SMA', 'Baccalauréat', 'میٹرک', 'ایف ایس سی'].map((text) => [text, 'none'] as const),
	...['硕士研究生', '研究生（硕士）', 'MSc', 'M.Sc.', 'MBA', 'الماجستير'].map(
		(text) => [text, 'master'] as const,
	),
	...['博士研究生', '博士学位', 'PhD', 'Ph.D.', 'دكتوراة', 'الدكتوراه'].map(
		(text) => [text, 'doctorate'] as const,
	),
	...['高中', '无学位', 'No degree', 'ثانوية عامة'].map((text) => [text, 'none'] as const),
])('%j is the degree %s', (text, degree) => {
	expect(readCell('highestDegree', text)).toEqual(value(degree))
})

test.each([
	...['لست متأكدة', 'لا أعلم', 'لا ادري', 'لا أعرف', 'не знаю', 'не уверена', 'tidak tahu', 'tidak yakin'],
	...['معلوم نہیں', 'پتہ نہیں', 'je ne sais pas', 'pas sûre'],
])('%j is "not sure"', (text) => {
	expect(readCell('knowsCustoms', text)).toEqual({ kind: 'null' })
})

test.each([
	['精通', 'fluent'],
	['流利', 'fluent'],
	['日常会话', 'basic'],
	['可用于工作', 'working'],
	['إجادة تامة', 'fluent'],
	['مبتدئ', 'basic'],
	['اللغه الام', 'native'],
	['в совершенстве', 'fluent'],
	['родной', 'native'],
	['bahasa ibu', 'native'],
	['lancar', 'fluent'],
	['menengah', 'working'],
	['مادری زبان', 'native'],
	['مادري', 'native'],
	['روانی', 'fluent'],
	['بنیادی', 'basic'],
	['langue maternelle', 'native'],
	['notions', 'basic'],
] as const)('the level %j is %s', (text, level) => {
	expect(readCell('languages', `ar (${text})`)).toEqual(value([{ language: 'ar', level }]))
})

describe('a word that could be one of several', () => {
	test.each([
		['大专', 'none', 'vocational'],
		['diploma', 'none', 'vocational'],
		['دبلوم', 'none', 'vocational'],
		['研究生', 'master', 'doctorate'],
		['جامعي', 'bachelor', 'master'],
		['высшее', 'bachelor', 'master'],
		['кандидат наук', 'master', 'doctorate'],
		['D3', 'none', 'vocational'],
		['Sarjana terapan', 'vocational', 'bachelor'],
		['ڈپلومہ', 'none', 'vocational'],
		['بی اے', 'none', 'bachelor'],
		['بی ایس سی', 'none', 'bachelor'],
		['گریجویٹ', 'bachelor', 'master'],
		['پوسٹ گریجویٹ', 'master', 'doctorate'],
		['Licence', 'bachelor', 'master'],
		['BTS', 'none', 'vocational'],
	] as const)('%j is asked for a degree, and is %s or %s as it is said', (text, one, other) => {
		expect(readCell('highestDegree', text)).toMatchObject({ problem: 'two-meanings', entry: text })
		for (const degree of [one, other]) {
			expect(readCell('highestDegree', text, { [wordKey(text)]: degree })).toEqual(value(degree))
		}
		expect(readCell('highestDegree', text, { [wordKey(text)]: 'unknown' })).toEqual({ kind: 'null' })
		expect(readCell('highestDegree', text, { [wordKey(text)]: 'native' })).toMatchObject({ kind: 'fault' })
	})

	test.each([
		['熟练', 'working', 'fluent'],
		['متوسط', 'basic', 'working'],
		['conversational', 'basic', 'working'],
		['متقدم', 'working', 'fluent'],
		['разговорный', 'basic', 'working'],
		['продвинутый', 'working', 'fluent'],
		['cukup', 'basic', 'working'],
		['sangat baik', 'working', 'fluent'],
		['اچھی', 'basic', 'working'],
		['بہت اچھی', 'working', 'fluent'],
		['درمیانی', 'basic', 'working'],
	] as const)('%j is asked for a language, and is %s or %s as it is said', (text, one, other) => {
		const cell = `ha (native); 英语（${text}）`
		expect(readCell('languages', cell)).toMatchObject({ problem: 'two-meanings', entry: text })
		for (const level of [one, other]) {
			const meanings: Meanings = { [wordKey(text)]: level }
			const skills = [
				{ language: 'ha', level: 'native' },
				{ language: 'en', level },
			]
			expect(readCell('languages', cell, meanings)).toEqual(value(skills))
		}
		expect(readCell('languages', cell, { [wordKey(text)]: 'unknown' })).toMatchObject({ kind: 'fault' })
	})
})

describe('a country', () => {
	test.each([
		['الإمارات', 'AE'],
		['الامارات', 'AE'],
		['إمارات', 'AE'],
		['المجر', 'HU'],
		['هنغاريا', 'HU'],
		['بريطانيا', 'GB'],
		['إنجلترا', 'GB'],
		['انجلترا', 'GB'],
		['سورية', 'SY'],
		['سوريه', 'SY'],
		['بنجلاديش', 'BD'],
		['الولايات المتحدة الأمريكية', 'US'],
		['اميركا', 'US'],
		['سلطنة عمان', 'OM'],
		['الدنمارك', 'DK'],
		['بيلاروسيا', 'BY'],
		['روسيا البيضاء', 'BY'],
		['مغرب', 'MA'],
		['سودان', 'SD'],
		['Nigerian', 'NG'],
		['nigerien', 'NE'],
		['South African', 'ZA'],
		['尼日利亚人', 'NG'],
		['سعودي', 'SA'],
		['سعودية', 'SA'],
		['مصري', 'EG'],
		['المصرية', 'EG'],
		['КНР', 'CN'],
		['россиянка', 'RU'],
		['гражданка Узбекистана', 'UZ'],
		['WNI', 'ID'],
		['Warga Negara Indonesia', 'ID'],
		['Korsel', 'KR'],
		['پاکستانی', 'PK'],
		['پاکستان کا شہری', 'PK'],
		['پاكستان', 'PK'],
		['بھارت', 'IN'],
		['انڈیا', 'IN'],
		['یو اے ای', 'AE'],
		['امریکہ', 'US'],
		['امریکا', 'US'],
		['برطانوی', 'GB'],
		['ترکی', 'TR'],
		['Burkinabè', 'BF'],
		['Ivoirienne', 'CI'],
	])('%j is %s', (text, code) => {
		expect(readCell('nationalities', text)).toEqual(value([code]))
	})

	test.each(['Congolese', 'Dominican', 'Korean', 'Guinea Bissauan', 'ازبک', 'узбек', 'کانگو'])(
		'%j is not guessed',
		(text) => {
			expect(readCell('nationalities', text)).toMatchObject({ problem: 'unknown-entry' })
		},
	)

	test('is read by the word for its people, which is that of no other', () => {
		for (const [code, word] of demonyms) {
			expect([word, readCell('nationalities', word)]).toEqual([word, value([code])])
		}
	})

	test('of an emerging market has such a word, but for those that share theirs', () => {
		const named = new Set(demonyms.map(([code]) => code))
		expect(emergingMarkets.filter((code) => !named.has(code))).toEqual(['CD', 'CG', 'DM', 'DO'])
	})
})

test.each([
	['عربي', 'ar'],
	['عربية', 'ar'],
	['اللغة العربية', 'ar'],
	['انجليزي', 'en'],
	['الانجليزية', 'en'],
	['اللغة الفرنسية', 'fr'],
	['سواحيلية', 'sw'],
	['انگریزی زبان', 'en'],
	['انگريزي', 'en'],
	['چائنیز', 'zh'],
	['چینی', 'zh'],
	['английский язык', 'en'],
	['кит.', 'zh'],
	['bahasa Inggris', 'en'],
	['Bhs. Mandarin', 'zh'],
	['haoussa', 'ha'],
	['gã', 'gaa'],
])('the language %j is %s', (text, code) => {
	expect(languageOf(text)).toBe(code)
})

test.each([
	['الخبرة', 'experienceYears'],
	['عدد سنوات الخبرة', 'experienceYears'],
	['الراتب السنوي باليوان', 'annualPayCny'],
	['التخصص الدراسي', 'degreeField'],
	['المستوى التعليمي', 'highestDegree'],
	['مستوى HSK', 'chineseLevel'],
	['رقم الطلب', 'id'],
	['البلد المستهدف', 'targetMarkets'],
	['最高学历', 'highestDegree'],
	['最高学位', 'highestDegree'],
	['学历学位', 'highestDegree'],
	['年龄（周岁）', 'age'],
	['外语', 'languages'],
	['应聘岗位', null],
	['Гражданство', 'nationalities'],
	['Стаж (лет)', 'experienceYears'],
	['Годовая зарплата (юаней)', 'annualPayCny'],
	['Зарплата (руб. в год)', null],
	['Kewarganegaraan (sesuai paspor)', 'nationalities'],
	['Pengalaman kerja (tahun)', 'experienceYears'],
	['Gaji per tahun (CNY)', 'annualPayCny'],
	['Gaji per tahun (Rp)', null],
	['Bulan di Tiongkok', 'monthsPerYear'],
	['قومیت', 'nationalities'],
	['قوميت', 'nationalities'],
	['تعلیمی قابلیت', 'highestDegree'],
	['عمر (سال)', 'age'],
	['تجربہ (سال)', 'experienceYears'],
	['زبانیں (سطح)', 'languages'],
	['سالانہ تنخواہ (یوان)', 'annualPayCny'],
	['سالانہ تنخواہ (ہزار یوان)', 'annualPayCny'],
	['تنخواہ (روپے)', null],
	['سالانہ تنخواہ', null],
	['میڈیکل سرٹیفکیٹ (ہاں/نہیں)', 'canShowHealthCertificate'],
	['والد کا نام', null],
	['پولیس کلیئرنس سرٹیفکیٹ', 'canShowNoCriminalRecord'],
	['Nationalité / قومیت', 'nationalities'],
	['Salaire annuel (CNY)', 'annualPayCny'],
	['Salaire annuel (FCFA)', null],
] as const)('the heading %j is %s', (heading, use) => {
	expect(readHeadings([heading]).map((column) => column.use)).toEqual([use])
})
