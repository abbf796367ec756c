import { fold } from '@/lib/search/fold'
import type { WritingHabits } from '@/lib/words/everyday/writing-habits'

/** A part of an expression, as it is compared, and how much it tells by itself. */
export type Token = { readonly text: string; readonly weight: number }

/** An expression as it is compared. */
export type Expression = {
	/** All of its words but those that only join others. */
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

/** Ends a short form: an apostrophe as it is printed. */
const shortened = /\p{Pf}$/u
/** A short word before an apostrophe, whichever is typed. */
const beforeApostrophe = /(?<!\p{L})(\p{L}{1,8})['\p{Pf}]/gu

/** A text without the short forms of joining words, which are otherwise one with the next word: "d’or". */
function withoutShortForms({ joining }: WritingHabits): (text: string) => string {
	const short = new Set(joining.flatMap((word) => (shortened.test(word) ? [word.slice(0, -1)] : [])))
	if (short.size === 0) return (text) => text
	return (text) =>
		text.replace(beforeApostrophe, (all, word: string) => (short.has(word.toLowerCase()) ? ' ' : all))
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
	const apart = withoutShortForms(writing)
	const joining = new Set(writing.joining.map(fold))
	return (text) => {
		const all = fold(apart(text)).match(runs) ?? []
		const meaning = all.filter((run) => !joining.has(run))
		const words = (meaning.length > 0 ? meaning : all).map((run) => (han.test(run) ? run : stem(run)))
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
