import type { Option } from '@/lib/search/find'
import type { EverydayWords } from '@/lib/words/everyday/everyday-words'
import { type Expression, expressionsIn } from './expression'

/** A word or expression for an option, as it is written and as it is compared. */
export type Phrase = {
	readonly text: string
	readonly option: Option
	readonly expression: Expression
	/** How much it counts: less if it means another option first, or is only part of the classification's own name. */
	readonly factor: number
	readonly isName: boolean
}

/** All words for the options of a fact in a language. */
export type WordIndex = {
	readonly phrases: readonly Phrase[]
	readonly options: readonly Option[]
	readonly expressionOf: (text: string) => Expression
	/** How rare a token is: in how few options it stands. */
	readonly rarity: (token: string) => number
	/** The phrases with a token. */
	readonly withToken: ReadonlyMap<string, readonly Phrase[]>
}

const furtherMeaning = '~'
const factors = { first: 1, further: 0.93, name: 0.9 }

/** The words for an option, and whether each means another one first. */
export const wordsInList = (
	list: string,
): readonly { readonly text: string; readonly isFurther: boolean }[] =>
	list.split('|').map((word) => {
		const isFurther = word.startsWith(furtherMeaning)
		return { text: isFurther ? word.slice(furtherMeaning.length) : word, isFurther }
	})

/** Builds the index of some options. */
export function wordIndexOf(options: readonly Option[], { words, writing }: EverydayWords): WordIndex {
	const expressionOf = expressionsIn(writing)
	const phrases = options.flatMap((option): readonly Phrase[] => {
		const of = { option, isName: false }
		return [
			{
				...{ option, text: option.name, isName: true, factor: factors.name },
				expression: expressionOf(option.name),
			},
			...wordsInList(words[option.value] ?? '').map(({ text, isFurther }) => ({
				...{ ...of, text, factor: isFurther ? factors.further : factors.first },
				expression: expressionOf(text),
			})),
		]
	})
	const withToken = new Map<string, Phrase[]>()
	for (const phrase of phrases) {
		for (const text of new Set(phrase.expression.tokens.map((token) => token.text))) {
			const found = withToken.get(text)
			if (found) found.push(phrase)
			else withToken.set(text, [phrase])
		}
	}
	const optionsWith = new Map(
		[...withToken].map(([text, all]) => [text, new Set(all.map(({ option }) => option.value)).size]),
	)
	const rarity = (token: string) => Math.log(1 + options.length / (optionsWith.get(token) ?? options.length))
	return { phrases, options, expressionOf, rarity, withToken }
}
