import type { Case } from './case'
import type { Limit, NumberFactId, Op, PointsRow, Test } from './condition'
import type { FactId } from './facts'
import type { Truth } from './kleene'
import type { FactOrParameterId } from './member'
import type { ParameterId } from './parameters'

/** Computes a truth from the answers to one or two facts, given in fact order. */
export type TruthOfAnswers = (first: unknown, second?: unknown) => Truth

/** A number at which a test's truth changes: on reaching it or, if `after`, just above it. */
export type Turn = { readonly at: number; readonly after: boolean }

/** A number that is compared with `times` another one. */
export type Partners = {
	readonly larger: NumberFactId
	readonly times: number
	readonly other: FactOrParameterId
}

/** A number's limit, and whether it is the most that the number may be or what it has to reach. */
export type Bound = { readonly fact: NumberFactId; readonly limit: Limit; readonly isMost: boolean }

/** Points rows that are added up, and the limit that the sum has to reach. */
export type Sum = { readonly rows: readonly PointsRow[]; readonly limit: number }

/** Everything that evaluation and analysis need to know about an operator. */
export type Operator<O extends Op> = {
	/** The asked facts that a test depends on, in fact order; for a derived fact, those it is derived from. */
	readonly facts: (test: Test<O>) => readonly FactId[]
	/** The parameters that it depends on. */
	readonly parameters: (test: Test<O>) => readonly ParameterId[]
	/** Its truth as a function of answers, if it depends on one or two facts and nothing else. */
	readonly ofAnswers: (test: Test<O>) => TruthOfAnswers | null
	/** Compiles a function that gives its truth for a case. */
	readonly truth: (test: Test<O>) => (given: Case) => Truth
	/**
	 * The facts or parameters that numbers are compared with, if they are compared with anything but a fixed figure.
	 */
	readonly partners: (test: Test<O>) => readonly Partners[]
	/** The values of a member at which its truth changes: fixed ones, or those implied by a known partner. */
	readonly turns: (test: Test<O>, member: FactOrParameterId, given: Case) => readonly Turn[]
	/** The number that it compares, and the limit of it. */
	readonly bound: (test: Test<O>) => Bound | null
	/** The points that it adds up, and the limit that they have to reach. */
	readonly sum: (test: Test<O>) => Sum | null
	/** Sets of a member's options that it distinguishes from all others; those of one set it does not tell apart. */
	readonly options: (test: Test<O>, member: FactOrParameterId) => readonly (readonly string[])[]
	/** Tells which answers to a member settle nothing; null if every one of them does. */
	readonly settlesNothing: (test: Test<O>, member: FactOrParameterId) => ((answer: unknown) => boolean) | null
}

export const noEntries = (): readonly never[] => []
export const nothing = (): null => null
