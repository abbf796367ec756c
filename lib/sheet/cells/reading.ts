import type { FactValue } from '@/rules/facts-schema'

/** What is wrong with a cell. */
export type CellProblem =
	/** Nothing of the expected kind. */
	| 'unreadable'
	/** Could be read in two ways, such as 1,5. */
	| 'ambiguous'
	/** A word or a code that is also written for something else, such as 无 or NA: it is asked what it means. */
	| 'two-meanings'
	| 'not-whole'
	| 'out-of-range'
	/** An option, country or language that is not known. */
	| 'unknown-entry'
	/** A country that is no answer to this question. */
	| 'not-allowed'
	/** A language without a level, or with one that is not known. */
	| 'no-level'
	/** "None of these" or "not sure" beside other entries. */
	| 'contradiction'
	| 'too-many'
	| 'too-long'

/** A value as read, null for "not known", or what is wrong. */
export type ReadValue =
	| { readonly value: NonNullable<FactValue> | null }
	| { readonly problem: CellProblem; readonly entry?: string }
