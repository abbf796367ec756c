import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import { explainWith } from './explain-with'

/** Explains a result: takes `{ result, locale }`, an answer of `evaluate` and a language, and gives words, or the faults. */
export const explain = explainWith(async (locale) => {
	const { countryNames, languageNames } = await loadNames(locale)
	return { words: wordsOf(locale), countries: countryNames, languages: languageNames }
})
