import type { CountriesFact } from '@/rules/facts'
import type { Meanings } from '../choices/ambiguous-words'
import { isOtherAbbreviation } from '../places/ambiguous-codes'
import { countryOfGenitive, withoutCitizen } from '../places/country-words'
import { withoutFlags } from '../places/flags'
import type { Habits } from '../reading/habits'
import type { ListEntry, ReadValue } from '../reading/reading'
import { readTwice } from '../text/parts'
import { wordKey } from '../text/word-key'
import { ambiguousCodeOf, codeAskedAmongNames, countryOf, isCountryCode } from '../vocabulary/vocabulary'
import { isPlaceholder } from '../vocabulary/words-for-nothing'
import { readListEntries } from './read-entries'

type Languages = Habits['languages']

type ReadCountry = {
	readonly code: string
	readonly entry: string
	/** How it was written: an ambiguous code, another code, or a name. */
	readonly by: 'ambiguous-code' | 'code' | 'name'
}

/** A country by its name, or by two of its names, such as "Nigeria (NG)". */
const namedCountry = (entry: string, languages: Languages) =>
	countryOf(entry, languages) ?? readTwice(entry, (part) => countryOf(part, languages))

/** "Citizen of Nigeria", "nigerianische Staatsangehörigkeit", 尼日利亚公民 */
function citizenOf(entry: string, languages: Languages): ListEntry<ReadCountry> {
	for (const rest of withoutCitizen(entry)) {
		if (ambiguousCodeOf(rest) !== undefined) continue
		const code = namedCountry(rest, languages) ?? countryOfGenitive(rest)
		if (code !== undefined) return { value: { code, entry, by: 'name' } }
	}
	return { problem: 'unknown-entry', entry }
}

function readCountry(entry: string, { languages, asksCodes }: Habits): ListEntry<ReadCountry> {
	const { flags, rest } = withoutFlags(entry)
	if (flags.length > 0) return readFlags(entry, rest, flags, languages)
	if (isOtherAbbreviation(entry, languages)) return { problem: 'unknown-entry', entry }
	const ambiguous = ambiguousCodeOf(entry) ?? (asksCodes && codeAskedAmongNames(entry, languages))
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
): ListEntry<ReadCountry> {
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
	habits: Habits,
): ReadValue {
	if (ambiguousCodeOf(text) === undefined && isPlaceholder(text)) return { value: null }
	const countries = readListEntries(text, (entry) => readCountry(entry, habits))
	if ('problem' in countries) return countries
	const unsure = doubted(countries, meanings)
	const asked = unsure.find(({ code }) => meanings[wordKey(code)] === undefined)
	if (asked) return { problem: 'two-meanings', entry: asked.entry }
	if (unsure.length === countries.length) return { value: null }
	if (unsure[0]) return { problem: 'contradiction', entry: unsure[0].entry }
	const excepted = countries.find(({ code }) => except.includes(code))
	if (excepted) return { problem: 'not-allowed', entry: excepted.entry }
	const value = [...new Set(countries.map(({ code }) => code))]
	return value.length > maxItems ? { problem: 'too-many' } : { value }
}
