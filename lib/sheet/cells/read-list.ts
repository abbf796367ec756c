import type { LanguageSkill } from '@/rules/facts'
import {
	type CountriesFact,
	type FactId,
	type LanguageLevel,
	type LanguagesFact,
	languageLevels,
} from '@/rules/facts'
import { levelsThatCouldBe } from './ambiguous-words'
import { countryOfGenitive, withoutCitizen } from './country-words'
import { withoutFlags } from './flags'
import type { Habits } from './habits'
import type { Meanings } from './meanings'
import { readTwice, trimOf } from './parts'
import type { CellProblem, ReadValue } from './reading'
import { looseSplits, splitSkill } from './split-skill'
import { ambiguousCodeOf, countryOf, isCountryCode, languageOf, levelOf, optionOf } from './vocabulary'
import { wordKey } from './word-key'
import { isEmptyList, isNone, isPlaceholder, isUnsure } from './words-for-nothing'

type Fault = { readonly problem: CellProblem; readonly entry: string }
type Entry<T> = { readonly value: T } | Fault
type Languages = Habits['languages']
type ReadEntry<T> = (entry: string) => Entry<T>

const between = /[;；؛\n\r|、]/
/** Can separate entries, but also occur within one: "Tanzania, United Republic of", "Hausa/native". */
const perhapsBetween = [/[,，،]/, /[,，،/]/]
/** Words between the last two entries of a list, which also occur within one: "Trinidad and Tobago". */
const joiners = [/&|\s(?:and|und|et|y|e|и)\s/i, /和/, /与/, /以及|及/, /\sو\s?/]

/** Whether an entry says that there are none, or none known; together with other entries that is a contradiction. */
const saysNothing = (entry: string) =>
	isEmptyList(entry) || isNone(entry) || isUnsure(entry) || isPlaceholder(entry)

const partsOf = (text: string, separator: RegExp) =>
	text
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '')

/** The values of several texts, or undefined if one of them cannot be read. */
function valuesOf<T>(texts: readonly string[], read: ReadEntry<T>): readonly T[] | undefined {
	const readings = texts.map(read)
	const values = readings.flatMap((reading) => ('value' in reading ? [reading.value] : []))
	return texts.length > 1 && values.length === texts.length ? values : undefined
}

/** Reads a text as one entry, else as two joined by a word; the fault is that of the whole. */
function readJoined<T>(text: string, read: ReadEntry<T>): readonly T[] | Fault {
	const whole = read(text)
	if ('value' in whole) return [whole.value]
	if (saysNothing(text)) return { ...whole, problem: 'contradiction' }
	for (const joiner of joiners) {
		const values = valuesOf(partsOf(text, joiner), read)
		if (values) return values
	}
	return whole
}

/** Reads a text that may be one entry or several. */
function readSome<T>(text: string, read: ReadEntry<T>): readonly T[] | Fault {
	const whole = readJoined(text, read)
	if (!('problem' in whole) || saysNothing(text)) return whole
	for (const separator of perhapsBetween) {
		const parts = partsOf(text, separator)
		if (parts.length < 2) continue
		const readings = parts.map((part) => readJoined(part, read))
		const fault = readings.find((reading) => 'problem' in reading)
		if (!fault) return readings.flatMap((reading) => ('problem' in reading ? [] : reading))
		if (separator === perhapsBetween.at(-1)) return fault
	}
	return whole
}

/** All entries of a cell, or the first fault. */
function readEntries<T>(
	text: string,
	read: ReadEntry<T>,
): readonly T[] | Exclude<ReadValue, { value: unknown }> {
	const values: T[] = []
	const entries = partsOf(text, between)
	for (const entry of entries) {
		const reading = readSome(entry, read)
		if ('problem' in reading) return reading
		values.push(...reading)
	}
	return entries.length > 0 ? values : { problem: 'unreadable' }
}

const unique = <T>(values: readonly T[]) => [...new Set(values)]

/** Reads a cell as options of a fact. */
export function readOptions(fact: FactId, text: string): ReadValue {
	const values = readEntries(text, (entry) => {
		const value = optionOf(fact, entry)
		return value === undefined ? { problem: 'unknown-entry', entry } : { value }
	})
	return 'problem' in values ? values : ({ value: unique(values) } as ReadValue)
}

type ReadCountry = {
	readonly code: string
	readonly entry: string
	/** How it was written: an ambiguous code, another code, or a name. */
	readonly by: 'ambiguous-code' | 'code' | 'name'
}

/** A country by its own name, or by two names of it, such as "Nigeria (NG)". */
const namedCountry = (entry: string, languages: Languages) =>
	countryOf(entry, languages) ?? readTwice(entry, (part) => countryOf(part, languages))

/** "Citizen of Nigeria", "nigerianische Staatsangehörigkeit", 尼日利亚公民 */
function citizenOf(entry: string, languages: Languages): Entry<ReadCountry> {
	for (const rest of withoutCitizen(entry)) {
		const ambiguous = ambiguousCodeOf(rest)
		if (ambiguous !== undefined) return { value: { code: ambiguous, entry: rest, by: 'ambiguous-code' } }
		const code = namedCountry(rest, languages) ?? countryOfGenitive(rest)
		if (code !== undefined) return { value: { code, entry, by: 'name' } }
	}
	return { problem: 'unknown-entry', entry }
}

