import type { Locale } from '@/lib/i18n/locales'
import { type Fact, type FactId, facts, languageLevels } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { wordsOfLocales } from '../words/words-of-locales'
import { between } from './text/notation'
import { sayCell, writeCell } from './write-cell'

/** A value that a cell may hold: in words, and as a code. */
export type AllowedValue = { readonly words: string; readonly code: string }

/** Example answers that show how a list is written. */
const twoCountries = ['NG', 'GH']
const twoLanguages = [
	{ language: 'ha', level: 'native' },
	{ language: 'en', level: 'fluent' },
] as const

function valuesToName(fact: FactId): readonly NonNullable<FactValue>[] {
	const kind: Fact = facts[fact]
	switch (kind.type) {
		case 'yes-no':
			return [true, false]
		case 'choice':
			return kind.options as readonly NonNullable<FactValue>[]
		case 'choices':
			return [...kind.options.map((option) => [option]), kind.options.slice(0, 2), []] as FactValue[] as never
		case 'countries':
			return [twoCountries.slice(0, 1), twoCountries]
		case 'languages':
			return [twoLanguages, ...languageLevels.map((level) => [{ language: 'en', level }]), []]
		case 'integer':
		case 'number':
			return []
	}
}

/** The values that a fact's cells may hold, in a language: every option, or examples of how to write the answer. */
export function allowedValues(fact: FactId, locale: Locale): AllowedValue[] {
	const kind: Fact = facts[fact]
	if (kind.type === 'number' || kind.type === 'integer') {
		const range = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
		return [{ words: between(range.format(kind.min), range.format(kind.max)), code: '' }]
	}
	return valuesToName(fact).map((value) => ({
		words: sayCell(fact, value, locale),
		code: writeCell(fact, value),
	}))
}

/** The options for a drop-down list, in a language; empty for facts that are numbers or lists. */
export function valuesToChoose(fact: FactId, locale: Locale): string[] {
	const { type }: Fact = facts[fact]
	if (type !== 'yes-no' && type !== 'choice') return []
	return allowedValues(fact, locale).map(({ words }) => words)
}

/** The headings of a sheet in a language: id, name, then the facts. */
export const headingsIn = (locale: Locale, ids: readonly FactId[]): string[] => {
	const { facts: texts, sheets } = wordsOfLocales[locale]
	return ['id', sheets.name, ...ids.map((fact) => texts[fact].label)]
}
