import { fold } from '../search/fold'
import type { SearchHabits } from './search-entry'

/** Characters that only allow or prevent a line break. */
const unseen = /[\u200b\u2060]/g
const han = /\p{Script=Han}/u
/** Whether a text has Chinese characters. */
export const isHan = (text: string): boolean => han.test(text)

const runs = /\p{Script=Han}+|[^\p{Script=Han}]+/gu

/** The minimum number of letters in a stem. */
const minStem = 3

/** How words of a language are put together; see `SearchHabits`. */
type Affixes = Pick<SearchHabits, 'elided' | 'starts' | 'ends'>

/**
 * A folded word without its affixes, so that "permits" and "permit", or a word with and without its article, are the
 * same.
 */
function stem(word: string, { starts, ends }: Affixes): string {
	const isLongEnough = (rest: string, part: string) => rest.length - part.length >= minStem
	const start = starts.find((part) => word.startsWith(part) && isLongEnough(word, part))
	const rest = start ? word.slice(start.length) : word
	const end = ends.find((part) => rest.endsWith(part) && isLongEnough(rest, part))
	return end ? rest.slice(0, -end.length) : rest
}

const apostrophe = /['’]/u

/** A word without what is elided before it: “âge” of “l’âge”, “employeur” of “qu’employeur”. */
function withoutElided(word: string, { elided = [] }: Affixes): string {
	const at = word.search(apostrophe)
	return at > 0 && elided.includes(fold(word.slice(0, at)))
		? withoutElided(word.slice(at + 1), { elided, starts: [], ends: [] })
		: word
}

const pairs = (run: string): string[] => {
	const characters = [...run]
	return characters.length === 1
		? characters
		: characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** The tokens of a text in a language. */
export type Tokens = (text: string) => readonly string[]

/**
 * The tokens of a text: stems of words and, for Chinese, which writes no spaces, each two adjacent characters. A
 * hyphenated word also counts as one: H-1B is found as "h1b".
 */
export const tokensIn =
	(affixes: Affixes): Tokens =>
	(text) =>
		text
			.replace(unseen, '')
			.split(/\s+/)
			.flatMap((word) => {
				const parts = fold(withoutElided(word, affixes)).split(' ')
				const whole = parts.length > 1 && word.includes('-') ? [parts.join('')] : []
				return [...parts, ...whole]
			})
			.flatMap((word) => word.match(runs) ?? [])
			.flatMap((run) => (isHan(run) ? pairs(run) : [stem(run, affixes)]))
