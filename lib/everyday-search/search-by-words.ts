import { type FoundOption, indexOf, type Option, parts } from '@/lib/search/find'
import { fold } from '@/lib/search/fold'
import { nearest } from '@/lib/search/nearest'
import type { Search } from '@/lib/search/search'
import type { EverydayWords } from '@/lib/words/everyday/everyday-words'
import type { Expression, Token } from './expression'
import { type Phrase, type WordIndex, wordIndexOf } from './word-index'

/** How well a phrase matches that is exactly what was typed, but for words that say nothing or in full. */
const exact = { telling: 1.05, whole: 1.15 }
/** How much the beginning of a word counts, and from how many letters on. */
const beginning = { weight: 0.6, letters: 2 }
/** The part of a match that does not depend on what else the phrase says. */
const ownShare = 0.55
/** The minimum share of the best match that others have to reach. */
const minOfBest = 0.4
/** What the best match has to reach to be found; below, it is a guess. */
const minScore = 0.2
/** How many guesses are offered. */
const maxGuesses = 3

type Scored = { readonly phrase: Phrase; readonly score: number }

/** How well a token matches: as a whole word, or else the last one typed as the beginning of a word. */
function matchOf(token: Token, isLast: boolean, phrase: Phrase): number {
	const { tokens } = phrase.expression
	if (tokens.some(({ text }) => text === token.text)) return 1
	const mayBegin = isLast && token.text.length >= beginning.letters
	return mayBegin && tokens.some(({ text }) => text.startsWith(token.text)) ? beginning.weight : 0
}

/** How well a phrase matches what was typed, from 0 to a little over 1. */
function scoreOf(phrase: Phrase, typed: Expression, rarity: WordIndex['rarity']): number {
	const { expression, factor } = phrase
	if (expression.whole === typed.whole) return exact.whole * factor
	if (expression.telling === typed.telling) return exact.telling * factor
	let [matched, all] = [0, 0]
	const found = new Map<string, number>()
	for (const [at, token] of typed.tokens.entries()) {
		const weight = token.weight * rarity(token.text)
		const match = matchOf(token, at === typed.tokens.length - 1, phrase)
		all += weight
		matched += weight * match
		found.set(token.text, match)
	}
	if (matched === 0) return 0
	let [said, own] = [0, 0]
	for (const { text, weight } of expression.tokens) {
		own += weight * rarity(text)
		said += weight * rarity(text) * (found.get(text) ?? 0)
	}
	return (matched / all) * (ownShare + (1 - ownShare) * (said / own)) * factor
}

/** The phrases with a word that was typed, or with one that begins as the last of them. */
function candidatesFor({ withToken }: WordIndex, { tokens }: Expression): ReadonlySet<Phrase> {
	const last = tokens.at(-1)?.text ?? ''
	const begun =
		last.length < beginning.letters ? [] : [...withToken.keys()].filter((text) => text.startsWith(last))
	return new Set([...tokens.map(({ text }) => text), ...begun].flatMap((text) => withToken.get(text) ?? []))
}

/** The best phrase of each option, best first. */
function bestOf(index: WordIndex, typed: string): readonly Scored[] {
	const expression = index.expressionOf(typed)
	const best = new Map<string, Scored>()
	for (const phrase of candidatesFor(index, expression)) {
		const score = scoreOf(phrase, expression, index.rarity)
		const { value } = phrase.option
		if (score > (best.get(value)?.score ?? 0)) best.set(value, { phrase, score })
	}
	const all = [...best.values()].toSorted((a, b) => b.score - a.score)
	const least = (all[0]?.score ?? 0) * minOfBest
	return all.filter(({ score }) => score >= least)
}

/** The values of the options that an expression names, the likeliest first; several where it means more than one thing. */
function meantBy({ phrases, expressionOf }: WordIndex, typed: string): readonly string[] {
	const { whole, telling } = expressionOf(typed)
	if (telling === '') return []
	const inFull = phrases.filter(({ expression }) => expression.whole === whole)
	const meant =
		inFull.length > 0 ? inFull : phrases.filter(({ expression }) => expression.telling === telling)
	const inOrder = meant.toSorted((a, b) => b.factor - a.factor)
	return [...new Set(inOrder.map(({ option }) => option.value))]
}

/** A name in three parts around what was typed, or else around one of its words. */
function partsOf(name: string, typed: string): readonly [string, string, string] {
	const words = fold(typed).split(' ')
	const longest = words.toSorted((a, b) => b.length - a.length)
	for (const text of [typed, ...longest]) {
		const [before, match, after] = parts(name, text)
		if (match !== '') return [before, match, after]
	}
	return [name, '', '']
}

/** Makes options searchable by the words that people use for them. */
export function searchByWords(options: readonly Option[], words: EverydayWords): Search {
	const index = wordIndexOf(options, words)
	const byValue = (value: string) => options.find((option) => option.value === value)
	const ofCode = (typed: string) => {
		const code = fold(typed)
		return code === ''
			? undefined
			: options.find(({ value }) => [value, value.replace(/^0/, '')].includes(code))
	}
	const spellings = (value: string) =>
		index.phrases.filter(({ option, isName }) => option.value === value && !isName).map(({ text }) => text)
	let similar: ReturnType<typeof indexOf> | null = null
	const isFound = (found: readonly Scored[]) => (found[0]?.score ?? 0) >= minScore
	return {
		find: (typed) => {
			if (fold(typed) === '') return options.map((option) => ({ option }))
			const best = bestOf(index, typed)
			const found = (isFound(best) ? best : []).map(({ phrase: { option, text, isName } }): FoundOption => {
				return isName ? { option } : { option, by: text }
			})
			const coded = ofCode(typed)
			return coded ? [{ option: coded }, ...found.filter(({ option }) => option !== coded)] : found
		},
		named: (typed) => {
			const meant = meantBy(index, typed)
			return ofCode(typed) ?? (meant.length === 1 && meant[0] !== undefined ? byValue(meant[0]) : undefined)
		},
		nearest: (typed) => {
			similar ??= indexOf(options.map((option) => ({ ...option, spellings: spellings(option.value) })))
			const spelt = nearest(similar, typed).flatMap(({ value }) => byValue(value) ?? [])
			const weak = bestOf(index, typed).map(({ phrase }) => phrase.option)
			return [...new Set([...spelt, ...weak])].slice(0, maxGuesses)
		},
		parts: partsOf,
	}
}
