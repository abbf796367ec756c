import type { DerivedOf } from './derived-facts'
import type { FactId, FactOf, facts, OptionOf } from './facts'
import type { NumberParameterId, YesNoParameterId } from './parameters'

/** What a number is compared with: a figure, a parameter, or a multiple of another fact. */
export type Limit =
	| number
	| { readonly parameter: NumberParameterId }
	| { readonly times: number; readonly fact: FactOf<'number'> }

export type NumberFactId = FactOf<'number' | 'integer'>

/** Facts of which the law leaves open what some answers mean. */
type OpenFactId = 'age' | 'canShowNoCriminalRecord'

/** The facts that count only when somebody says yes. */
type DeclaredFactId = {
	[F in FactId]: (typeof facts)[F] extends { readonly declaredOnly: true } ? F : never
}[FactId]

/** A handler for each kind of limit. */
type LimitReading<T> = {
	readonly figure: (figure: number) => T
	readonly parameter: (parameter: NumberParameterId) => T
	readonly multiple: (times: number, fact: FactOf<'number'>) => T
}

/** Applies the handler for a limit's kind; the only place that distinguishes the kinds. */
export function readLimit<T>(limit: Limit, { figure, parameter, multiple }: LimitReading<T>): T {
	if (typeof limit === 'number') return figure(limit)
	return 'parameter' in limit ? parameter(limit.parameter) : multiple(limit.times, limit.fact)
}

/** From `from` (inclusive) a number gives `points`, plus `more` for each further full unit, up to `most` points. */
export type Band = {
	readonly from: number
	readonly points: number
	readonly more?: number
	readonly most?: number
}

type RowShapes = {
	/** The last band reached counts; below the first band there are 0 points. */
	bands: { readonly fact: NumberFactId; readonly bands: readonly Band[] }
	options: { readonly fact: FactOf<'choice'>; readonly options: Readonly<Record<string, number>> }
	/** Points for having any entry; several entries give no more. */
	'any-entry': { readonly fact: FactOf<'choices'>; readonly anyEntry: number }
	/** The number itself counts as points. */
	'as-given': {
		readonly fact: FactOf<'integer'>
		readonly asGiven: { readonly min: number; readonly max: number }
	}
	/** The first condition that is met gives its points; if none is, there are 0 points. */
	first: {
		readonly id: string
		readonly first: readonly { readonly when: Condition; readonly points: number }[]
	}
	/** The sum of the rows' points, capped at `most`. */
	most: { readonly id: string; readonly rows: readonly PointsRow[]; readonly most: number }
}
export type RowKind = keyof RowShapes

/** A row of a points table; `id` names one that rests on several facts. */
export type PointsRow<K extends RowKind = RowKind> = {
	[P in K]: { readonly kind: P } & RowShapes[P]
}[K]

/** The kinds of rows in which one fact gives points. */
export type FactRowKind = {
	[K in RowKind]: RowShapes[K] extends { readonly fact: NumberFactId | FactOf<'choice' | 'choices'> }
		? K
		: never
}[RowKind]
export type FactRow<K extends FactRowKind = FactRowKind> = PointsRow<K>

/** A handler for each kind of row; `T` is the result for a row. */
type RowReading<T> = {
	readonly fact: (row: FactRow) => T
	readonly first: (row: PointsRow<'first'>) => T
	readonly most: (row: PointsRow<'most'>, parts: readonly T[]) => T
}

/** Applies the handler for a row's kind, after those for the rows within it; the only traversal of rows. */
export function readRow<T>(row: PointsRow, reading: RowReading<T>): T {
	if (row.kind === 'first') return reading.first(row)
	if (row.kind !== 'most') return reading.fact(row)
	return reading.most(
		row,
		row.rows.map((part) => readRow(part, reading)),
	)
}

/** The row, if one fact gives its points; null if it rests on several. */
export const factRowIn = (row: PointsRow): FactRow | null => ('fact' in row ? row : null)

/** A row's name among the factors: its fact, or its own id. */
export const factorOf = (row: PointsRow): string => ('id' in row ? row.id : row.fact)

type Comparison = { readonly fact: NumberFactId; readonly limit: Limit }

/** The fields of each operator's tests; see the constructors below. */
type Shapes = {
	yes: { readonly fact: FactOf<'yes-no'> | DerivedOf<'yes-no'> }
	'one-of': {
		readonly fact: FactOf<'choice'> | DerivedOf<'choice'>
		readonly options: readonly string[]
		readonly open: readonly string[]
	}
	includes: { readonly fact: FactOf<'choices' | 'countries'>; readonly option: string }
	'not-empty': { readonly fact: FactOf<'choices'> }
	'names-way': { readonly fact: 'specialRoutes'; readonly options: readonly string[] }
	declares: { readonly fact: DeclaredFactId }
	'declares-way': { readonly fact: 'specialRoutes'; readonly option: string }
	'leaves-open': { readonly fact: OpenFactId }
	'at-least': Comparison
	'at-most': Comparison
	'more-than': Comparison
	published: { readonly parameter: YesNoParameterId }
	'points-at-least': { readonly rows: readonly PointsRow[]; readonly limit: number }
}
export type Op = keyof Shapes

