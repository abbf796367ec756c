import { fold } from '../search/fold'
import type { Typed } from './entry'

/** Characters that only say where a line may end. */
const unseen = /[\u200b\u2060]/g
const han = /\p{Script=Han}/u
/** Whether a text has Chinese characters. */
export const isHan = (text: string): boolean => han.test(text)

const runs = /\p{Script=Han}+|[^\p{Script=Han}]+/gu

/** Letters that are left of a word at least. */
const minStem = 3

/** What a language writes together with a word; see `Typed`. */
type Affixes = Pick<Typed, 'starts' | 'ends'>

/** A folded word without its endings, so that "permits" and "permit", or a word with its article and without, are one. */
function stem(word: string, { starts, ends }: Affixes): string {
	const isLongEnough = (rest: string, part: string) => rest.length - part.length >= minStem
	const start = starts.find((part) => word.startsWith(part) && isLongEnough(word, part))
	const rest = start ? word.slice(start.length) : word
	const end = ends.find((part) => rest.endsWith(part) && isLongEnough(rest, part))
	return end ? rest.slice(0, -end.length) : rest
}

const pairs = (run: string): string[] => {
	const characters = [...run]
	return characters.length === 1
		? characters
		: characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** What a text is searched by, in a language. */
export type Tokens = (text: string) => readonly string[]

/**
 * What a text is searched by: stems of words, and of Chinese, which writes no spaces, each two characters that stand
 * together. A word with a hyphen also counts as one: H-1B is found as "h1b".
 */
export const tokensIn =
	(affixes: Affixes): Tokens =>
	(text) =>
		text
			.replace(unseen, '')
			.split(/\s+/)
			.flatMap((word) => {
				const parts = fold(word).split(' ')
				const whole = parts.length > 1 && word.includes('-') ? [parts.join('')] : []
				return [...parts, ...whole]
			})
			.flatMap((word) => word.match(runs) ?? [])
			.flatMap((run) => (isHan(run) ? pairs(run) : [stem(run, affixes)]))
