import { expect, test } from 'vitest'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { searchIn } from '@/lib/search/search'
import { nameOptions } from '@/lib/words/name-options'
import { loadNames, type Names } from '@/lib/words/names'
import { territories } from '@/lib/words/names/territories'
import byHand from '@/scripts/generate/spellings.json'
import { searchNames } from '@/tests/bench/search/search-names'

/** What a picker offers for what is typed. */
async function offered(locale: Locale, kind: keyof Names, typed: string) {
	const searchOf = await searchNames(locale, kind, [typed])
	return searchOf(typed)
		.find(typed)
		.map(({ option }) => option.value)
}

/** What does not find its country first. */
async function notFirst(locale: Locale, typed: readonly { readonly code: string; readonly text: string }[]) {
	const texts = typed.map(({ text }) => text)
	const searchOf = await searchNames(locale, 'countryNames', texts)
	return typed.filter(({ code, text }) => searchOf(text).find(text)[0]?.option.value !== code)
}

const countries = [
	...[
		'UK',
		'Britain',
		'Great Britain',
		'United Kingdom',
		'England',
		'بريطانيا',
		'إنجلترا',
		'انجلترا',
		'英国',
	].map((typed) => [typed, 'GB'] as const),
	...['USA', 'US', 'America', 'United States', 'أمريكا', 'امريكا', 'أميركا', '美国', 'الولايات المتحدة'].map(
		(typed) => [typed, 'US'] as const,
	),
	...['المجر', 'مجر', 'هنغاريا', '匈牙利'].map((typed) => [typed, 'HU'] as const),
	...['روسيا البيضاء', 'بيلاروسيا'].map((typed) => [typed, 'BY'] as const),
	...['سورية', 'سوريه', 'سوريا'].map((typed) => [typed, 'SY'] as const),
	...['الإمارات', 'الامارات', 'إمارات', 'UAE', '阿联酋'].map((typed) => [typed, 'AE'] as const),
	...['الأردن', 'الاردن', 'أردن', 'اردن'].map((typed) => [typed, 'JO'] as const),
	...['Hong Kong', 'Hong Kong SAR China', '香港', '中国香港', 'هونغ كونغ'].map(
		(typed) => [typed, 'HK'] as const,
	),
	...['Palestine', 'فلسطين', '巴勒斯坦'].map((typed) => [typed, 'PS'] as const),
	...['Cote divoire', 'Ivory Coast', 'ساحل العاج', 'كوت ديفوار'].map((typed) => [typed, 'CI'] as const),
	['الدنمارك', 'DK'],
	['الحبشة', 'ET'],
	['沙特', 'SA'],
	...['马尔维纳斯', '马尔维纳斯群岛', '福克兰群岛', '福克兰'].map((typed) => [typed, 'FK'] as const),
	...['台湾', '中国台湾', '台湾地区', 'ROC Taiwan', 'Taiwan, China'].map((typed) => [typed, 'TW'] as const),
	...['澳门', '中国澳门'].map((typed) => [typed, 'MO'] as const),
	...['Bosnia', 'Bosnia and Herzegovina', 'Bosnia & Herzegovina'].map((typed) => [typed, 'BA'] as const),
	...['Kurdistan Iraq', 'Iraqi Kurdistan', 'كردستان العراق'].map((typed) => [typed, 'IQ'] as const),
	...['London UK', '英国伦敦'].map((typed) => [typed, 'GB'] as const),
	['Georgia USA', 'US'],
	['Korea South', 'KR'],
	['HK China', 'HK'],
] as const

const languages = [
	...['المصرية', 'العامية المصرية', 'العربية المصرية', 'Egyptian Arabic', '埃及阿拉伯语'].map(
		(typed) => [typed, 'arz'] as const,
	),
	...['المغربية', 'الدارجة', 'Darija'].map((typed) => [typed, 'ary'] as const),
	...['الملايو', 'ملايو', 'Malay'].map((typed) => [typed, 'ms'] as const),
	...['الماندرين', 'Mandarin', '普通话', '汉语'].map((typed) => [typed, 'zh'] as const),
	['Levantine', 'apc'],
	['الشامية', 'apc'],
	['السواحيلية', 'sw'],
] as const

