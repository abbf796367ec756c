import { describe, expect, test } from 'vitest'
import { sayWhy } from '@/lib/explain/say-why'
import { localeIds } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import { persons } from '@/rules/persons'
import { rulesetIds } from '@/rules/rulesets/ids'

describe.each(localeIds)('in %s', (locale) => {
	test.each(rulesetIds)('why somebody is a case of %s leaves no answer blank', async (id) => {
		const { countryNames: countries, languageNames: languages } = await loadNames(locale)
		const speech = { locale, words: wordsOf(locale), countries, languages }
		const said = persons[id].persons.map((person) => sayWhy(speech, person))
		// Where the answer should be stands the end of the quotation, of the sentence, or nothing.
		expect(said.filter((text) => text === '' || /[:：]\s*(?:[”»".。]|$)/u.test(text))).toEqual([])
	})
})
