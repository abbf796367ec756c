import { localeIds } from '@/lib/i18n/locales'
import { optionTexts } from '@/lib/words/option-texts'
import { type Fact, type FactId, facts, type LanguageLevel, languageLevels } from '@/rules/facts'
import { entriesIn } from '@/rules/keys'
import { canonicalLanguage } from '@/rules/language'
import { countryCodes } from '@/rules/reference/countries'
import { countryByThreeLetters } from '@/rules/reference/three-letter-codes'
import { type SheetLanguage, sheetLanguages, wordsIn } from '../../languages'
import type { SheetWords } from '../../words/sheet-words'
import { allWords, meantWords, vocabularies, type WordWithMeaning } from '../../words/vocabularies'
import { wordsOfLocales } from '../../words/words-of-locales'
import { ambiguousCodes, codeIn, codesAmongCodes, otherCodes } from '../places/ambiguous-codes'
import { arabicVariants } from '../places/arabic-names'
import { furtherCountries } from '../places/country-words'
import { demonyms } from '../places/demonyms'
import { otherCountryNames, otherLanguageNames } from '../places/other-places'
import { byEither, dictionary, doubtful, type Lookup, lazy, lookup, meaningOfWord } from '../text/dictionary'
import { lookupKey } from '../text/word-key'
import formerWords from './former-words.json'
import { furtherLanguages } from './language-words'
import { noMark, noWords, otherLevelWords, otherOptionWords, yesMark, yesWords } from './other-words'
import { isPlaceholder } from './words-for-nothing'

const everyLocale = <T>(words: (of: SheetWords) => T): T[] =>
	localeIds.map((locale) => words(wordsOfLocales[locale]))

const listed = <T extends string>(words: Readonly<Record<T, readonly string[]>>) =>
	entriesIn(words).flatMap(([meaning, all]) => all.map((word) => [meaning, word] as const))

const yesNo = lazy(() =>
	dictionary([
		...[...yesWords, ...everyLocale(({ form }) => form.yes)].map((word) => [true, word] as const),
		...[...noWords, ...everyLocale(({ form }) => form.no)].map((word) => [false, word] as const),
	]),
)
const furtherYesNo = lazy(() =>
	dictionary([
		...allWords(({ yes }) => yes).map((word) => [true, word] as const),
		...allWords(({ no }) => no).map((word) => [false, word] as const),
	]),
)

const ownYes = lazy(() => lookup<boolean>(meantOwnYes()))
const meantOwnYes = () =>
	sheetLanguages.flatMap((language) =>
		wordsIn(vocabularies[language].ownYes ?? '').map(
			(word): WordWithMeaning<boolean> => [true, word, language],
		),
	)

/** Yes or no, or undefined if a cell says neither. */
export function yesNoOf(text: string, languages: readonly SheetLanguage[] = []): boolean | undefined {
	if (yesMark.test(text)) return true
	if (noMark.test(text)) return false
	const answer = meaningOfWord(yesNo(), text) ?? meaningOfWord(furtherYesNo(), text)
	if (answer !== undefined) return answer
	return languages.some((language) => vocabularies[language].ownYes) ? ownYes()(text, languages) : undefined
}

const lettersAlone = /^\p{L}+$/u

/** The ambiguous country code that a text is, if any. "NA" is one; "N/A" is a placeholder. */
export function ambiguousCodeOf(text: string): string | undefined {
	const code = lookupKey(text).toUpperCase()
	if (!ambiguousCodes.has(code) || doubtful.test(text)) return undefined
	return isPlaceholder(text) && !lettersAlone.test(text) ? undefined : code
}

/** The country code of two letters that a text is, if such a code is asked in a column of names. */
export const codeAskedAmongNames = (
	text: string,
	languages: readonly SheetLanguage[] = [],
): string | undefined => {
	const code = codeIn(text)
	if (text.length > maxCodeCharacters) return undefined
	const isAsked = codesAmongCodes.has(code) || languages.some((one) => otherCodes[one]?.includes(code))
	return isAsked ? code : undefined
}

/** A code of two letters, with a point after each and a sign or a space between. */
const maxCodeCharacters = 5

const optionWords = new Map<FactId, ReadonlyMap<string, string>>()

function wordsForOptions(fact: FactId): ReadonlyMap<string, string> {
	const kind: Fact = facts[fact]
	const options = 'options' in kind ? kind.options : []
	const labels = everyLocale((words) => optionTexts(words.facts[fact]))
	const ids = options.flatMap((id) => [id, id.replace(/^0+/, '')].map((word) => [id, word] as const))
	const named = labels.flatMap((text) =>
		Object.entries(text).flatMap(([id, label]) =>
			[label, `${id} ${label}`].map((word) => [id, word] as const),
		),
	)
	const former: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = formerWords.options
	return dictionary([
		...ids,
		...named,
		...listed(former[fact] ?? {}),
		...listed(otherOptionWords[fact] ?? {}),
	])
}

