import type { Case } from './case'
import type { NumberFactId, Op, PointsRow, Test } from './condition'
import type { FactId } from './facts'
import type { Truth } from './kleene'
import type { Member } from './member'
import type { ParameterId } from './parameters'
import type { ReachOf } from './reach'

/** A truth that follows from the answers to one or two facts, in fact order. */
export type OfAnswers = (first: unknown, second?: unknown) => Truth

/** A number at which a test turns: on reaching it or, where `after`, just above it. */
export type Turn = { readonly at: number; readonly after: boolean }

/** A number that is held against `times` another one. */
export type Partners = { readonly larger: NumberFactId; readonly times: number; readonly other: Member }

/** Rows of points that are added up, and the limit that they have to reach. */
export type Sum = { readonly rows: readonly PointsRow[]; readonly limit: number }

/** Everything that the readings of the rules know of an operator. */
export type Operator<O extends Op> = {
	/** The asked facts that a test rests on, in fact order; those underneath where it tests a derived fact. */
	readonly facts: (test: Test<O>) => readonly FactId[]
	/** The parameter that it rests on. */
	readonly parameter: (test: Test<O>) => ParameterId | null
	/** Its truth, where that rests on the answers to one or two facts and on nothing else. */
	readonly ofAnswers: (test: Test<O>) => OfAnswers | null
	/** Makes a function that gives its truth. */
	readonly truth: (test: Test<O>) => (given: Case) => Truth
	/** Makes a function that tells which truths can still be reached. */
	readonly reach: (test: Test<O>) => ReachOf
	/** What its number is held against, where that is no figure. */
	readonly partners: (test: Test<O>) => Partners | null
	/** Where a number turns it: by itself, or against what is known of its partner. */
	readonly turns: (test: Test<O>, member: Member, given: Case) => readonly Turn[]
	/** The points that it adds up, and what they have to reach. */
	readonly sum: (test: Test<O>) => Sum | null
	/** The options that it tells from all others, each by itself. */
	readonly options: (test: Test<O>) => readonly string[]
	/** The options of its fact that settle nothing. */
	readonly open: (test: Test<O>) => readonly string[]
}

export const none = (): readonly never[] => []
export const nothing = (): null => null
