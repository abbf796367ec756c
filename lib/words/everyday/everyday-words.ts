import type { Locale } from '@/lib/i18n/locales'
import type { OptionOf } from '@/rules/facts'
import type { FactByWords } from './facts-by-words'
import { type WritingHabits, writingIn } from './writing-habits'

/**
 * What people call each option of a fact in a language, between bars. A word may stand at several options; with a tilde
 * before it, it means another one first.
 */
export type WordsFor<F extends FactByWords> = Readonly<Record<OptionOf<F>, string>>

/** The words for the options of a fact in a language, and how they are written. */
export type EverydayWords = {
	readonly words: Readonly<Record<string, string>>
	readonly writing: WritingHabits
}

const lists = {
	isicDivision: (locale: Locale) => import(`./industries/${locale}-words.ts`),
	occupationGroup: (locale: Locale) => import(`./occupations/${locale}-words.ts`),
}

/** Loads the words for the options of a fact: some 25 KB, so only once its question is answered. */
export async function loadEverydayWords(locale: Locale, fact: FactByWords): Promise<EverydayWords> {
	const { words } = await lists[fact](locale)
	return { words, writing: writingIn[locale] }
}
