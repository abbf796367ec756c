/** What a word that could mean two things means in a column: the answer that it is, or that the answer is not known. */
export type Meaning = 'answer' | 'unknown'

/** Meanings by the word: see `wordKey`. */
export type Meanings = Readonly<Record<string, Meaning>>
