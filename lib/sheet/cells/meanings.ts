import type { MeantOption } from './ambiguous-words'

/**
 * What a word that could mean two things means in a column: the answer that it is, that the answer is not known, or
 * which of the options or levels that it could be.
 */
export type Meaning = 'answer' | 'unknown' | MeantOption

/** Meanings by the word: see `wordKey`. */
export type Meanings = Readonly<Record<string, Meaning>>
