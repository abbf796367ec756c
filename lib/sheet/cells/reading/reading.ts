import type { FactValue } from '@/rules/facts-schema'

/** What is wrong with a cell. */
export type CellProblem =
	/** Nothing of the expected kind. */
	| 'unreadable'
	/** Could be read in two ways, such as 1,5. */
	| 'ambiguous'
	/** Monthly pay: the user is asked how many months' pay a year has. */
	| 'monthly'
	/** Pay given as a range: the user is asked which figure counts. */
	| 'range'
	/** Pay without a period, in a column that names none either. */
	| 'no-period'
	/** An ambiguous word or code, such as 无 or NA: the user is asked what it means. */
	| 'two-meanings'
	| 'not-whole'
	| 'out-of-range'
	/** An unknown option, country or language. */
	| 'unknown-entry'
	/** A country that is not a valid answer to this question. */
	| 'not-allowed'
	/** A language without a level, or with an unknown one. */
	| 'no-level'
	/** "None of these" or "not sure" together with other entries. */
	| 'contradiction'
	| 'too-many'
	| 'too-long'

/** The value read, null for "not known", or what is wrong. */
export type ReadValue =
	| { readonly value: NonNullable<FactValue> | null }
	| { readonly problem: CellProblem; readonly entry?: string; readonly level?: string }

/** What is wrong with an entry of a list. */
export type ListEntryFault = {
	readonly problem: CellProblem
	readonly entry: string
	/** What stands beside a language in place of its level. */
	readonly level?: string
}

/** An entry of a list as read. */
export type ListEntry<T> = { readonly value: T } | ListEntryFault
