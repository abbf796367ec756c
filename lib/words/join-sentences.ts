import type { Say } from '../i18n/say'
import type { Words } from './texts'

type PairWords = { readonly separators: Pick<Words['separators'], 'sentencePair'> }

/** What stands between two sentences: a blank, or nothing where the language writes none. */
export const betweenSentences = (say: Say, { separators }: PairWords): string =>
	say(separators.sentencePair, { first: '', second: '' })

/** Sentences one after the other; what is empty is left out. */
export const joinSentences = (
	say: Say,
	words: PairWords,
	sentences: readonly (string | false | null | undefined)[],
): string => sentences.filter(Boolean).join(betweenSentences(say, words))
