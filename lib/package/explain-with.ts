import type { Faults } from '@/lib/api/faults'
import type { AnswerSpeech } from '@/lib/explain/explain'
import type { Locale } from '@/lib/i18n/locales'
import { readExplainRequest } from './explain-request'
import { type ExplainedResult, explainResult } from './explain-result'
import type { ExplainWords } from './explain-words'

/** The words and names of one language. */
export type ExplainTexts = { readonly words: ExplainWords } & Pick<AnswerSpeech, 'countries' | 'languages'>

/**
 * Creates the function that explains a result: it takes `{ result, locale }`, an answer of `evaluate` and a language, and
 * gives words, or the faults.
 * @param load loads the words of a language
 */
export const explainWith =
	(load: (locale: Locale) => Promise<ExplainTexts>) =>
	async (body: unknown): Promise<ExplainedResult | Faults> => {
		const read = readExplainRequest(body)
		if ('faults' in read) return read.faults
		const { result, locale } = read
		return explainResult({ locale, ...(await load(locale)) }, result)
	}
