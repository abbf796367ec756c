import type { Locale } from '@/lib/i18n/locales'
import type { FactId, OptionOf } from '@/rules/facts'

/** Facts whose options people name by other words than those of the classification: "drone", "welder". */
export const factsByWords = ['isicDivision', 'occupationGroup'] as const
export type FactByWords = (typeof factsByWords)[number]

export const isFactByWords = (fact: FactId): fact is FactByWords =>
	(factsByWords as readonly FactId[]).includes(fact)

/**
 * What people call each option of a fact in a language, between bars. A word may stand at several options; with a tilde
 * before it, it means another one first.
 */
export type WordsFor<F extends FactByWords> = Readonly<Record<OptionOf<F>, string>>

/** How a language writes such words. */
export type Writing = {
	/** Words that say nothing about which option is meant: "company", "factory". */
	readonly fillers: readonly string[]
	/** Endings of words, each with what stands there in the form that is compared; the longest first. */
	readonly endings: readonly (readonly [ending: string, instead: string])[]
	/** Whether the first or the last word of an expression says what it is: "car insurance". */
	readonly head: 'first' | 'last'
}

/** The words for the options of a fact in a language, and how they are written. */
export type EverydayWords = {
	readonly words: Readonly<Record<string, string>>
	readonly writing: Writing
}

const lists = {
	isicDivision: (locale: Locale) => import(`./industries/${locale}.ts`),
	occupationGroup: (locale: Locale) => import(`./occupations/${locale}.ts`),
}

/** Loads the words for the options of a fact: up to 20 KB, so only once its question is answered. */
export async function loadEverydayWords(locale: Locale, fact: FactByWords): Promise<EverydayWords> {
	const [{ words }, { writing }] = await Promise.all([lists[fact](locale), import(`./writing/${locale}.ts`)])
	return { words, writing }
}
