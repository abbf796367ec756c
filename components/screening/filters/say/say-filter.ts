import { shortNameOf } from '@/lib/explain/criterion-words'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayDay, sayNumber } from '@/lib/i18n/say'
import { choices } from '@/lib/records/shapes/options'
import { sayStage } from '@/lib/screening/history/say-progress'
import { stagesOf } from '@/lib/screening/model/progress'
import type { Role } from '@/lib/screening/model/records'
import {
	cellsRead,
	conditionResults,
	type Filter,
	type FilterField,
	limitsOf,
	noOwner,
	openOrUnsettled,
	ownerMe,
	permitClasses,
} from '@/lib/screening/model/table-filter'
import type { ValuesFilter } from '@/lib/screening/table/filters/filter-values'
import { outcomesShown } from '@/lib/screening/table/screened-candidates'
import type { Names } from '@/lib/words/names'
import type { ScreenWords } from '../../desk/screen-words'

/** What is needed to describe filters in words. */
export type FilterSpeech = {
	readonly words: ScreenWords
	readonly say: Say
	readonly locale: Locale
	readonly names: Names
	readonly role: Role
}

/** The maximum number of values that a chip names. */
const maxNamed = 3

const isOneOf = <T extends string>(options: readonly T[], value: string): value is T =>
	options.some((option) => option === value)

/** The name of a field, if it does not depend on anything else. */
export function sayFilterField(
	field: Exclude<FilterField, 'outcome' | 'condition'>,
	{ words, say }: FilterSpeech,
): string {
	const { filters, progress, table } = words.screen
	switch (field) {
		case 'stage':
		case 'owner':
			return say(progress[field])
		case 'tag':
			return say(progress.tags)
		case 'missing':
		case 'points':
		case 'market':
		case 'decision':
			return say(table[field])
		case 'age':
		case 'class':
		case 'date':
		case 'experience':
		case 'nationality':
		case 'pay':
		case 'unreadable':
			return say(filters.fields[field])
	}
}

/** The subject of a filter: "K visa", "Social norms, Article", "Age". */
export function sayLabel(filter: Filter, speech: FilterSpeech): string {
	const { words, say } = speech
	const { filters, ruleNames, short } = words.screen
	if (filter.field !== 'outcome' && filter.field !== 'condition') return sayFilterField(filter.field, speech)
	// A view may come from another version, or from a file.
	if (!Object.hasOwn(ruleNames, filter.ruleset)) return say(filters.goneRules)
	const rules = say(ruleNames[filter.ruleset])
	if (filter.field === 'outcome') return rules
	const isKnown = Object.hasOwn(short[filter.ruleset], filter.criterion)
	return say(filters.of, {
		rules,
		name: say(isKnown ? shortNameOf(words, filter.ruleset, filter.criterion) : filters.goneCondition),
	})
}

/** A stage by the name that it has in the opening. */
function sayStageOf(id: string, { words, say, role }: FilterSpeech): string {
	const stage = stagesOf(role).find((one) => one.id === id)
	return stage ? sayStage(say, words.screen.progress, stage) : say(words.screen.filters.goneStage)
}

/** A value of a field in words; one that is unknown to this version is shown as it is. */
export function sayFilterValue(field: ValuesFilter['field'], value: string, speech: FilterSpeech): string {
	const { words, say, names } = speech
	const { decision, filters, table } = words.screen
	switch (field) {
		case 'outcome':
			return isOneOf(outcomesShown, value) ? say(table.outcomes[value]) : value
		case 'condition':
			return isOneOf([...conditionResults, openOrUnsettled], value) ? say(table.results[value]) : value
		case 'missing':
			return value in words.facts ? say(words.facts[value as keyof typeof words.facts].label) : value
		case 'unreadable':
			return isOneOf(cellsRead, value) ? say(filters.cells[value]) : value
		case 'class':
			return isOneOf(permitClasses, value) ? say(filters.classes[value]) : value
		case 'market':
		case 'nationality':
			return names.countryNames[value] ?? value
		case 'stage':
			return sayStageOf(value, speech)
		case 'owner':
			if (value === ownerMe) return say(filters.me)
			return value === noOwner ? say(filters.noOwner) : value
		case 'tag':
			return value
		case 'decision':
			if (isOneOf(choices, value)) return say(decision.choices[value])
			return value === 'none' ? say(table.undecided) : value
	}
}

/** From and to, in words. */
function sayRange<V extends number | string>(
	range: { readonly from?: V; readonly to?: V },
	sayLimit: (limit: V) => string,
	{ words, say }: FilterSpeech,
): string {
	const text = words.screen.filters
	const [from, to] = limitsOf(range).map((limit) => limit !== undefined && sayLimit(limit))
	if (from && to) return say(text.between, { from, to })
	return from ? say(text.above, { from }) : say(text.below, { to: to || '' })
}

function sayValues({ field, is, values }: ValuesFilter, speech: FilterSpeech): string {
	const { words, say } = speech
	const said = values.slice(0, maxNamed).map((value) => sayFilterValue(field, value, speech))
	if (values.length > maxNamed) said.push(say(words.screen.table.more, { count: values.length - maxNamed }))
	const list = said.join(say(words.separators.places))
	return is === 'any-of' ? list : say(words.screen.filters.other, { list })
}

function sayWhat(filter: Filter, speech: FilterSpeech): string {
	const { words, say, locale } = speech
	if ('values' in filter) return sayValues(filter, speech)
	if (filter.field === 'date') {
		const { dates } = words.screen.progress
		const text = words.screen.filters
		const when =
			filter.is === 'from-to'
				? sayRange(filter, (day) => sayDay(locale, day), speech)
				: say(text.dates[filter.is])
		if (filter.kind === 'any') return when
		return [say(dates[filter.kind]), when].join(say(words.separators.places))
	}
	return sayRange(filter, (number) => sayNumber(locale, number), speech)
}

/** A filter in a few words: "Work permit: All met, Not yet clear". */
export const sayFilter = (filter: Filter, speech: FilterSpeech): string =>
	speech.say(speech.words.screen.filters.chip, {
		label: sayLabel(filter, speech),
		values: sayWhat(filter, speech),
	})
