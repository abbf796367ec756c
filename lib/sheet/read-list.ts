import {
	type CountriesFact,
	type FactId,
	type LanguageLevel,
	type LanguagesFact,
	languageLevels,
} from '@/rules/facts'
import type { LanguageSkill } from '@/rules/facts-schema'
import type { CellProblem, Reading } from './read-cell'
import { splitSkill } from './split-skill'
import { countryOf, isNone, isUnsure, languageOf, levelOf, optionOf } from './vocabulary'

type Entry<T> = { readonly value: T } | { readonly problem: CellProblem; readonly entry: string }
type ReadEntry<T> = (entry: string) => Entry<T>

const between = /[;；؛\n\r|、]/
/** May stand between entries, but inside one as well: "Tanzania, United Republic of". */
const perhapsBetween = /[,，،/]/

const partsOf = (text: string, separator: RegExp) =>
	text
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '')

/** All entries of a cell, or the first fault. An entry that is none as a whole may be several. */
function readEntries<T>(
	text: string,
	read: ReadEntry<T>,
): readonly T[] | Exclude<Reading, { value: unknown }> {
	const values: T[] = []
	const entries = partsOf(text, between)
	for (const entry of entries) {
		const whole = read(entry)
		const parts = 'value' in whole ? [] : partsOf(entry, perhapsBetween)
		for (const reading of parts.length > 1 ? parts.map(read) : [whole]) {
			if ('value' in reading) values.push(reading.value)
			else if (isNone(reading.entry) || isUnsure(reading.entry))
				return { ...reading, problem: 'contradiction' }
			else return reading
		}
	}
	return entries.length > 0 ? values : { problem: 'unreadable' }
}

const unique = <T>(values: readonly T[]) => [...new Set(values)]

/** Reads options of a fact. */
export function readOptions(fact: FactId, text: string): Reading {
	const values = readEntries(text, (entry) => {
		const value = optionOf(fact, entry)
		return value === undefined ? { problem: 'unknown-entry', entry } : { value }
	})
	return 'problem' in values ? values : ({ value: unique(values) } as Reading)
}

/** Reads countries that a fact can have. */
export function readCountries({ except, maxItems }: CountriesFact, text: string): Reading {
	const values = readEntries<string>(text, (entry) => {
		const value = countryOf(entry)
		if (value === undefined) return { problem: 'unknown-entry', entry }
		return except.includes(value) ? { problem: 'not-allowed', entry } : { value }
	})
	if ('problem' in values) return values
	const value = unique(values)
	return value.length > maxItems ? { problem: 'too-many' } : { value }
}

function readSkill(entry: string): Entry<LanguageSkill> {
	for (const [name, levelName] of splitSkill(entry)) {
		const language = languageOf(name.trim())
		const level = levelOf(levelName)
		if (language && level) return { value: { language, level } }
		if (language) return { problem: 'no-level', entry }
	}
	return { problem: languageOf(entry) ? 'no-level' : 'unknown-entry', entry }
}

/** Reads languages with their levels; of a language named twice the better level counts. */
export function readLanguages({ maxItems }: LanguagesFact, text: string): Reading {
	const skills = readEntries(text, readSkill)
	if ('problem' in skills) return skills
	const best = new Map<string, LanguageLevel>()
	for (const { language, level } of skills) {
		const known = best.get(language)
		if (!known || languageLevels.indexOf(level) > languageLevels.indexOf(known)) best.set(language, level)
	}
	if (best.size > maxItems) return { problem: 'too-many' }
	return { value: [...best].map(([language, level]) => ({ language, level })) }
}