test.each(localeIds)('what people type for a country finds it first in %s', async (locale) => {
	for (const [typed, code] of countries) {
		expect([typed, (await offered(locale, 'countryNames', typed))[0]]).toEqual([typed, code])
	}
})

test.each(localeIds)('what people type for a language finds it first in %s', async (locale) => {
	for (const [typed, code] of languages) {
		expect([typed, (await offered(locale, 'languageNames', typed))[0]]).toEqual([typed, code])
	}
})

test('a name of today that was another yesterday is still found by it', async () => {
	expect(await offered('zh', 'countryNames', '中国香港特别行政区')).toEqual(['HK'])
	expect(await offered('en', 'countryNames', 'Myanmar (Burma)')).toEqual(['MM'])
})

test.each(localeIds)('a place before or after its country finds the country first in %s', async (locale) => {
	const { countryNames } = await loadNames(locale)
	const typed = Object.entries(countryNames).flatMap(([code, name]) =>
		[`Xyzzyville ${name}`, `${name} Xyzzyville`].map((text) => ({ code, text })),
	)
	expect(await notFirst(locale, typed)).toEqual([])
})

test.each(localeIds)('a territory beside its country finds the territory first in %s', async (locale) => {
	const { countryNames } = await loadNames(locale)
	const typed = Object.entries(territories).flatMap(([code, country]) =>
		[`${countryNames[code]} ${countryNames[country]}`, `${countryNames[country]} ${countryNames[code]}`].map(
			(text) => ({ code, text }),
		),
	)
	expect(await notFirst(locale, typed)).toEqual([])
})

test('a slip of one name is no other name: “Guinea Bisau” is not Guinea', async () => {
	const search = (await searchNames('en', 'countryNames', ['Guinea Bisau']))('Guinea Bisau')
	expect(search.find('Guinea Bisau')).toEqual([])
	expect(search.nearest('Guinea Bisau')[0]?.value).toBe('GW')
})

test('names are whole, and without vowel marks', async () => {
	const [en, zh, ar] = await Promise.all([loadNames('en'), loadNames('zh'), loadNames('ar')])
	const marked = ({ countryNames, languageNames }: Names) =>
		[...Object.values(countryNames), ...Object.values(languageNames)].filter((name) =>
			/[\u064b-\u0652&]/u.test(name),
		)
	expect([en, zh, ar].flatMap(marked)).toEqual([])
	expect(en.countryNames).toMatchObject({ BA: 'Bosnia and Herzegovina' })
	expect(['HK', 'MO', 'TW', 'FK'].map((code) => zh.countryNames[code])).toEqual([
		'中国香港',
		'中国澳门',
		'中国台湾',
		'马尔维纳斯群岛（福克兰群岛）',
	])
})

test.each(localeIds)('what is typed in the script of %s is looked for in it', (locale) => {
	for (const own of localeIds)
		expect(nameOptions(own, 'countryNames').languagesFor(locales[locale].name)).toContain(locale)
})

test.each(localeIds)('every spelling that was added by hand is found in %s', async (locale) => {
	const kinds = [
		['countryNames', byHand.countries],
		['languageNames', byHand.languages],
	] as const
	for (const [kind, added] of kinds) {
		const typed = Object.entries<readonly string[]>(added).flatMap(([code, texts]) =>
			texts.map((text) => ({ code, text: text.replace(/ \(.*\)$/, '') })),
		)
		const searchOf = await searchNames(
			locale,
			kind,
			typed.map(({ text }) => text),
		)
		const lost = typed.filter(
			({ code, text }) =>
				!searchOf(text)
					.find(text)
					.some(({ option }) => option.value === code),
		)
		expect(lost).toEqual([])
	}
})

test.each(Object.entries(byHand.in))(
	'every spelling that was added by hand for %s is found there while no other language is loaded',
	async (locale, added) => {
		for (const kind of ['countries', 'languages'] as const) {
			const { options } = await nameOptions(
				locale as Locale,
				kind === 'countries' ? 'countryNames' : 'languageNames',
			).load([])
			const search = searchIn(options)
			const lost = Object.entries<readonly string[]>(added[kind]).flatMap(([code, texts]) =>
				texts.filter((text) => !search.find(text).some(({ option }) => option.value === code)),
			)
			expect(lost).toEqual([])
		}
	},
)
