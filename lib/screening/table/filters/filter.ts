import type { FactId } from '@/rules/facts'
import type { Outcome } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { DateKind } from '../../model/progress'
import type { Choice } from '../../model/records'

/** Values of which a candidate has to have one, or may have none. */
type Chosen<V extends string> = { readonly is: 'any-of' | 'none-of'; readonly values: readonly V[] }

/** Inclusive limits, of which one may be absent. */
type Range<V> = { readonly is: 'from-to'; readonly from?: V; readonly to?: V }

export const conditionResults = ['met', 'unmet', 'unknown'] as const
export type ConditionResult = (typeof conditionResults)[number]

/** The classes of the work permit that somebody can have. */
export const permitClasses = ['A', 'B', 'none'] as const
export type PermitClass = (typeof permitClasses)[number]

/** The answers that can be looked for between two numbers. */
export const numberFacts = {
	pay: 'annualPayCny',
	age: 'age',
	experience: 'experienceYears',
} as const satisfies Readonly<Record<string, FactId>>
export type NumberField = keyof typeof numberFacts

/** Nobody, as an owner. */
export const noOwner = ''
/** Whoever works here, as an owner: stored names have no blanks around them, so nobody is called this. */
export const ownerMe = ' me'

/** What one filter asks of a candidate, as plain data that is stored and shared. */
export type Filter =
	| ({ readonly field: 'outcome'; readonly ruleset: RulesetId } & Chosen<Outcome>)
	| ({
			readonly field: 'condition'
			readonly ruleset: RulesetId
			readonly criterion: string
	  } & Chosen<ConditionResult>)
	/** An answer that could still change the outcome, or that settles nothing: under one rule set, or under any. */
	| ({ readonly field: 'missing'; readonly ruleset?: RulesetId } & Chosen<FactId>)
	| { readonly field: 'unreadable'; readonly is: 'there' | 'not-there' }
	| ({ readonly field: 'points' | NumberField } & Range<number>)
	| ({ readonly field: 'class' } & Chosen<PermitClass>)
	/** A target market whose main language is spoken; the country of a nationality. */
	| ({ readonly field: 'market' | 'nationality' } & Chosen<string>)
	| ({ readonly field: 'stage' | 'owner' | 'tag' } & Chosen<string>)
	/** A date that is not done, of one kind or of any; overdue before today, this week from Monday to Sunday. */
	| ({ readonly field: 'date'; readonly kind: DateKind | 'any' } & (
			| { readonly is: 'there' | 'not-there' | 'overdue' | 'this-week' }
			| Range<string>
	  ))
	| ({ readonly field: 'decision' } & Chosen<Choice | 'none'>)

export type FilterField = Filter['field']

/** All filters must be passed, and every word of the search found. */
export type TableFilter = { readonly filters: readonly Filter[]; readonly search: string }

export const everyone: TableFilter = { filters: [], search: '' }

/** Whether two filters ask about the same thing, so that one can take the other's place. */
export const isSameSubject = (a: Filter, b: Filter): boolean => subjectOf(a) === subjectOf(b)

/** What a filter asks about, as a text that tells it from the others of a table. */
export function subjectOf(filter: Filter): string {
	switch (filter.field) {
		case 'outcome':
			return `${filter.field} ${filter.ruleset}`
		case 'condition':
			return `${filter.field} ${filter.ruleset} ${filter.criterion}`
		case 'date':
			return `${filter.field} ${filter.kind}`
		default:
			return filter.field
	}
}
