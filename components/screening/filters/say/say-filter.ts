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
	noOwner,
	ownerMe,
	permitClasses,
} from '@/lib/screening/model/table-filter'
import type { ValuesFilter } from '@/lib/screening/table/filters/filter-values'
import { outcomesShown } from '@/lib/screening/table/screened'
import type { Names } from '@/lib/words/names'
import { textFor } from '@/lib/words/text-for'
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
export function sayField(
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
	if (filter.field !== 'outcome' && filter.field !== 'condition') return sayField(filter.field, speech)
	const rules = say(textFor(words.screen.ruleNames, filter.ruleset))
	if (filter.field === 'outcome') return rules
	return say(words.screen.filters.of, {
		rules,
		name: say(shortNameOf(words, filter.ruleset, filter.criterion)),
	})
}

/** A value of a field in words; one that is unknown to this version is shown as it is. */
export function sayValue(field: ValuesFilter['field'], value: string, speech: FilterSpeech): string {
	const { words, say, names, role } = speech
	const { decision, filters, progress, table } = words.screen
	switch (field) {
		case 'outcome':
			return isOneOf(outcomesShown, value) ? say(table.outcomes[value]) : value
		case 'condition':
			return isOneOf(conditionResults, value) ? say(table.results[value]) : value
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
			return sayStage(say, progress, stagesOf(role).find(({ id }) => id === value) ?? { id: value })
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
function sayRange(from: string | null, to: string | null, { words, say }: FilterSpeech): string {
	const text = words.screen.filters
	if (from !== null && to !== null) return say(text.between, { from, to })
	return from === null ? say(text.below, { to: to ?? '' }) : say(text.above, { from })
}

function sayValues({ field, is, values }: ValuesFilter, speech: FilterSpeech): string {
	const { words, say } = speech
	const said = values.slice(0, maxNamed).map((value) => sayValue(field, value, speech))
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
				? sayRange(
						filter.from === undefined ? null : sayDay(locale, filter.from),
						filter.to === undefined ? null : sayDay(locale, filter.to),
						speech,
					)
				: say(text.dates[filter.is])
		if (filter.kind === 'any') return when
		return [say(dates[filter.kind]), when].join(say(words.separators.places))
	}
	const number = (value: number | undefined) => (value === undefined ? null : sayNumber(locale, value))
	return sayRange(number(filter.from), number(filter.to), speech)
}

/** A filter in a few words: "Work permit: All met, Not yet clear". */
export const sayFilter = (filter: Filter, speech: FilterSpeech): string =>
	speech.say(speech.words.screen.filters.chip, {
		label: sayLabel(filter, speech),
		values: sayWhat(filter, speech),
	})
