import type { Say } from '../i18n/say'
import type { Words } from './texts'

type PairWords = { readonly separators: Pick<Words['separators'], 'sentencePair'> }

/** What comes between two sentences: a space, or nothing in a language that writes none. */
export const betweenSentences = (say: Say, { separators }: PairWords): string =>
	// Of a message without any text the formatter gives a list of no parts.
	String(say(separators.sentencePair, { first: '', second: '' }))

/** Joins sentences; empty ones are left out. */
export const joinSentences = (
	say: Say,
	words: PairWords,
	sentences: readonly (string | false | null | undefined)[],
): string => sentences.filter(Boolean).join(betweenSentences(say, words))
