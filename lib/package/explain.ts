import type { Faults } from '@/lib/api/faults'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import { readExplainRequest } from './explain-request'
import { type Explained, explainResult } from './explain-result'

/** Explains a result: takes `{ result, locale }`, an answer of `evaluate` and a language, and gives words, or the faults. */
export async function explain(body: unknown): Promise<Explained | Faults> {
	const read = readExplainRequest(body)
	if ('faults' in read) return read.faults
	const { result, locale } = read
	const { countryNames: countries, languageNames: languages } = await loadNames(locale)
	return explainResult({ locale, words: wordsOf(locale), countries, languages }, result)
}