function readCountry(entry: string, languages: Languages): Entry<ReadCountry> {
	const { flags, rest } = withoutFlags(entry)
	if (flags.length > 0) return readFlags(entry, rest, flags, languages)
	const ambiguous = ambiguousCodeOf(entry)
	if (ambiguous !== undefined) return { value: { code: ambiguous, entry, by: 'ambiguous-code' } }
	const code = namedCountry(entry, languages)
	if (code === undefined)
		return isPlaceholder(entry) ? { problem: 'unknown-entry', entry } : citizenOf(entry, languages)
	return { value: { code, entry, by: isCountryCode(entry) ? 'code' : 'name' } }
}

/** A flag alone, or with the name or code of the same country. */
function readFlags(
	entry: string,
	rest: string,
	flags: readonly string[],
	languages: Languages,
): Entry<ReadCountry> {
	const [code = '', ...others] = flags
	const named = rest === '' ? code : countryOf(rest, languages)
	const isOne = others.length === 0 && named === code && countryOf(code) === code
	return isOne ? { value: { code, entry, by: 'name' } } : { problem: 'unknown-entry', entry }
}

/** Ambiguous codes that may not be countries: neither another code in the cell nor the user says that they are. */
function doubted(countries: readonly ReadCountry[], meanings: Meanings): readonly ReadCountry[] {
	if (countries.some(({ by }) => by === 'code')) return []
	return countries.filter(({ by, code }) => by === 'ambiguous-code' && meanings[wordKey(code)] !== 'answer')
}

/** Reads a cell as countries that are valid for a fact. */
export function readCountries(
	{ except, maxItems }: CountriesFact,
	text: string,
	meanings: Meanings,
	{ languages }: Habits,
): ReadValue {
	if (ambiguousCodeOf(text) === undefined && isPlaceholder(text)) return { value: null }
	const countries = readEntries(text, (entry) => readCountry(entry, languages))
	if ('problem' in countries) return countries
	const unsure = doubted(countries, meanings)
	const asked = unsure.find(({ code }) => meanings[wordKey(code)] === undefined)
	if (asked) return { problem: 'two-meanings', entry: asked.entry }
	if (unsure.length === countries.length) return { value: null }
	if (unsure[0]) return { problem: 'contradiction', entry: unsure[0].entry }
	const excepted = countries.find(({ code }) => except.includes(code))
	if (excepted) return { problem: 'not-allowed', entry: excepted.entry }
	const value = unique(countries.map(({ code }) => code))
	return value.length > maxItems ? { problem: 'too-many' } : { value }
}

const cefrCode = /(?<!\p{L})[ABC][12](?![\p{L}\p{N}+])/u

/** A level by its word, by two words for it, or by a CEFR code beside a word that allows it: "advanced (C1)". */
function levelIn(text: string, languages: Languages): LanguageLevel | undefined {
	const level = levelOf(text, languages) ?? readTwice(text, (part) => levelOf(part, languages))
	const code = level === undefined ? cefrCode.exec(text)?.[0] : undefined
	if (code === undefined) return level
	const byCode = levelOf(code, languages)
	const word = trimOf(text.replace(code, ''), ' ()/,-')
	const isAllowed =
		levelOf(word, languages) === byCode || levelsThatCouldBe(word).some((one) => one === byCode)
	return isAllowed ? byCode : undefined
}

const languageIn = (text: string, languages: Languages) =>
	languageOf(text, languages) ?? readTwice(text, (part) => languageOf(part, languages))

type Cut = {
	readonly language: string
	readonly levelName: string
	readonly level: LanguageLevel | undefined
}

function readCut([name, levelName]: readonly [string, string], { languages, meanings }: Reading): Cut | null {
	const language = languageIn(name.trim(), languages)
	if (language === undefined) return null
	const meant = levelsThatCouldBe(levelName).find((one) => one === meanings[wordKey(levelName)])
	return { language, levelName: levelName.trim(), level: levelIn(levelName.trim(), languages) ?? meant }
}

type Reading = { readonly languages: Languages; readonly meanings: Meanings }

const isAsked = ({ level, levelName }: Cut) => level === undefined && levelsThatCouldBe(levelName).length > 0

function readSkill(entry: string, reading: Reading): Entry<LanguageSkill> {
	const splits = splitSkill(entry)
	const turned = splits.map(([name, level]) => [level, name] as const)
	const cuts = splits.map((split) => readCut(split, reading)).filter((cut) => cut !== null)
	const others = [...turned, ...looseSplits(entry)].map((split) => readCut(split, reading))
	const loose = others.filter((cut) => cut !== null && (cut.level !== undefined || isAsked(cut)))
	for (const cut of [...cuts, ...loose]) {
		if (cut === null) continue
		const { language, level, levelName } = cut
		if (level) return { value: { language, level } }
		if (isAsked(cut)) return { problem: 'two-meanings', entry: levelName }
	}
	return {
		problem: cuts.length > 0 || languageOf(entry, reading.languages) ? 'no-level' : 'unknown-entry',
		entry,
	}
}

/** Reads a cell as languages with levels; if a language is repeated, the best level counts. */
export function readLanguages(
	{ maxItems }: LanguagesFact,
	text: string,
	meanings: Meanings,
	{ languages }: Habits,
): ReadValue {
	const skills = readEntries(text, (entry) => readSkill(entry, { languages, meanings }))
	if ('problem' in skills) return skills
	const best = new Map<string, LanguageLevel>()
	for (const { language, level } of skills) {
		const known = best.get(language)
		if (!known || languageLevels.indexOf(level) > languageLevels.indexOf(known)) best.set(language, level)
	}
	if (best.size > maxItems) return { problem: 'too-many' }
	return { value: [...best].map(([language, level]) => ({ language, level })) }
}
