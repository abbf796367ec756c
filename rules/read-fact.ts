import { bestLevels, unique } from './entries'
import type { LanguageSkill } from './facts'
import {
	type CountriesFact,
	type Fact,
	type FactId,
	facts,
	type LanguagesFact,
	languageLevels,
	maxFactEntries,
} from './facts'
import type { FactValue } from './facts-schema'
import { countryCodes } from './reference/countries'
import { knownLanguages } from './reference/language-codes'

/**
 * Parses one fact's value as a page has written it: null for "not sure", undefined if it is not valid. It agrees with
 * the fact's schema, except for other codes of a language (hin for hi), which no page writes. It gives no reasons, so
 * pages that only need to know whether a value is valid do not have to load the schemas.
 */
export function readFact(id: FactId, value: unknown): FactValue | undefined {
	const fact: Fact = facts[id]
	if (value === null) return null
	switch (fact.type) {
		case 'yes-no':
			return typeof value === 'boolean' ? value : undefined
		case 'choice':
			return isOneOf(fact.options, value) ? (value as FactValue) : undefined
		case 'integer':
		case 'number': {
			const isNumber = fact.type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value)
			return isNumber && fact.min <= Number(value) && Number(value) <= fact.max ? Number(value) : undefined
		}
		case 'choices':
		case 'countries':
		case 'languages':
			return Array.isArray(value) ? readList(fact, value) : undefined
	}
}

type ListFact = Exclude<Extract<Fact, { readonly options: readonly string[] }>, { readonly type: 'choice' }>

function readList(fact: ListFact | CountriesFact | LanguagesFact, entries: readonly unknown[]) {
	if (entries.length > (fact.type === 'choices' ? maxFactEntries : fact.maxItems)) return undefined
	if (fact.type === 'choices') return onlyFrom(fact.options, entries)
	if (fact.type === 'languages') {
		const skills = entries.map(readSkill)
		return skills.every((skill) => skill !== null) ? bestLevels(skills) : undefined
	}
	const isFree = entries.length > 0 && fact.except.every((code) => !entries.includes(code))
	return isFree ? onlyFrom(countryCodes, entries) : undefined
}

const isOneOf = (options: readonly string[], value: unknown) => options.includes(value as string)

const onlyFrom = (options: readonly string[], entries: readonly unknown[]) =>
	entries.every((entry) => isOneOf(options, entry)) ? (unique(entries) as FactValue) : undefined

function readSkill(entry: unknown): LanguageSkill | null {
	if (typeof entry !== 'object' || entry === null || Object.keys(entry).length !== 2) return null
	const { language: code, level } = entry as Record<string, unknown>
	const isKnown = typeof code === 'string' && knownLanguages.has(code)
	return isKnown && isOneOf(languageLevels, level) ? ({ language: code, level } as LanguageSkill) : null
}
