import type { DerivedOf } from './derived-facts'
import type { FactOf, OptionOf } from './facts'
import type { NumberParameterId, YesNoParameterId } from './parameters'

/** What a number is held against: a figure, a parameter, or a multiple of another fact. */
export type Limit =
	| number
	| { readonly parameter: NumberParameterId }
	| { readonly times: number; readonly fact: FactOf<'number'> }

export type NumberFactId = FactOf<'number' | 'integer'>

/** What one reading of a limit makes of each kind. */
type LimitReading<T> = {
	readonly figure: (figure: number) => T
	readonly parameter: (parameter: NumberParameterId) => T
	readonly multiple: (times: number, fact: FactOf<'number'>) => T
}

/** Reads a limit; the only place that tells its kinds apart. */
export function readLimit<T>(limit: Limit, { figure, parameter, multiple }: LimitReading<T>): T {
	if (typeof limit === 'number') return figure(limit)
	return 'parameter' in limit ? parameter(limit.parameter) : multiple(limit.times, limit.fact)
}

/** From `from` on (inclusive) a number gives `points`, and `more` for each further full unit up to `most`. */
export type Band = {
	readonly from: number
	readonly points: number
	readonly more?: number
	readonly most?: number
}

type RowShapes = {
	/** The last band reached counts; below the first it is 0. */
	bands: { readonly fact: NumberFactId; readonly bands: readonly Band[] }
	options: { readonly fact: FactOf<'choice'>; readonly options: Readonly<Record<string, number>> }
	/** Points for having any entry; several entries give no more. */
	'any-entry': { readonly fact: FactOf<'choices'>; readonly anyEntry: number }
	/** The number itself. */
	'as-given': {
		readonly fact: FactOf<'integer'>
		readonly asGiven: { readonly min: number; readonly max: number }
	}
}
export type RowKind = keyof RowShapes

/** How one fact gives points. */
export type PointsRow<K extends RowKind = RowKind> = {
	[P in K]: { readonly kind: P } & RowShapes[P]
}[K]

type Comparison = { readonly fact: NumberFactId; readonly limit: Limit }

/** What a test of each operator holds; see the constructors below. */
type Shapes = {
	yes: { readonly fact: FactOf<'yes-no'> | DerivedOf<'yes-no'> }
	'one-of': {
		readonly fact: FactOf<'choice'> | DerivedOf<'choice'>
		readonly options: readonly string[]
		readonly open: readonly string[]
	}
	includes: { readonly fact: FactOf<'choices' | 'countries'>; readonly option: string }
	'not-empty': { readonly fact: FactOf<'choices'> }
	'at-least': Comparison
	'at-most': Comparison
	'more-than': Comparison
	published: { readonly parameter: YesNoParameterId }
	'points-at-least': { readonly rows: readonly PointsRow[]; readonly limit: number }
}
export type Op = keyof Shapes

/** A single test. What each operator means stands in operators.ts, one entry each. */
export type Test<O extends Op = Op> = { [P in O]: { readonly op: P } & Shapes[P] }[O]

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
