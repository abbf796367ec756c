import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { sheetLanguages } from '@/lib/sheet/languages'
import { loadNames, type Names } from '@/lib/words/names'
import { canonicalLanguage } from '@/rules/language'
import { countryCodes } from '@/rules/reference/countries'
import { emergingMarkets, emergingMarketsEdition } from '@/rules/reference/emerging-markets'
import { languageAliases } from '@/rules/reference/language-aliases'
import { knownLanguages } from '@/rules/reference/language-codes'
import { mainLanguages } from '@/rules/reference/main-languages'

const names = Object.fromEntries(
	await Promise.all(localeIds.map(async (locale) => [locale, await loadNames(locale)])),
) as Record<Locale, Names>
const { en, zh, ar } = names
const locales = Object.entries(names)

test('the emerging markets are those of the IMF without China', () => {
	expect(emergingMarkets).toHaveLength(153)
	expect(new Set(emergingMarkets).size).toBe(153)
	expect(emergingMarkets).toEqual(
		expect.arrayContaining(['BR', 'ID', 'IN', 'KE', 'NG', 'RU', 'VN', 'XK', 'ZA']),
	)
	for (const code of ['CN', 'CU', 'HK', 'JP', 'KP', 'KR', 'TW', 'US'])
		expect(emergingMarkets).not.toContain(code)
	for (const code of emergingMarkets) expect(countryCodes).toContain(code)
	expect(emergingMarketsEdition).toContain('April 2026')
})

test('the countries are the 249 of ISO 3166-1 and Kosovo', () => {
	expect(countryCodes).toHaveLength(250)
	expect(countryCodes).toEqual([...new Set(countryCodes)].sort())
	for (const code of countryCodes) expect(code).toMatch(/^[A-Z]{2}$/)
	for (const code of ['AQ', 'CN', 'CU', 'HK', 'KP', 'MO', 'PS', 'SS', 'TW', 'XK'])
		expect(countryCodes).toContain(code)
	for (const code of ['AC', 'AN', 'EU', 'IC', 'SU', 'UK', 'UN', 'ZZ'])
		expect(countryCodes).not.toContain(code)
})

test.each([
	['en', 'en'],
	['hin', 'hi'],
	['cmn', 'zh'],
	['tl', 'fil'],
	['sh', 'sr'],
	['prs', 'fa'],
	['iw', 'he'],
	['fre', 'fr'],
	['als', 'sq'],
	['yue', 'yue'],
])('the language code %s is canonically %s', (code, canonical) => {
	expect(canonicalLanguage(code)).toBe(canonical)
})

test.each([
	'',
	'und',
	'zz',
	'EN',
	'en-GB',
	'fa-AF',
	'a',
	'aa-',
	'english',
	'__proto__',
	'constructor',
	'size',
])('%j is no language code', (code) => {
	expect(canonicalLanguage(code)).toBeNull()
})

test('a code is either a known language or an alias of one', () => {
	expect(knownLanguages.size).toBe(842)
	for (const code of knownLanguages) expect(code).toMatch(/^[a-z]{2,3}$/)
	for (const [alias, code] of languageAliases) {
		expect(alias).toMatch(/^[a-z]{2,3}$/)
		expect(knownLanguages).not.toContain(alias)
		expect(knownLanguages).toContain(code)
	}
})

test('every emerging market, and no other country, has canonical main languages', () => {
	expect(Object.keys(mainLanguages)).toEqual(emergingMarkets)
	for (const languages of Object.values(mainLanguages)) {
		expect(languages).not.toHaveLength(0)
		expect(languages).toEqual([...new Set(languages)].sort())
		for (const code of languages) expect(knownLanguages).toContain(code)
	}
})

test('main languages are official, even regionally, or spoken by a tenth of the people', () => {
	expect(mainLanguages.NG).toEqual(['en', 'ha', 'ig', 'pcm', 'yo'])
	expect(mainLanguages.KE).toEqual(['en', 'ki', 'luy', 'sw'])
	expect(mainLanguages.VN).toEqual(['vi'])
	expect(mainLanguages.IN).toEqual(expect.arrayContaining(['bn', 'en', 'hi', 'sa', 'ta']))
	expect(mainLanguages.IN).not.toContain('bho')
})

