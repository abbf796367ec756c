import words from './demonyms.json'

/**
 * What people write for a nationality in place of the country, by its code. CLDR has no such words, so these are a list
 * by hand, of emerging markets and of the countries that most others come from. A word for the people of two countries
 * is not in it: Congolese, Dominican, Korean. In Arabic it is the masculine, and the feminine has ة behind it.
 */
export const demonyms: readonly (readonly [code: string, word: string])[] = [
	...Object.entries(words.en).flatMap(([code, all]) => all.map((word) => [code, word] as const)),
	...Object.entries(words.ar).flatMap(([code, all]) =>
		all.flatMap((word) => [word, `${word}ة`].map((form) => [code, form] as const)),
	),
]
