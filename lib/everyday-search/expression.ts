import { fold } from '@/lib/search/fold'
import type { WritingHabits } from '@/lib/words/everyday/writing-habits'

/** A part of an expression, as it is compared, and how much it tells by itself. */
export type Token = { readonly text: string; readonly weight: number }

/** An expression as it is compared. */
export type Expression = {
	/** All of its words. */
	readonly whole: string
	/** Without those that say nothing; all of them if nothing else is left. */
	readonly telling: string
	readonly tokens: readonly Token[]
}

const runs = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu
const han = /\p{Script=Han}/u

/** What is left of a word without its ending. */
const minStem = 3
/** How much a single character of several tells, and the word that says what the expression is. */
const characterWeight = 0.3
const headWeight = 1.5

const stemIn =
	({ endings }: WritingHabits) =>
	(word: string): string => {
		const found = endings.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= minStem)
		return found ? word.slice(0, word.length - found[0].length) + found[1] : word
	}

/** A Chinese text without fillers at its beginning and end, the longest first. */
function trimmed(run: string, fillers: readonly string[]): string {
	const starting = fillers.find((filler) => run.length > filler.length && run.startsWith(filler))
	if (starting) return trimmed(run.slice(starting.length), fillers)
	const ending = fillers.find((filler) => run.length > filler.length && run.endsWith(filler))
	return ending ? trimmed(run.slice(0, -ending.length), fillers) : run
}

/** The tokens of a run of Chinese characters: each two that stand together, and each alone. */
function pairsOf(run: string): readonly Token[] {
	const characters = [...run]
	if (characters.length === 1) return [{ text: run, weight: 1 }]
	const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}`)
	return [
		...pairs.map((text) => ({ text, weight: 1 })),
		...characters.map((text) => ({ text, weight: characterWeight })),
	]
}

/** Prepares expressions of a language for comparison. */
export function expressionsIn(writing: WritingHabits): (text: string) => Expression {
	const stem = stemIn(writing)
	const fillers = writing.fillers.map(fold)
	const hanFillers = fillers.filter((filler) => han.test(filler))
	const others = new Set(fillers.map(stem))
	return (text) => {
		const words = (fold(text).match(runs) ?? []).map((run) => (han.test(run) ? run : stem(run)))
		const left = words.filter((word) => !others.has(word)).map((word) => trimmed(word, hanFillers))
		const telling = left.length > 0 ? left : words
		const head = writing.head === 'first' ? 0 : telling.length - 1
		return {
			whole: words.join(' '),
			telling: telling.join(' '),
			tokens: telling.flatMap((word, at) => {
				const share = at === head ? headWeight : 1
				const tokens = han.test(word) ? pairsOf(word) : [{ text: word, weight: 1 }]
				return tokens.map((token) => ({ ...token, weight: token.weight * share }))
			}),
		}
	}
}
