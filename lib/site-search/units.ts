import { fold } from '../search/fold'
import { distance } from '../search/nearest'
import type { SearchHabits } from './search-entry'
import { isHan, type Tokens, tokensIn } from './tokens'

/** A token of what was typed, and what it may match in a text. */
export type Unit = {
	readonly token: string
	/** Tokens of the texts that it matches, by how well: 1 is the token itself. */
	readonly tokens: ReadonlyMap<string, number>
	/** Synonyms, each as its tokens. */
	readonly phrases: readonly (readonly string[])[]
}

/** The weight of a match that is not the word itself. */
const beginning = 0.75
const misspelt = 0.6
const shortestBeginning = 3

/** The number of wrong letters allowed in a word. */
const maxTypos = (token: string) => (token.length < 4 ? 0 : token.length < 8 ? 1 : 2)

/**
 * The tokens of the texts that a typed token matches: itself, or else tokens that begin with it, or else similarly
 * spelt ones.
 */
function matching(token: string, vocabulary: ReadonlySet<string>, isLast: boolean): Map<string, number> {
	const isKnown = vocabulary.has(token)
	const found = new Map(isKnown ? [[token, 1]] : [])
	if (isHan(token)) return found
	if ((isLast || !isKnown) && token.length >= shortestBeginning) {
		for (const known of vocabulary) {
			if (known !== token && known.startsWith(token)) found.set(known, beginning)
		}
	}
	const most = maxTypos(token)
	if (found.size > 0 || most === 0) return found
	for (const known of vocabulary) {
		const isNear = Math.abs(known.length - token.length) <= most && !isHan(known)
		if (isNear && distance(token, known) <= most) found.set(known, misspelt)
	}
	return found
}

/** A word or phrase, folded, and its tokens. */
type Phrase = { readonly folded: string; readonly tokens: readonly string[] }

/** Whether a phrase was typed: in Chinese character by character, otherwise in any order. */
const isTyped = ({ folded, tokens }: Phrase, typed: string, known: ReadonlySet<string>): boolean =>
	isHan(folded) ? typed.includes(folded) : tokens.every((token) => known.has(token))

/** Whether a token belongs to a phrase; a phrase of one character is a part of it. */
const hasPart = ({ folded, tokens }: Phrase, token: string) =>
	tokens.includes(token) || (folded.length === 1 && token.includes(folded))

/** Turns what is typed in a language into units to look for in texts with these tokens. */
export function unitsIn({ alike, fillers, ...affixes }: SearchHabits, vocabulary: ReadonlySet<string>) {
	const tokensOf: Tokens = tokensIn(affixes)
	const groups = alike.map((group) =>
		group.map((text): Phrase => ({ folded: fold(text), tokens: tokensOf(text) })),
	)
	const hanFillers = fillers.map(fold).filter(isHan)
	const stems = new Set(fillers.flatMap(tokensOf))

	/** Of words that every question has, those that mean something together: "who can get". */
	function askedTogether(tokens: readonly string[]): readonly string[] {
		const all = new Set(tokens)
		const together = groups.flat().filter((phrase) => phrase.tokens.every((token) => all.has(token)))
		return tokens.filter((token) => together.some((phrase) => hasPart(phrase, token)))
	}

	/**
	 * What was typed, without the words that every question has; if nothing else is left, those that mean something
	 * together, or else everything.
	 */
	function meaningfulTokens(typed: string): readonly string[] {
		const text = hanFillers.reduce((left, filler) => left.replaceAll(filler, ' '), fold(typed))
		const tokens = [...tokensOf(typed).filter((token) => !isHan(token)), ...tokensOf(text).filter(isHan)]
		const telling = tokens.filter((token) => isHan(token) || !stems.has(token))
		if (telling.length > 0) return telling
		const asked = askedTogether(tokensOf(typed))
		return asked.length > 0 ? asked : tokensOf(typed)
	}

	return (typed: string): readonly Unit[] => {
		const tokens = [...new Set(meaningfulTokens(typed))]
		const found = tokens.map((token, index) => matching(token, vocabulary, index === tokens.length - 1))
		const known = new Set([...tokensOf(typed), ...found.flatMap((match) => [...match.keys()])])
		const folded = fold(typed)
		const meant = groups
			.map((phrases) => ({ phrases, typed: phrases.filter((phrase) => isTyped(phrase, folded, known)) }))
			.filter((group) => group.typed.length > 0)
		return tokens.map((token, index) => {
			const own = found[index] ?? new Map<string, number>()
			const isIn = (phrase: Phrase) => [token, ...own.keys()].some((part) => hasPart(phrase, part))
			const others = meant.filter((group) => group.typed.some(isIn)).flatMap(({ phrases }) => phrases)
			return { token, tokens: own, phrases: others.map((phrase) => phrase.tokens) }
		})
	}
}
