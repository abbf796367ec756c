import { type SheetLanguage, type SheetWordList, sheetLanguages, wordsIn } from '../languages'
import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { id } from './id'
import { pt } from './pt'
import { ru } from './ru'
import type { AskedWords, SheetVocabulary } from './sheet-vocabulary'
import { ur } from './ur'
import { zh } from './zh'

/** What people write in cells, by language. */
export const vocabularies: Readonly<Record<SheetLanguage, SheetVocabulary>> = {
	en,
	zh,
	ar,
	de,
	fr,
	es,
	pt,
	ru,
	id,
	ur,
}

/** A word of a language with its meaning. */
export type WordWithMeaning<T> = readonly [meaning: T, word: string, language: SheetLanguage]

/** All words of one kind in all languages. */
export const allWords = (of: (vocabulary: SheetVocabulary) => SheetWordList | undefined): readonly string[] =>
	sheetLanguages
		.flatMap((language) => wordsIn(of(vocabularies[language]) ?? ''))
		.filter((word) => word !== '')

/** All words that have a meaning, in all languages. */
export const meantWords = <T extends string>(
	of: (vocabulary: SheetVocabulary) => { readonly [M in T]?: SheetWordList } | undefined,
): readonly WordWithMeaning<T>[] =>
	sheetLanguages.flatMap((language) =>
		(Object.entries(of(vocabularies[language]) ?? {}) as [T, SheetWordList][]).flatMap(([meaning, words]) =>
			wordsIn(words).map((word) => [meaning, word, language] as const),
		),
	)

/** All words that could be one of several options, with these options. */
export const askedWordsOf = <T>(
	of: (vocabulary: SheetVocabulary) => AskedWords<T> | undefined,
): readonly { readonly words: readonly string[]; readonly could: readonly T[] }[] =>
	sheetLanguages
		.flatMap((language) => of(vocabularies[language]) ?? [])
		.map(({ words, could }) => ({ words: wordsIn(words), could }))
