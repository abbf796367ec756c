import type { DerivedOf } from './derived-facts'
import type { FactOf, OptionOf } from './facts'
import type { NumberParameterId, YesNoParameterId } from './parameters'

/** What a number is held against: a figure, a parameter, or a multiple of another fact. */
export type Limit =
	| number
	| { readonly parameter: NumberParameterId }
	| { readonly times: number; readonly fact: FactOf<'number'> }

type NumberFactId = FactOf<'number' | 'integer'>

/** From `from` on (inclusive) a number gives `points`, and `more` for each further full unit up to `most`. */
export type Band = {
	readonly from: number
	readonly points: number
	readonly more?: number
	readonly most?: number
}

/** How one fact gives points. */
export type PointsRow =
	/** The last band reached counts; below the first it is 0. */
	| { readonly fact: NumberFactId; readonly bands: readonly Band[] }
	| { readonly fact: FactOf<'choice'>; readonly options: Readonly<Record<string, number>> }
	/** So many points for any entry, not added up. */
	| { readonly fact: FactOf<'choices'>; readonly anyEntry: number }
	/** The number itself. */
	| { readonly fact: NumberFactId; readonly asGiven: { readonly min: number; readonly max: number } }

/** A single test; see each operator's constructor below. */
export type Test =
	| { readonly op: 'yes'; readonly fact: FactOf<'yes-no'> | DerivedOf<'yes-no'> }
	| {
			readonly op: 'one-of'
			readonly fact: FactOf<'choice'> | DerivedOf<'choice'>
			readonly options: readonly string[]
			readonly open: readonly string[]
	  }
	| { readonly op: 'includes'; readonly fact: FactOf<'choices' | 'countries'>; readonly option: string }
	| { readonly op: 'not-empty'; readonly fact: FactOf<'choices'> }
	| { readonly op: 'at-least' | 'at-most' | 'more-than'; readonly fact: NumberFactId; readonly limit: Limit }
	| { readonly op: 'published'; readonly parameter: YesNoParameterId }
	| { readonly op: 'points-at-least'; readonly rows: readonly PointsRow[]; readonly limit: number }

/** An expression over facts: plain data, closed under few operators. */
export type Condition =
	| Test
	| { readonly op: 'not'; readonly condition: Condition }
	| { readonly op: 'all' | 'any'; readonly conditions: readonly Condition[] }

/** The yes/no fact is yes. */
export const yes = (fact: FactOf<'yes-no'> | DerivedOf<'yes-no'>): Test => ({ op: 'yes', fact })

/** The choice is one of `options`; an answer in `open` settles nothing. */
export const oneOf = <F extends FactOf<'choice'>>(
	fact: F,
	options: readonly OptionOf<F>[],
	open: readonly OptionOf<F>[] = [],
): Test => ({ op: 'one-of', fact, options, open })

/** The derived choice is one of `options`. */
export const derivedOneOf = (fact: DerivedOf<'choice'>, options: readonly string[]): Test => ({
	op: 'one-of',
	fact,
	options,
	open: [],
})

/** The list holds `option`. */
export const includes = (fact: FactOf<'choices' | 'countries'>, option: string): Test => ({
	op: 'includes',
	fact,
	option,
})

/** The list holds anything. */
export const notEmpty = (fact: FactOf<'choices'>): Test => ({ op: 'not-empty', fact })

export const atLeast = (fact: NumberFactId, limit: Limit): Test => ({ op: 'at-least', fact, limit })
export const atMost = (fact: NumberFactId, limit: Limit): Test => ({ op: 'at-most', fact, limit })
export const moreThan = (fact: NumberFactId, limit: Limit): Test => ({ op: 'more-than', fact, limit })

/** The authority has published it: met when the parameter is yes, else unknown, for nobody can say. */
export const published = (parameter: YesNoParameterId): Test => ({ op: 'published', parameter })

/** The points of all rows together reach `limit`. */
export const pointsAtLeast = (rows: readonly PointsRow[], limit: number): Test => ({
	op: 'points-at-least',
	rows,
	limit,
})

export const not = (condition: Condition): Condition => ({ op: 'not', condition })
export const all = (...conditions: Condition[]): Condition => ({ op: 'all', conditions })
export const any = (...conditions: Condition[]): Condition => ({ op: 'any', conditions })

/** What one reading of a condition makes of each kind of node. */
export type Reading<T> = {
	readonly test: (test: Test) => T
	readonly not: (inner: T) => T
	readonly all: (parts: readonly T[]) => T
	readonly any: (parts: readonly T[]) => T
}

/** Reads a condition from its tests upwards; the only walk over the tree. */
export function interpret<T>(condition: Condition, reading: Reading<T>): T {
	switch (condition.op) {
		case 'not':
			return reading.not(interpret(condition.condition, reading))
		case 'all':
			return reading.all(condition.conditions.map((part) => interpret(part, reading)))
		case 'any':
			return reading.any(condition.conditions.map((part) => interpret(part, reading)))
		default:
			return reading.test(condition)
	}
}

/** The tests in a condition, in reading order. */
export const testsOf = (condition: Condition): readonly Test[] =>
	interpret<readonly Test[]>(condition, {
		test: (test) => [test],
		not: (inner) => inner,
		all: (parts) => parts.flat(),
		any: (parts) => parts.flat(),
	})