test.each(locales)('every country has a name in %s, and no other', (_, { countryNames }) => {
	expect(Object.keys(countryNames).sort()).toEqual(countryCodes)
	for (const name of Object.values(countryNames)) expect(name.trim()).not.toBe('')
})

test.each(locales)('the languages named in %s can be chosen', (_, { languageNames }) => {
	const codes = Object.keys(languageNames)
	expect(codes.sort()).toEqual(Object.keys(en.languageNames).sort())
	for (const code of codes) expect(knownLanguages).toContain(code)
	for (const code of ['mis', 'mul', 'und', 'zxx']) expect(codes).not.toContain(code)
	for (const name of Object.values(languageNames)) expect(name.trim()).not.toBe('')
})

test.each(locales)(
	'the names in %s stand in the order of its collation',
	(locale, { countryNames, languageNames }) => {
		const { compare } = new Intl.Collator(locale)
		for (const list of [Object.values(countryNames), Object.values(languageNames)]) {
			expect(list).toEqual([...list].sort(compare))
		}
	},
)

test('names are the short ones of CLDR, those that it gives by default, or those that stand in their place', () => {
	expect(en.countryNames).toMatchObject({
		CI: 'Côte d’Ivoire',
		HK: 'Hong Kong',
		US: 'US',
		GB: 'UK',
		XK: 'Kosovo',
	})
	expect(zh.countryNames).toMatchObject({ CN: '中国', HK: '中国香港', MO: '中国澳门', XK: '科索沃' })
	expect(en.languageNames).toMatchObject({ fil: 'Filipino', sw: 'Swahili', zh: 'Chinese' })
	expect(zh.languageNames).toMatchObject({ ar: '阿拉伯语', zh: '中文' })
	expect(ar.countryNames).toMatchObject({ CN: 'الصين', EG: 'مصر', PS: 'فلسطين', XK: 'كوسوفو' })
	expect(ar.languageNames).toMatchObject({ ar: 'العربية', en: 'الإنجليزية', zh: 'الصينية' })
})

test('names that CLDR leaves in English, or gets wrong, are those by hand', () => {
	expect(zh.languageNames).toMatchObject({ arz: '埃及阿拉伯语', jam: '牙买加克里奥尔英语', rom: '罗姆语' })
	expect(ar.languageNames).toMatchObject({ arz: 'العربية المصرية', gil: 'الكيريباتية', za: 'التشوانغ' })
})

/** Whether a language writes the names of languages with a capital, as CLDR’s English names are. */
const isCapitalised = (locale: string) => ['en', 'id'].includes(locale)

test.each(locales)(
	'no main language of an emerging market lacks a name in %s',
	(locale, { languageNames }) => {
		const main = new Set(Object.values(mainLanguages).flat())
		const isOwn = (name = '') => isCapitalised(locale) || !/^[A-Z]/.test(name)
		const lacking = [...main].filter((code) => !languageNames[code] || !isOwn(languageNames[code]))
		expect(lacking).toEqual([])
	},
)

test.each(locales)(
	'no two places, and no two languages, have one name in %s',
	(_, { countryNames, languageNames }) => {
		for (const names of [Object.values(countryNames), Object.values(languageNames)]) {
			expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
		}
	},
)

/** Those of which sheets are read by further names of countries and languages. */
const furtherSheetLanguages = sheetLanguages.filter((id) => !employerLocaleIds.some((one) => one === id))

test('generating the reference data again changes no byte', () => {
	const repository = fileURLToPath(new URL('../..', import.meta.url))
	const output = mkdtempSync(join(tmpdir(), 'reference-'))
	try {
		for (const script of ['generate-reference.mjs', 'list-languages.mjs']) {
			execFileSync(process.execPath, [join(repository, 'scripts/generate', script), output])
		}
		const paths = readdirSync(output, { encoding: 'utf8', recursive: true }).filter((path) =>
			path.endsWith('.ts'),
		)
		expect(paths).toHaveLength(
			6 + 4 + 6 * locales.length + employerLocaleIds.length + furtherSheetLanguages.length,
		)
		for (const path of paths) {
			expect(readFileSync(join(output, path), 'utf8'), path).toBe(
				readFileSync(join(repository, path), 'utf8'),
			)
		}
	} finally {
		rmSync(output, { recursive: true })
	}
})
