import { maxFilters } from '@/lib/limits/limits'
import type { FactId } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { DateKind } from './progress'
import type { ShownOutcome } from './shown-outcome'

/** Values of which a candidate must have one, or none. */
type Chosen<V extends string> = { readonly is: 'any-of' | 'none-of'; readonly values: readonly V[] }

/** Inclusive limits, one of which may be absent. */
type Range<V> = { readonly is: 'from-to'; readonly from?: V; readonly to?: V }

/** The limits of a range, the lower one first whichever way round they were given. */
export const limitsOf = <V extends number | string>({
	from,
	to,
}: Pick<Range<V>, 'from' | 'to'>): readonly [V | undefined, V | undefined] =>
	from !== undefined && to !== undefined && from > to ? [to, from] : [from, to]

/**
 * Open: unknown because of the person's answers; unsettled: only the authority keeps it open; withheld: the member is not
 * shown it.
 */
export const conditionResults = ['met', 'unmet', 'open', 'unsettled', 'withheld'] as const
/** Views of earlier versions have both as one. */
export const openOrUnsettled = 'unknown'
export type ConditionResult = (typeof conditionResults)[number] | typeof openOrUnsettled

/** The classes of the work permit that a person can have. */
export const permitClasses = ['A', 'B', 'none'] as const
export type PermitClass = (typeof permitClasses)[number]

/** Whether a person has cells that could not be read. */
export const cellsRead = ['some', 'none'] as const
type CellsRead = (typeof cellsRead)[number]

/** The answers that can be filtered by a range of numbers. */
export type NumberField = 'pay' | 'age' | 'experience'

/** Nobody, as an owner. */
export const noOwner = ''
/** The person working here, as an owner: stored names have no spaces around them, so nobody has this name. */
export const ownerMe = ' me'

/** One filter, as plain data that is stored and shared. */
export type Filter =
	| ({ readonly field: 'outcome'; readonly ruleset: RulesetId } & Chosen<ShownOutcome>)
	| ({
			readonly field: 'condition'
			readonly ruleset: RulesetId
			readonly criterion: string
	  } & Chosen<ConditionResult>)
	/** An answer that could still change the outcome, or that settles nothing: under one rule set, or under any. */
	| ({ readonly field: 'missing'; readonly ruleset?: RulesetId } & Chosen<FactId>)
	| ({ readonly field: 'unreadable' } & Chosen<CellsRead>)
	| ({ readonly field: 'points' | NumberField } & Range<number>)
	| ({ readonly field: 'class' } & Chosen<PermitClass>)
	/** A target market whose main language is spoken; the country of a nationality. */
	| ({ readonly field: 'market' | 'nationality' } & Chosen<string>)
	| ({ readonly field: 'stage' | 'owner' | 'tag' } & Chosen<string>)
	/** A date that is not done, of one kind or of any: overdue means before today, this week is Monday to Sunday. */
	| ({ readonly field: 'date'; readonly kind: DateKind | 'any' } & (
			| { readonly is: 'there' | 'not-there' | 'overdue' | 'this-week' }
			| Range<string>
	  ))
	| ({ readonly field: 'decision' } & Chosen<'go-on' | 'hold' | 'decline' | 'none'>)

export type FilterField = Filter['field']

/** All filters must pass, and every word of the search must be found. */
export type TableFilter = { readonly filters: readonly Filter[]; readonly search: string }

export const everyone: TableFilter = { filters: [], search: '' }

/** The subject of a filter, as a text: a table has at most one filter for each. */
export function filterSubjectOf(filter: Filter): string {
	switch (filter.field) {
		case 'outcome':
			return `${filter.field} ${filter.ruleset}`
		case 'condition':
			return `${filter.field} ${filter.ruleset} ${filter.criterion}`
		case 'age':
		case 'class':
		case 'date':
		case 'decision':
		case 'experience':
		case 'market':
		case 'missing':
		case 'nationality':
		case 'owner':
		case 'pay':
		case 'points':
		case 'stage':
		case 'tag':
		case 'unreadable':
			return filter.field
	}
}

/** Whether a filter has no condition yet. */
export const isEmptyFilter = (filter: Filter): boolean =>
	filter.is === 'from-to'
		? filter.from === undefined && filter.to === undefined
		: 'values' in filter && filter.values.length === 0

/** The filters with one more, replacing the one with the same subject; without that one if the new one is empty. */
export function withFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
	const subject = filterSubjectOf(filter)
	const at = filters.findIndex((one) => filterSubjectOf(one) === subject)
	const put = isEmptyFilter(filter) ? [] : [filter]
	if (at >= 0) return filters.toSpliced(at, 1, ...put)
	return filters.length < maxFilters ? [...filters, ...put] : filters
}
