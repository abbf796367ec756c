import type { CriterionOutcome, Outcome } from '../evaluate'
import type { FactId } from '../facts'
import type { Interval } from '../kleene'

/**
 * The results of many rows in few bytes: plain arrays that a worker can hand to a page. Read them with the functions
 * below.
 */
export type ResultColumns = {
	readonly count: number
	/** The rule set's criteria, in its order. */
	readonly criteria: readonly string[]
	/** The rule set's supporting criteria, by place in `criteria`. */
	readonly supporting: readonly number[]
	/** The facts that can be missing: those that required criteria look at. */
	readonly facts: readonly FactId[]
	/** A byte a row, a place in `outcomes`. */
	readonly outcomes: Uint8Array
	/** Two bits a criterion, a place in `results`, four to a byte, in whole bytes for each row. */
	readonly results: Uint8Array
	/** A bit for each of `facts`, in whole words for each row. */
	readonly missing: Uint32Array
	/** Low and high of the points table in turns; empty where the rule set has none. */
	readonly points: Float32Array
}

/** From worst to best. */
const outcomes = ['ineligible', 'undetermined', 'eligible'] as const satisfies readonly Outcome[]
const results = ['unmet', 'unknown', 'met'] as const satisfies readonly CriterionOutcome[]

/** So many results are in one byte. */
export const resultsInByte = 4
export const factsInWord = 32
export const resultBytes = ({ criteria }: Pick<ResultColumns, 'criteria'>) =>
	Math.ceil(criteria.length / resultsInByte)
export const missingWords = ({ facts }: Pick<ResultColumns, 'facts'>) => Math.ceil(facts.length / factsInWord)

export const outcomeAt = (columns: ResultColumns, row: number): Outcome =>
	outcomes[columns.outcomes[row] as 0 | 1 | 2]

/** The results of the criteria from place 4 × `group` on, four at most, in one number: see `unpackResult`. */
export const packedResults = (columns: ResultColumns, row: number, group: number): number =>
	columns.results[row * resultBytes(columns) + group] as number

export const unpackResult = (packed: number, place: number): CriterionOutcome =>
	results[((packed >>> (2 * place)) & 3) as 0 | 1 | 2]

/** The result of a criterion, which is given by its place in `criteria`. */
export const resultAt = (columns: ResultColumns, row: number, criterion: number): CriterionOutcome =>
	unpackResult(packedResults(columns, row, Math.floor(criterion / resultsInByte)), criterion % resultsInByte)

/** Whether a fact, which is given by its place in `facts`, is missing. */
function isMissing(columns: ResultColumns, row: number, fact: number): boolean {
	const word = columns.missing[row * missingWords(columns) + Math.floor(fact / factsInWord)] as number
	return ((word >>> (fact % factsInWord)) & 1) === 1
}

/** The facts that are missing, in fact order. */
export const missingAt = (columns: ResultColumns, row: number): FactId[] =>
	columns.facts.filter((_, fact) => isMissing(columns, row, fact))

/** How many supporting criteria are met. */
export const metAt = (columns: ResultColumns, row: number): number =>
	columns.supporting.filter((criterion) => resultAt(columns, row, criterion) === 'met').length

/** The points, where the rule set has a points table. */
export const pointsAt = ({ points }: ResultColumns, row: number): Interval | null =>
	points.length === 0 ? null : { low: points[2 * row] as number, high: points[2 * row + 1] as number }
