import { answerWords } from '@/lib/explain/answer-words'
import { failingWords } from '@/lib/explain/failing-words'
import type { Locale } from '@/lib/i18n/locales'
import { citedSources } from '@/lib/words/how-read'
import { questionsInChinese } from '@/lib/words/questions-in-chinese'
import type { ApplicantWords } from '@/lib/words/texts'
import type { ResultWords } from './checked/context'

/** Picks the texts that a result needs: they are sent with the page. */
export function resultWords(locale: Locale, words: ApplicantWords): ResultWords {
	const { rulesets, statuses, sources, places, evidence, parameters, steps } = words
	const { separators, pointsRows, result, ways, bestWay } = words
	const about = { rulesets, statuses, sources, places, evidence, parameters, steps }
	const named = answerWords(words)
	const { eraseDialog, someoneElse, unsure, unreadable, notSaved } = words.form
	const cited = citedSources(locale, words)
	const inChinese = questionsInChinese()
	return {
		...about,
		...{ separators, pointsRows, result, ways, bestWay },
		...named,
		failing: failingWords(words),
		cited,
		reading: words.law.reading,
		screen: { short: words.screen.short, ruleNames: words.screen.ruleNames },
		sensitivity: words.check.sensitivity,
		inChinese,
		form: { ...named.form, eraseDialog, someoneElse, unsure, unreadable, notSaved },
	}
}
