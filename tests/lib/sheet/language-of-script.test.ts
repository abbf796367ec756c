import { expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { languageOfScript } from '@/lib/sheet/language-of-script'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { factIds } from '@/rules/facts'

test.each([
	['Degree', 'en'],
	['学历', 'zh'],
	['المؤهل العلمي', 'ar'],
	['المستوى', 'ar'],
	['تعلیمی قابلیت', 'ur'],
	['ڈگری', 'ur'],
	['مادری زبان', 'ur'],
	['Образование', 'ru'],
])('the script of %j is that of %s', (text, language) => {
	expect(languageOfScript(text)).toBe(language)
})

test('the questions of every language with a script of its own show which it is', () => {
	for (const locale of localeIds.filter((one) => ['ar', 'ru', 'ur', 'zh'].includes(one))) {
		const others = factIds
			.map((fact) => wordsOfLocales[locale].facts[fact].question)
			.filter((question) => languageOfScript(question) !== locale)
		expect([locale, others]).toEqual([locale, []])
	}
})
