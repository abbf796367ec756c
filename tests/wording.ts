import compile from 'icu-minify/compile'
import { joiner } from '@/lib/i18n/joiner'
import type { Locale } from '@/lib/i18n/locales'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayIn } from '@/lib/i18n/say'
import type { ApplicantWords } from '@/lib/words/texts'
import { allTexts, allWordsIn, type WordsIn } from './all-texts'

/** The English texts as they are written. Tests name a text by its id: then its wording can change without them. */
export const { en } = allTexts

/** A message as an English page renders it. */
export const say = (message: string, values?: Parameters<ReturnType<typeof sayIn>>[1]): string =>
	sayIn('en')(compile(message), values)

const plainWords = new Map<Locale, ApplicantWords>()

/** The words of a language with plain spaces, so that what a page says can be compared with texts as they are written. */
export function plainWordsOf<L extends Locale>(locale: L): WordsIn<L> {
	const known = plainWords.get(locale) ?? JSON.parse(withPlainSpaces(JSON.stringify(allWordsIn(locale))))
	plainWords.set(locale, known)
	return known as WordsIn<L>
}

/** Values for arguments that a test does not know. */
export const anything = '\ue000'
export const anyNumber = 987_654_321

/** A pattern that matches a text as it is. */
export const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** On a page a space may be one that does not break, and a joiner may follow the hyphen of a name. */
const patternOf = (said: string) =>
	literal(said)
		.replace(/\s/g, '\\s')
		.replace(/-(?=[\dA-Z])/g, `-${joiner}?`)
		.replaceAll(anything, '(.+?)')
		.replaceAll(say('{anyNumber, number}', { anyNumber }), '[\\d,]+')

/** Matches what contains a text. */
export const containing = (said: string) => new RegExp(patternOf(said), 's')
/** Matches what begins with a text. */
export const starting = (said: string) => new RegExp(`^${patternOf(said)}`, 's')
