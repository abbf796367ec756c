import { keysIn } from '@/rules/keys'
import { maxSearchCharacters } from '../limits/limits'
import { indexOf } from '../search/find'
import { nearest } from '../search/nearest'
import { type MarkedPart, marked } from './marked'
import type { EntryKind, SearchEntry, SearchHabits } from './search-entry'
import { isHan, type Tokens, tokensIn } from './tokens'
import { type Unit, unitsIn } from './units'

/** The weight of a token in an entry, by where it occurs. */
const weights = { title: 1, line: 0.5, more: 0.35 }
const fields = keysIn(weights)
/** Tokens of a text by which a token in it loses half of its weight. */
const halfWeightLength = { title: 20, line: 60, more: 120 }
/** How much another word for the same thing counts. */
const synonymWeight = 0.8
/** How much a kind counts: what answers a question, before what only names the thing. */
const kinds: Readonly<Record<EntryKind, number>> = {
	question: 1,
	condition: 0.8,
	claim: 0.85,
	term: 0.9,
	points: 0.8,
	page: 0.9,
}
/** The weight of a token that occurs nowhere; two Chinese characters are often not a word. */
const unmatched = { word: 0.3, pair: 0.05 }
/** What is added for an entry whose title is all that was typed, but for words that every question has. */
const namedBonus = 10
/** The minimum share of what was typed, and of the best result's score, that a result has to reach. */
const minCovered = 0.25
const minOfBest = 0.2

type Weights = ReadonlyMap<string, number>

/** The weight of each token in an entry: higher in the title, and in a short text. */
function weigh(entry: SearchEntry, tokensOf: Tokens, fillers: ReadonlySet<string>): Weights {
	const found = new Map<string, number>()
	for (const field of fields) {
		const tokens = tokensOf(entry[field] ?? '')
		const telling = tokens.filter((token) => !fillers.has(token)).length
		const weight = weights[field] / (1 + telling / halfWeightLength[field])
		for (const token of tokens) found.set(token, Math.max(found.get(token) ?? 0, weight))
	}
	return found
}

/** How well an entry matches a unit, from 0 to 1. */
function matchOf(own: Weights, { tokens, phrases }: Unit): number {
	let best = 0
	for (const [token, share] of tokens) best = Math.max(best, share * (own.get(token) ?? 0))
	for (const phrase of phrases) {
		best = Math.max(best, synonymWeight * Math.min(...phrase.map((token) => own.get(token) ?? 0)))
	}
	return best
}

/** A search in the pages of the site. */
export type SiteSearch = {
	/** Matching entries, best first. */
	readonly find: (typed: string) => readonly SearchEntry[]
	/** Entries with a similar title, for a text that matches nothing. */
	readonly nearest: (typed: string) => readonly SearchEntry[]
	/** Splits a text into the parts that match what was typed and the others. */
	readonly mark: (typed: string) => (text: string) => readonly MarkedPart[]
}

/** Makes entries searchable. Typed text over the limit is truncated. */
export function searchSite(entries: readonly SearchEntry[], typed: SearchHabits): SiteSearch {
	const tokensOf = tokensIn(typed)
	const fillers = new Set(typed.fillers.flatMap(tokensOf))
	const weighed = entries.map((entry) => ({
		entry,
		own: weigh(entry, tokensOf, fillers),
		title: new Set(tokensOf(entry.title)),
	}))
	const vocabulary = new Set(weighed.flatMap(({ own }) => [...own.keys()]))
	const names = indexOf(entries.map(({ title, path }) => ({ value: path, name: title })))
	const cut = (text: string) => text.slice(0, maxSearchCharacters)
	const unitsOf = unitsIn(typed, vocabulary)
	const units = (text: string) => unitsOf(cut(text))
	return {
		find: (text) => {
			const wanted = units(text).map((unit) => {
				const matches = weighed.map(({ own }) => matchOf(own, unit))
				const count = matches.filter((match) => match > 0).length
				const rarity = Math.log(1 + entries.length / Math.max(count, 1))
				const unknown = isHan(unit.token) ? unmatched.pair : unmatched.word
				return { matches, rarity, counted: rarity * (count > 0 ? 1 : unknown) }
			})
			const tokens = new Set(units(text).map(({ token }) => token))
			const isNaming = [...tokens].every((token) => fillers.has(token))
			const whole = wanted.reduce((sum, { counted }) => sum + counted, 0)
			const scored = weighed.map(({ entry, title }, index) => {
				const own = wanted.filter(({ matches }) => (matches[index] ?? 0) > 0)
				const covered = own.reduce((sum, { rarity }) => sum + rarity, 0) / whole
				const sum = own.reduce((total, { matches, rarity }) => total + rarity * (matches[index] ?? 0), 0)
				const score = sum * (0.5 + 0.5 * covered) * kinds[entry.kind] * (entry.weight ?? 1)
				const isNamed = isNaming && [...title].every((token) => tokens.has(token))
				return { entry, covered, score: isNamed ? score + namedBonus : score }
			})
			const best = Math.max(0, ...scored.map(({ score }) => score))
			return scored
				.filter(({ score, covered }) => score > 0 && covered >= minCovered && score >= best * minOfBest)
				.sort((a, b) => b.score - a.score)
				.map(({ entry }) => entry)
		},
		nearest: (text) =>
			nearest(names, cut(text)).flatMap(({ value }) => entries.filter(({ path }) => path === value)),
		mark: (typed) => {
			const tokens = new Set(units(typed).flatMap(({ tokens }) => [...tokens.keys()]))
			return (text) => marked(text, tokens, tokensOf)
		},
	}
}
