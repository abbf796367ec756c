import compile from 'icu-minify/compile'
import { describe, expect, test } from 'vitest'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { withNoBreaks, withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { allTexts } from '../../all-texts'

const textsIn = (node: unknown, path = ''): [path: string, text: string][] =>
	typeof node === 'string'
		? [[path, node]]
		: Object.entries(node as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))

/** Arguments that hold a text or a day. Whoever adds one of either kind says here which it is. */
const texts =
	/^(address|after|ago|alt|answer|at|back|backup|before|browser|by|check|checked|chmod|class|column|command|company|condition|contact|country|dataDir|date|day|device|document|down|due|email|example|factor|field|file|first|forwarded|from|group|header|heading|host|how|https|id|issuer|key|label|language|last|letters?|list|loose|mark|mcp|meaning|metricsPort|metricsToken|names?|newNode|node|nodeSite|none|notice|on|opening|openings|operating|options?|origin|other|outcome|outside|owners|parameter|place|postgres|postgresSite|question|quit|range|reason|rules|ruleset|scheme|seen|setting|since|site|state|strict|subject|system|text|than|time|to|trust|trustOn|unsure|until|up|version|what|whom|why|word|workspace)$/

const inTags = (parts: unknown[]) => parts.join('')

/** A message with 7 for each number, and what stands in tags as it is. */
function sayWithSevens(locale: Locale, text: string): string {
	const places = [...text.matchAll(/\{(\w+)(,|\})/g)]
	const said: unknown = sayIn(locale)(compile(text), {
		...Object.fromEntries(
			places.map(([, name = '', end]) => [name, end === '}' && texts.test(name) ? 'text' : 7]),
		),
		...Object.fromEntries(Array.from(text.matchAll(/<([\w-]+)>/g), ([, tag = '']) => [tag, inTags])),
	})
	return [said].flat().join('')
}

describe.each(localeIds)('in %s', (locale) => {
	test('no line ends between a number and what it counts, but after a year', () => {
		for (const [path, text] of textsIn(allTexts[locale])) {
			if (/^\.facts\.\w+\.(label|options)\b/.test(path)) continue
			const said = sayWithSevens(locale, withNoBreaks(locale, path, text)).replace(/\b(19|20)\d\d /g, '')
			expect(said, path).not.toMatch(/\d \p{L}/u)
			expect(withPlainSpaces(withNoBreaks(locale, path, text)), path).toBe(text)
		}
	})

	test('the words of sheets keep the spaces that people type', () => {
		const { facts, levels } = allTexts[locale]
		const words = textsIn({ facts, levels }).filter(([path]) =>
			/^\.(facts\.\w+\.(label|options)|levels)\b/.test(path),
		)
		expect(words.length).toBeGreaterThan(150)
		expect(words.filter(([path, text]) => withNoBreaks(locale, path, text) !== text)).toEqual([])
	})

	test('a day stays with its month', () => {
		expect(sayDay(locale, '2026-11-25')).not.toMatch(/25 /)
	})
})

test('no line ends within a date in Chinese characters, of a message or of the calendar', () => {
	const texts = textsIn(allTexts.zh).map(([path, text]) => withNoBreaks('zh', path, text))
	const dates = texts.filter((text) => /\d\u2060?年/.test(text))
	expect(dates.length).toBeGreaterThan(20)
	for (const text of [...dates, sayDay('zh', '2026-11-25')]) expect(text).not.toMatch(/\d[年月日]|[年月]\d/)
	expect(withPlainSpaces(sayDay('zh', '2026-11-25'))).toBe('2026年11月25日')
})

test.each([
	['en', 'Since 1 October 2025, under Art. 41', 'Since 1\u00a0October 2025, under Art.\u00a041'],
	['en', 'a K visa, a visa, class A or class B', 'a K\u00a0visa, a visa, class\u00a0A or class\u00a0B'],
	['en', '{open, plural, other {# conditions}}', '{open, plural, other {#\u00a0conditions}}'],
	['zh', '自2025年10月1日起', '自2025\u2060年\u206010\u2060月\u20601\u2060日起'],
	['zh', '法第四十一条、第三十条', '法第\u2060四\u2060十\u2060一\u2060条、第\u2060三\u2060十\u2060条'],
	['en', 'H-1B, ISCO-08, ISCED-F, self-check', 'H-\u20601B, ISCO-\u206008, ISCED-\u2060F, self-check'],
	['zh', '国务院令第 814 号，B 类须 60 分', '国务院令第\u00a0814\u00a0号，B\u00a0类须 60\u00a0分'],
	['ar', 'بالمادة 41: تأشيرة K، ومنها 3 شروط', 'بالمادة\u00a041: تأشيرة\u00a0K، ومنها 3\u00a0شروط'],
	['id', 'Visa K, kelas A, menurut Pasal 41', 'Visa\u00a0K, kelas\u00a0A, menurut Pasal\u00a041'],
	[
		'fr',
		'Le visa K ? 100 000 yuans, art. 41 :',
		'Le visa\u00a0K\u202f? 100\u00a0000\u00a0yuans, art.\u00a041\u00a0:',
	],
	['fr', '« Oui » ; 30 % : non !', '«\u00a0Oui\u00a0»\u202f; 30\u00a0%\u00a0: non\u202f!'],
	['en', 'from {min, number} to {max, number}', 'from {min, number}\u00a0to\u00a0{max, number}'],
	['zh', '16 至 100 的整数', '16\u00a0至\u00a0100\u00a0的整数'],
	['ar', 'عدد من 16 إلى 100، بصيغة CSV UTF-8', 'عدد من 16\u00a0إلى\u00a0100، بصيغة CSV\u00a0UTF-\u20608'],
	['ru', 'Виза K, класс A, ст. 41, № 3', 'Виза\u00a0K, класс\u00a0A, ст.\u00a041, №\u00a03'],
	['ur', 'K ویزا، کیٹگری A، دفعہ 41', 'K\u00a0ویزا، کیٹگری\u00a0A، دفعہ\u00a041'],
	['en', 'version 3 : 4', 'version 3 : 4'],
] as const)('in %s, %s holds together', (locale, text, held) => {
	expect(withNoBreaks(locale, '.text', text)).toBe(held)
})
