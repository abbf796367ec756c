import type { LanguageSkill } from '@/rules/facts'
import {
	type CountriesFact,
	type FactId,
	type LanguageLevel,
	type LanguagesFact,
	languageLevels,
} from '@/rules/facts'
import { levelsThatCouldBe } from './ambiguous-words'
import type { Meanings } from './meanings'
import type { CellProblem, ReadValue } from './reading'
import { splitSkill } from './split-skill'
import { ambiguousCodeOf, countryOf, isCountryCode, languageOf, levelOf, optionOf } from './vocabulary'
import { wordKey } from './word-key'
import { isEmptyList, isNone, isPlaceholder, isUnsure } from './words-for-nothing'

type Entry<T> = { readonly value: T } | { readonly problem: CellProblem; readonly entry: string }
type ReadEntry<T> = (entry: string) => Entry<T>

const between = /[;；؛\n\r|、]/
/** Can separate entries, but also occurs within one: "Tanzania, United Republic of". */
const perhapsBetween = /[,，،/]/

/** Whether an entry says that there are none, or none known; together with other entries that is a contradiction. */
const saysNothing = (entry: string) =>
	isEmptyList(entry) || isNone(entry) || isUnsure(entry) || isPlaceholder(entry)

const partsOf = (text: string, separator: RegExp) =>
	text
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '')

/** All entries of a cell, or the first fault. Text that is not an entry as a whole may be several. */
function readEntries<T>(
	text: string,
	read: ReadEntry<T>,
): readonly T[] | Exclude<ReadValue, { value: unknown }> {
	const values: T[] = []
	const entries = partsOf(text, between)
	for (const entry of entries) {
		const whole = read(entry)
		const isWhole = 'value' in whole || saysNothing(entry)
		const parts = isWhole ? [] : partsOf(entry, perhapsBetween)
		for (const reading of parts.length > 1 ? parts.map(read) : [whole]) {
			if ('value' in reading) values.push(reading.value)
			else return saysNothing(reading.entry) ? { ...reading, problem: 'contradiction' } : reading
		}
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

function readCountry(entry: string): Entry<ReadCountry> {
	const ambiguous = ambiguousCodeOf(entry)
	if (ambiguous !== undefined) return { value: { code: ambiguous, entry, by: 'ambiguous-code' } }
	const code = countryOf(entry)
	if (code === undefined) return { problem: 'unknown-entry', entry }
	return { value: { code, entry, by: isCountryCode(entry) ? 'code' : 'name' } }
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
): ReadValue {
	if (ambiguousCodeOf(text) === undefined && isPlaceholder(text)) return { value: null }
	const countries = readEntries(text, readCountry)
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

function readSkill(entry: string, meanings: Meanings): Entry<LanguageSkill> {
	for (const [name, levelName] of splitSkill(entry)) {
		const language = languageOf(name.trim())
		const could = levelsThatCouldBe(levelName)
		const level = levelOf(levelName) ?? could.find((one) => one === meanings[wordKey(levelName)])
		if (language && level) return { value: { language, level } }
		if (language && could.length > 0) return { problem: 'two-meanings', entry: levelName.trim() }
		if (language) return { problem: 'no-level', entry }
	}
	return { problem: languageOf(entry) ? 'no-level' : 'unknown-entry', entry }
}

/** Reads a cell as languages with levels; if a language is repeated, the best level counts. */
export function readLanguages({ maxItems }: LanguagesFact, text: string, meanings: Meanings): ReadValue {
	const skills = readEntries(text, (entry) => readSkill(entry, meanings))
	if ('problem' in skills) return skills
	const best = new Map<string, LanguageLevel>()
	for (const { language, level } of skills) {
		const known = best.get(language)
		if (!known || languageLevels.indexOf(level) > languageLevels.indexOf(known)) best.set(language, level)
	}
	if (best.size > maxItems) return { problem: 'too-many' }
	return { value: [...best].map(([language, level]) => ({ language, level })) }
}
