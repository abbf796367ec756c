import type { SheetLanguage } from '../../languages'
import type { WordWithMeaning } from '../../words/vocabularies'
import { lookupKey, wordKey } from './word-key'

/** A map from word keys to meanings. Words with two meanings are left out. */
export function dictionary<T>(entries: Iterable<readonly [T, string]>): ReadonlyMap<string, T> {
	const meanings = new Map<string, T>()
	const ambiguous = new Set<string>()
	for (const [meaning, word] of entries) {
		const key = wordKey(word)
		if (key === '') continue
		if (meanings.has(key) && meanings.get(key) !== meaning) ambiguous.add(key)
		meanings.set(key, meaning)
	}
	for (const key of ambiguous) meanings.delete(key)
	return meanings
}

/** Characters that change the meaning: "yes?", "-1", "≠ 1". */
export const doubtful = /[?？؟=≠<>+~*]|^[-−–]/

/** The meaning of a text in a dictionary. */
export const meaningOfWord = <T>(words: ReadonlyMap<string, T>, text: string): T | undefined =>
	doubtful.test(text) ? undefined : words.get(lookupKey(text))

/** What a word means in a sheet of some languages, or in these languages alone. */
export type Lookup<T> = (text: string, languages: readonly SheetLanguage[], alone?: 'alone') => T | undefined

/** The one meaning among several; undefined if there are none, or they differ. */
const only = <T>(all: readonly T[]) => (all.every((one) => one === all[0]) ? all[0] : undefined)

/**
 * A dictionary of several languages. A word that means different things among them has the meaning of the sheet's own
 * language, or none.
 */
export function lookup<T>(entries: Iterable<WordWithMeaning<T>>): Lookup<T> {
	const meanings = new Map<string, (readonly [T, SheetLanguage])[]>()
	for (const [meaning, word, language] of entries) {
		const key = wordKey(word)
		if (key === '') continue
		meanings.set(key, [...(meanings.get(key) ?? []), [meaning, language]])
	}
	return (text, languages, alone) => {
		const all = doubtful.test(text) ? undefined : meanings.get(lookupKey(text))
		if (!all) return undefined
		const own = all.filter(([, language]) => languages.includes(language))
		const inAny = alone ? undefined : only(all.map(([meaning]) => meaning))
		return inAny ?? only(own.map(([meaning]) => meaning))
	}
}

/**
 * The meaning by ids and the words of pages, or else by what people write; undefined if a word of the sheet's own language
 * means something else.
 */
export const byEither =
	<T>(first: Lookup<T>, further: () => Lookup<T>): Lookup<T> =>
	(text, languages) => {
		const meaning = first(text, languages)
		if (meaning === undefined) return further()(text, languages)
		const own = languages.length === 0 ? undefined : further()(text, languages, 'alone')
		return own === undefined || own === meaning ? meaning : undefined
	}

/** Computes a value when it is first needed. */
export const lazy = <T>(make: () => T): (() => T) => {
	let made: T | undefined
	return () => {
		made ??= make()
		return made
	}
}
