import { sayIn } from '@/lib/i18n/say'
import type { ChineseSummary } from '@/lib/lazy-words/paper'
import type { ResultContext, SummaryContext } from '../checked/context'

/** The context of a result in Chinese. */
export const inChinese = (
	{ facts, unsure }: Pick<ResultContext, 'facts' | 'unsure'>,
	{ words, names }: ChineseSummary,
): SummaryContext => ({
	speech: { locale: 'zh', words, countries: names.countryNames, languages: names.languageNames },
	words,
	say: sayIn('zh'),
	facts,
	unsure,
})