/** The option of a fact by id, by label in any supported language, or by id followed by label. */
export function optionOf(fact: FactId, text: string): string | undefined {
	const words = optionWords.get(fact) ?? wordsForOptions(fact)
	optionWords.set(fact, words)
	return meaningOfWord(words, text)
}

const levels = lazy(() =>
	dictionary([
		...languageLevels.map((level) => [level, level] as const),
		...everyLocale((words) => entriesIn(words.levels)).flat(),
		...listed<LanguageLevel>({ basic: [], native: [], ...formerWords.levels }),
		...listed(otherLevelWords),
	]),
)

const furtherLevels = lazy(() => lookup<LanguageLevel>(meantWords((vocabulary) => vocabulary.levels)))

/** The language level that a word names, if any. */
export const levelOf: Lookup<LanguageLevel> = byEither((text) => meaningOfWord(levels(), text), furtherLevels)

/** The code for a name; Arabic names are tried in all spelling variants. */
function placeOf(words: ReadonlyMap<string, string>, text: string): string | undefined {
	const meaning = meaningOfWord(words, text)
	if (meaning !== undefined || doubtful.test(text) || !/\p{Script=Arabic}/u.test(text)) return meaning
	const way = arabicVariants(lookupKey(text)).find((key) => words.has(key))
	return way === undefined ? undefined : words.get(way)
}

const saintsInFull = (name: string) =>
	/^St\.? /.test(name) ? [name, name.replace(/^St\.? /, 'Saint ')] : [name]

const countries = lazy(() =>
	dictionary([
		...countryCodes.map((code) => [code, code] as const),
		...[...countryByThreeLetters].map(([threeLetters, code]) => [code, threeLetters] as const),
		...everyLocale((words) => Object.entries(words.countryNames))
			.flat()
			.flatMap(([code, name]) => saintsInFull(name).map((word) => [code, word] as const)),
		...listed(formerWords.countries),
		...listed(otherCountryNames),
		...demonyms,
	]),
)

const namedCountry = byEither<string>(
	(text) => placeOf(countries(), text) ?? meaningOfWord(countries(), text.replace(/[籍人]$/, '')),
	furtherCountries,
)

/** A country's two-letter code, from a code, or from its name or that of its people. */
export const countryOf = (text: string, languages: readonly SheetLanguage[] = []): string | undefined =>
	isPlaceholder(text) ? undefined : namedCountry(text, languages)

/** Whether a text is a two- or three-letter country code rather than a name. */
export const isCountryCode = (text: string): boolean =>
	/^[a-z]{2,3}$/.test(lookupKey(text)) && countryOf(text) !== undefined

/** 英语 is also written 英文. */
const otherEnding = (name: string) =>
	/..语$/.test(name) || /^.语$/.test(name) ? [name, name.replace(/语$/, '文')] : [name]

const languageNames = lazy(() =>
	dictionary([
		...everyLocale((words) => Object.entries(words.languageNames))
			.flat()
			.flatMap(([code, name]) => otherEnding(name).map((word) => [code, word] as const)),
		...listed(formerWords.languages),
		...listed(otherLanguageNames),
	]),
)

const namedLanguage = byEither<string>((text) => placeOf(languageNames(), text), furtherLanguages)
const languageWord =
	/\s(?:язык|language|Sprache|زبان)$|^(?:langue|lengua|língua|idioma|bahasa|bhs\.?|язык)\s|语言$/i

/** Languages that write the names of languages in lower case, so that a name may look like a code. */
const lowerCased: readonly SheetLanguage[] = ['es', 'fr', 'pt', 'ru']

/**
 * A language's code, from a code or from its name. Two names are also codes of other languages: 'Ga' and 'Kom'. All lower
 * case means the code, title case the name, and 'GA' is ambiguous; so is 'ga' in a sheet of a language that writes such
 * names in lower case.
 */
export function languageOf(text: string, languages: readonly SheetLanguage[] = []): string | undefined {
	const code = canonicalLanguage(text.toLowerCase()) ?? undefined
	const named = namedLanguage(text, languages) ?? namedLanguage(text.replace(languageWord, ''), languages)
	if (code === undefined || named === undefined || code === named) return named ?? code
	if (text === text.toLowerCase()) return languages.some((one) => lowerCased.includes(one)) ? undefined : code
	return text === text.toUpperCase() ? undefined : named
}

/** Whether a text is the name of a language rather than a code, which could be any short word. */
export const isLanguageName = (text: string, languages: readonly SheetLanguage[]): boolean =>
	text !== text.toLowerCase() && namedLanguage(text, languages) !== undefined