/** A single test. Each operator's meaning is one entry in operators.ts. */
export type Test<O extends Op = Op> = { [P in O]: { readonly op: P } & Shapes[P] }[O]

/** A boolean expression over tests, as plain data. */
export type Condition = Test | Negation | Group
type Negation = { readonly op: 'not'; readonly condition: Condition }
type Group = { readonly op: 'all' | 'any'; readonly conditions: readonly Condition[] }

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

/** The list contains `option`. */
export const includes = (fact: FactOf<'choices' | 'countries'>, option: string): Test => ({
	op: 'includes',
	fact,
	option,
})

/** The list is not empty. */
export const notEmpty = (fact: FactOf<'choices'>): Test => ({ op: 'not-empty', fact })

/**
 * The list names one of these ways, which an authority settles: never met, because a tick proves nothing; unknown while
 * one is named or nothing is answered; else unmet.
 */
export const namesWay = (...options: readonly OptionOf<'specialRoutes'>[]): Test => ({
	op: 'names-way',
	fact: 'specialRoutes',
	options,
})

/** Somebody says yes; else it is unmet, also while it is not answered. */
export const declares = (fact: DeclaredFactId): Test => ({ op: 'declares', fact })

/** The list names this way, which an authority settles: then unknown, else unmet, also while it is not answered. */
export const declaresWay = (option: OptionOf<'specialRoutes'>): Test => ({
	op: 'declares-way',
	fact: 'specialRoutes',
	option,
})

/** Unknown for everybody: the law leaves open what any answer means here. */
export const leavesOpen = (fact: OpenFactId): Test => ({ op: 'leaves-open', fact })

export const atLeast = (fact: NumberFactId, limit: Limit): Test => ({ op: 'at-least', fact, limit })
export const atMost = (fact: NumberFactId, limit: Limit): Test => ({ op: 'at-most', fact, limit })
export const moreThan = (fact: NumberFactId, limit: Limit): Test => ({ op: 'more-than', fact, limit })

/** The authority has published it: met if the parameter is yes, otherwise unknown, because nobody can tell yet. */
export const published = (parameter: YesNoParameterId): Test => ({ op: 'published', parameter })

/** The points of all rows together reach `limit`. */
export const pointsAtLeast = (rows: readonly PointsRow[], limit: number): Test => ({
	op: 'points-at-least',
	rows,
	limit,
})

/** A row as a test, which depends on the same facts and changes at the same numbers. */
export const asTest = (row: PointsRow): Test => pointsAtLeast([row], 0)

export const not = (condition: Condition): Condition => ({ op: 'not', condition })
export const all = (...conditions: Condition[]): Condition => ({ op: 'all', conditions })
export const any = (...conditions: Condition[]): Condition => ({ op: 'any', conditions })

/** A handler for each kind of node; `T` is the result for a subtree. */
export type Reading<T> = {
	readonly test: (test: Test) => T
	readonly not: (inner: T) => T
	readonly all: (parts: readonly T[]) => T
	readonly any: (parts: readonly T[]) => T
}

/** Folds a condition from its tests upwards; the only traversal of the tree. */
export function interpret<T>(condition: Condition, reading: Reading<T>): T {
	switch (condition.op) {
		case 'not':
			return reading.not(interpret(condition.condition, reading))
		case 'all':
		case 'any':
			return reading[condition.op](condition.conditions.map((part) => interpret(part, reading)))
		default:
			return reading.test(condition)
	}
}

/** A handler for each kind of node, given the node itself; `T` is the result for it alone. */
type NodeReading<T> = {
	readonly test: (test: Test) => T
	readonly not: (node: Negation) => T
	readonly group: (node: Group) => T
}

/** Applies the handler for a node's kind, where the node itself is wanted; else `interpret` folds it. */
export function readNode<T>(node: Condition, { test, not, group }: NodeReading<T>): T {
	switch (node.op) {
		case 'not':
			return not(node)
		case 'all':
		case 'any':
			return group(node)
		default:
			return test(node)
	}
}

/** A condition that joins others; null for one that does not. */
export const groupIn = (condition: Condition): Group | null => ('conditions' in condition ? condition : null)

/** The tests in a condition, in reading order. */
export const testsOf = (condition: Condition): readonly Test[] =>
	interpret<readonly Test[]>(condition, {
		test: (test) => [test],
		not: (inner) => inner,
		all: (parts) => parts.flat(),
		any: (parts) => parts.flat(),
	})
