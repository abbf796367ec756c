import { tidy } from '@/lib/i18n/tidy'
import { allWords } from '../../words/vocabularies'
import { wordsOfLocales } from '../../words/words-of-locales'
import { lookupKey, wordKey } from '../text/word-key'
import { emptyListWords, unsureWords } from './other-words'
import { placeholderMarks, placeholders, wordsForNone } from './placeholders'

const forms = Object.values(wordsOfLocales).map(({ form }) => form)
const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(wordKey))

const unsure = folded([
	...unsureWords,
	...forms.map((form) => form.unsure),
	...allWords(({ unsure: words }) => words),
])
const emptyList = folded([...emptyListWords, ...forms.flatMap((form) => [form.none, form.noLanguages])])
const none = folded([...wordsForNone.flatMap((words) => words.none), ...allWords(({ none: words }) => words)])
const placeholder = folded([
	...Object.values(placeholders).flatMap((words) => Object.values<readonly string[]>(words).flat()),
	...allWords(({ placeholders: words }) => words),
])
const promised = folded(allWords(({ promised: words }) => words))
/** Short forms that would be country codes without their punctuation: n/d, k. A. */
const shortPlaceholder = /^(?:n\/[dcskv]|s\/[dn]|k\. ?a\.|[нб]\/д|s\. ?o\.|n\. ?[bv]\.)$/iu

/** Whether a cell says that the answer is not known. */
export const isUnsure = (text: string): boolean => /^[?？؟]+$/.test(text) || unsure.has(lookupKey(text))

/** Whether a cell unambiguously says "none of these". */
export const isEmptyList = (text: string): boolean => emptyList.has(lookupKey(text))

/** Whether a cell says "none", which may be an answer or mean that there is no answer. */
export const isNone = (text: string): boolean => none.has(lookupKey(text))

/** Whether a cell is the positive counterpart of a word for "none": 有 for 无. */
export const isCounterpartOf = (none: string, text: string): boolean => {
	const words = wordsForNone.find((pair) => pair.none.some((word) => wordKey(word) === wordKey(none)))
	return words?.have.some((word) => wordKey(word) === lookupKey(tidy(text))) === true
}

/** Whether a cell says that something will come later, such as a certificate, which is not an answer. */
export const isPromised = (text: string): boolean => promised.has(lookupKey(text))

/** Whether a cell holds only a placeholder for "no answer". */
export const isPlaceholder = (text: string): boolean =>
	placeholderMarks.test(text) ||
	shortPlaceholder.test(text) ||
	placeholder.has(lookupKey(text)) ||
	isPromised(text)
