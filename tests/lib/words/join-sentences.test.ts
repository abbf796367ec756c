import { expect, test } from 'vitest'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { betweenSentences, joinSentences } from '@/lib/words/join-sentences'
import { wordsOf } from '@/lib/words/messages'

const between: Readonly<Record<Locale, string>> = {
	en: ' ',
	zh: '',
	ar: ' ',
	ru: ' ',
	id: ' ',
	ur: ' ',
	fr: ' ',
}

test.each(localeIds)('in %s sentences stand apart as the language writes them', (locale) => {
	const [say, words] = [sayIn(locale), wordsOf(locale)]
	expect(betweenSentences(say, words)).toBe(between[locale])
	expect(joinSentences(say, words, ['A', '', null, 'B'])).toBe(`A${between[locale]}B`)
})
