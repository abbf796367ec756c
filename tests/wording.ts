import compile from 'icu-minify/compile'
import { sayIn } from '@/lib/i18n/say'
import { sources } from '@/lib/words/sources'

/** The English texts as they are written. Tests name a text by its id: then its wording can change without them. */
export const { en } = sources

/** A message as an English page renders it. */
export const say = (message: string, values?: Parameters<ReturnType<typeof sayIn>>[1]): string =>
	sayIn('en')(compile(message), values)

/** Values for arguments that a test does not know. */
export const anything = '\ue000'
export const anyNumber = 987_654_321

/** A pattern that matches a text as it is. */
export const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const patternOf = (said: string) =>
	literal(said).replaceAll(anything, '(.+?)').replaceAll(say('{anyNumber, number}', { anyNumber }), '[\\d,]+')

/** Matches what contains a text. */
export const containing = (said: string) => new RegExp(patternOf(said), 's')
/** Matches what begins with a text. */
export const starting = (said: string) => new RegExp(`^${patternOf(said)}`, 's')
