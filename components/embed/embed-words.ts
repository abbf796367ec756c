import type { Locale } from '@/lib/i18n/locales'
import type { ApplicantWords, Words } from '@/lib/words/texts'
import type { AfterLawWords } from '../form/after-law/after-law-page'
import type { CheckWords } from '../form/steps/step-layout'
import type { ResultWords } from '../result/checked/context'
import { resultWords } from '../result/result-words'

/** The texts of a whole check on one page, from the first question to the result. */
export type EmbedWords = CheckWords & AfterLawWords & ResultWords & Pick<Words, 'embed'>

/** Picks these texts: they are sent with the page. For servers. */
export function embedWords(locale: Locale, words: ApplicantWords): EmbedWords {
	const { embed, facts, steps, result, form } = words
	return {
		...resultWords(locale, words),
		...{ embed, facts, steps },
		form: { ...form, reading: form.answers.reading },
		outcomes: result.outcomes,
		count: result.conditions.count,
	}
}
