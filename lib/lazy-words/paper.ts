import { answerWords } from '@/lib/explain/answer-words'
import type { AnswerSpeech } from '@/lib/explain/explain'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'
import { loadNames, type Names } from '@/lib/words/names'
import type { Words } from '@/lib/words/texts'
import type { RulesetId } from '@/rules/rulesets/ids'

/** The words of the first page of a printed result, in one language. */
export type SummaryWords = AnswerSpeech['words'] &
	Pick<Words, 'statuses' | 'separators' | 'bestWay'> & {
		readonly rulesets: { readonly [R in RulesetId]: Pick<Words['rulesets'][R], 'name'> }
		/** The conditions of each rule set, and the laws, in a word or two. */
		readonly screen: Pick<Words['screen'], 'short' | 'ruleNames'>
		readonly result: Pick<Words['result'], 'card' | 'conditions' | 'outcomes' | 'paper' | 'points'>
	}

/** The same page in Chinese, beside the reader's language, and the names that answers have there. */
export type ChineseSummary = { readonly words: SummaryWords; readonly names: Names }

const entriesOf = <K extends string, T, U>(record: Readonly<Record<K, T>>, pick: (value: T) => U) =>
	Object.fromEntries(Object.entries<T>(record).map(([key, value]) => [key, pick(value)])) as Record<K, U>

/** Picks the texts of that page in Chinese; null beside a language that is Chinese itself. For servers. */
export function summaryBeside(locale: Locale): SummaryWords | null {
	const words = wordsOf('zh')
	if (wordsOf(locale) === words) return null
	const { statuses, separators, bestWay, rulesets, screen } = words
	const { card, conditions, outcomes, paper, points } = words.result
	return {
		...answerWords(words),
		...{ statuses, separators, bestWay },
		rulesets: entriesOf(rulesets, ({ name }) => ({ name })),
		screen: { short: screen.short, ruleNames: screen.ruleNames },
		result: { card, conditions, outcomes, paper, points },
	}
}

/** Those texts with every name in Chinese, as a page loads them. For servers. */
export async function chineseBeside(locale: Locale): Promise<ChineseSummary | null> {
	const { countryNames, languageNames } = await loadNames('zh')
	const words = summaryBeside(locale)
	return words && { words, names: { countryNames, languageNames } }
}
