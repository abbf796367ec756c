import { describe, expect, test } from 'vitest'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayIn, sayList } from '@/lib/i18n/say'

describe('a list', () => {
	test.each([
		['zh', ['文章设想的标准', 'H-1B 对照'], '文章设想的标准和 H-1B 对照'],
		['zh', ['NG', 'GH'], 'NG 和 GH'],
		['zh', ['阿肯语', '埃维语', '英语'], '阿肯语、埃维语和英语'],
		['en', ['Hausa', '中文'], 'Hausa and 中文'],
	] as const)(
		'in %s has a blank where Chinese characters and Latin letters meet',
		(locale, entries, said) => {
			expect(sayList(locale, entries)).toBe(said)
		},
	)
})

test('a version ends no line, and reads as it is written', () => {
	const said = sayIn('zh')(['版本 ', ['version']], { version: '2026-11-24' })
	expect(said).toBe('版本 2026-\u206011-\u206024')
	expect(withPlainSpaces(said)).toBe('版本 2026-11-24')
})
