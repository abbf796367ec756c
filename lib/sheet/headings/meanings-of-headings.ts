import { localeIds } from '@/lib/i18n/locales'
import { maxWordCharacters } from '@/lib/limits/sheet-limits'
import { factIds } from '@/rules/facts'
import { entriesIn } from '@/rules/keys'
import { wordKey } from '../cells/text/word-key'
import type { ColumnUse } from '../column-use'
import { languageOfScript } from '../language-of-script'
import { type SheetLanguage, sheetLanguages, wordsIn } from '../languages'
import { wordsOfLocales } from '../words/words-of-locales'
import { keyWithoutFillers } from './fillers'
import formerHeadings from './former-headings.json'
import { otherHeadings } from './other-headings'
import { ar } from './words/ar'
import { de } from './words/de'
import { en } from './words/en'
import { es } from './words/es'
import { fr } from './words/fr'
import type { HeadingWords } from './words/heading-words'
import { id } from './words/id'
import { pt } from './words/pt'
import { ru } from './words/ru'
import { ur } from './words/ur'
import { zh } from './words/zh'

const headingWords: Readonly<Record<SheetLanguage, HeadingWords>> = { en, zh, ar, de, fr, es, pt, ru, id, ur }

/** What the words of a heading stand for. */
export type HeadingMeaning = {
	readonly use: ColumnUse
	/** The languages in which people write this; empty for ids. */
	readonly languages: readonly SheetLanguage[]
	/** What a note must say for the heading to have this meaning. */
	readonly needs?: 'currency' | 'period'
	/** Names what the fact is the opposite of, or with a negation: what a yes and a no mean is asked. */
	readonly asksSense?: true
	/** Stands for the other part of a name if one part has a column of its own. */
	readonly isShortName?: true
}

const needsOf: Readonly<Record<string, HeadingMeaning['needs']>> = {
	payWithCurrency: 'currency',
	payWithPeriod: 'period',
}

/** Words of one language, those that need a note first, so that the same word elsewhere takes precedence. */
function* wordsOfLanguage(language: SheetLanguage): Generator<readonly [string, HeadingMeaning]> {
	const { payWithCurrency, payWithPeriod, shortName, criminalRecord, ...others } = headingWords[language]
	const languages = [language]
	for (const [kind, words] of Object.entries({ payWithPeriod, payWithCurrency })) {
		const needs = needsOf[kind]
		for (const word of wordsIn(words ?? ''))
			yield [word, { use: 'annualPayCny', languages, ...(needs && { needs }) }]
	}
	for (const [use, words] of entriesIn(others)) {
		for (const word of wordsIn(words)) yield [word, { use, languages }]
	}
	for (const word of wordsIn(criminalRecord ?? ''))
		yield [word, { use: 'canShowNoCriminalRecord', languages, asksSense: true }]
	for (const word of wordsIn(shortName ?? '')) yield [word, { use: 'name', languages, isShortName: true }]
}

function* wordsOfFacts(): Generator<readonly [string, HeadingMeaning]> {
	for (const [use, words] of [...Object.entries(formerHeadings), ...Object.entries(otherHeadings)]) {
		for (const word of words) yield [word, { use: use as ColumnUse, languages: [languageOfScript(word)] }]
	}
	for (const locale of localeIds) {
		const { name, inventedName } = wordsOfLocales[locale].sheets
		yield [inventedName, { use: 'name', languages: [locale] }]
		yield [name, { use: 'name', languages: [locale], isShortName: true }]
	}
	for (const fact of factIds) {
		yield [fact, { use: fact, languages: [] }]
		for (const locale of localeIds) {
			const { label, question } = wordsOfLocales[locale].facts[fact]
			for (const word of [label, question]) yield [word, { use: fact, languages: [locale] }]
		}
	}
}

let meanings: ReadonlyMap<string, HeadingMeaning> | undefined

/**
 * The meanings of headings by word key. Words with the same meaning in several languages are merged; words with
 * different meanings are left out.
 */
function meaningsOfWords(): ReadonlyMap<string, HeadingMeaning> {
	if (meanings) return meanings
	const found = new Map<string, HeadingMeaning>()
	const ambiguous = new Set<string>()
	for (const language of sheetLanguages) {
		for (const [word, meaning] of wordsOfLanguage(language)) {
			const key = wordKey(word)
			const before = key === '' ? meaning : found.get(key)
			if (before && before.use !== meaning.use) ambiguous.add(key)
			found.set(key, before ? joined(before, meaning) : meaning)
		}
	}
	for (const key of ambiguous) found.delete(key)
	found.delete('')
	// Current words come last, so that they take precedence over former ones.
	for (const [word, meaning] of wordsOfFacts()) {
		const key = wordKey(word)
		const before = found.get(key)
		const isSame = before?.use === meaning.use && before.needs === undefined
		found.set(key, isSame ? joined(before, meaning) : meaning)
	}
	meanings = found
	return found
}

/** A word that says a number or that something is not there, and so nothing by itself. */
const numberOrNot = 'no'
const isTooShort = (key: string) => key === numberOrNot || (key.length < 2 && !/\p{Script=Han}/u.test(key))

let byPlainKey: ReadonlyMap<string, HeadingMeaning> | undefined

/** The same by keys without filler words; keys with several uses are left out. */
function meaningsWithoutFillers(): ReadonlyMap<string, HeadingMeaning> {
	if (byPlainKey) return byPlainKey
	const found = new Map<string, HeadingMeaning>()
	const ambiguous = new Set<string>()
	const all = [...sheetLanguages.flatMap((language) => [...wordsOfLanguage(language)]), ...wordsOfFacts()]
	for (const [word, meaning] of all) {
		const key = keyWithoutFillers(word)
		const before = found.get(key)
		if (before && (before.use !== meaning.use || before.needs !== meaning.needs)) ambiguous.add(key)
		found.set(key, before ? joined(before, meaning) : meaning)
	}
	for (const key of found.keys()) if (ambiguous.has(key) || isTooShort(key)) found.delete(key)
	byPlainKey = found
	return found
}

const joined = (before: HeadingMeaning, meaning: HeadingMeaning): HeadingMeaning => ({
	...before,
	...meaning,
	languages: [...new Set([...before.languages, ...meaning.languages])],
})

/** What words mean as a heading, ignoring case, punctuation and what comes between them. */
export const meaningOfHeading = (words: string): HeadingMeaning | undefined =>
	words.length > maxWordCharacters
		? undefined
		: (meaningsOfWords().get(wordKey(words)) ?? meaningsWithoutFillers().get(keyWithoutFillers(words)))

/** A start of a word that is shorter may be that of many. */
const shortestStart = 5

/** What the start of a word means as a heading, such as "Staatsangeh."; undefined if such words mean several things. */
export function meaningByStart(words: string): HeadingMeaning | undefined {
	const start = words.length > maxWordCharacters ? '' : wordKey(words)
	if (start.length < shortestStart) return undefined
	const found = [...meaningsOfWords()].filter(([key]) => key.startsWith(start)).map(([, meaning]) => meaning)
	return new Set(found.map(({ use }) => use)).size === 1 ? found[0] : undefined
}
