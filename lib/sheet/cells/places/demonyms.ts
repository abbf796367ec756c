import words from '@/lib/words/names/demonyms.json'

const ambiguous: ReadonlySet<string> = new Set(words.ambiguous)

/** Words with what tells two countries apart in brackets, and words for two countries, are not what a sheet means one of. */
const isPlain = (word: string) => !word.includes('(') && !ambiguous.has(word)

/**
 * Words for nationalities, such as "Nigerian", by country code, without those that people use for two countries. The
 * Arabic words are masculine; the feminine form with ة is added here.
 */
export const demonyms: readonly (readonly [code: string, word: string])[] = [
	...Object.entries(words.en).flatMap(([code, all]) =>
		all.filter(isPlain).map((word) => [code, word] as const),
	),
	...Object.entries(words.ar).flatMap(([code, all]) =>
		all.filter(isPlain).flatMap((word) => [word, `${word}ة`].map((form) => [code, form] as const)),
	),
]
