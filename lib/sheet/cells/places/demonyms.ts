import words from './demonyms.json'

/**
 * Words for nationalities, such as "Nigerian", by country code. CLDR has none, so this is a manual list for emerging
 * markets and the most common other countries. Ambiguous words (Congolese, Dominican, Korean) are left out. The Arabic
 * words are masculine; the feminine form with ة is added here.
 */
export const demonyms: readonly (readonly [code: string, word: string])[] = [
	...Object.entries(words.en).flatMap(([code, all]) => all.map((word) => [code, word] as const)),
	...Object.entries(words.ar).flatMap(([code, all]) =>
		all.flatMap((word) => [word, `${word}ة`].map((form) => [code, form] as const)),
	),
]
