import type { MeantOption } from './ambiguous-words'

/**
 * What an ambiguous word means in a column: the answer it literally is, its opposite, that the answer is not known, or one
 * of the options or levels it could stand for. A word that is left open stays unread, whatever it meant in other sheets.
 */
export type Meaning = 'answer' | 'opposite' | 'unknown' | 'open' | MeantOption

/** Meanings by word key: see `wordKey`. */
export type Meanings = Readonly<Record<string, Meaning>>
