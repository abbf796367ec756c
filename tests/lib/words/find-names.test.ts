import { expect, test } from 'vitest'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { searchIn } from '@/lib/search/search'
import { nameOptions } from '@/lib/words/name-options'
import type { Names } from '@/lib/words/names'

/** What a picker offers for what is typed. */
async function offered(locale: Locale, kind: keyof Names, typed: string) {
	return searchIn(await nameOptions(locale, kind)())
		.find(typed)
		.map(({ option }) => option.value)
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
	['马尔维纳斯', 'FK'],
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
