import type { FactId } from '../facts'
import type { Interval } from '../kleene'
import type { CriterionOutcome, Outcome } from '../result'

/**
 * The results of many rows in compact form: typed arrays that a worker can send to a page. Read them with the functions
 * below.
 */
export type ResultColumns = {
	readonly count: number
	/** The rule set's criteria, in its order. */
	readonly criteria: readonly string[]
	/** The rule set's supporting criteria, by place in `criteria`. */
	readonly supporting: readonly number[]
	/** The facts that can be missing: those that required and exempting criteria depend on. */
	readonly facts: readonly FactId[]
	/** One byte per row: the code of its outcome. */
	readonly outcomes: Uint8Array
	/** Two bits per criterion (an index into the list of results below), four to a byte, in whole bytes per row. */
	readonly results: Uint8Array
	/** One bit for each of `facts`, in whole 32-bit words per row. */
	readonly missing: Uint32Array
	/** Alternating low and high totals of the points table; empty if the rule set has none. */
	readonly points: Float32Array
}

/** From worst to best, and last the one that no requirement decides; the code of an outcome is its index. */
const outcomes = [
	'ineligible',
	'undetermined',
	'eligible',
	'not-needed',
] as const satisfies readonly Outcome[]
const results = ['unmet', 'unknown', 'met'] as const satisfies readonly CriterionOutcome[]

/** Results per byte. */
export const resultsInByte = 4
export const factsInWord = 32
export const resultBytes = ({ criteria }: Pick<ResultColumns, 'criteria'>) =>
	Math.ceil(criteria.length / resultsInByte)
export const missingWords = ({ facts }: Pick<ResultColumns, 'facts'>) => Math.ceil(facts.length / factsInWord)

export const codeOfOutcome = (outcome: Outcome): number => outcomes.indexOf(outcome)

export const outcomeOfCode = (code: number): Outcome => outcomes[code as 0 | 1 | 2 | 3]

export const outcomeAt = (columns: Pick<ResultColumns, 'outcomes'>, row: number): Outcome =>
	outcomeOfCode(columns.outcomes[row] as number)

/** The results of up to four criteria, starting at index 4 × `group`, as one number: see `unpackResult`. */
export const packedResults = (columns: ResultColumns, row: number, group: number): number =>
	columns.results[row * resultBytes(columns) + group] as number

export const unpackResult = (packed: number, place: number): CriterionOutcome =>
	results[((packed >>> (2 * place)) & 3) as 0 | 1 | 2]

/** The result of a criterion, given by its index in `criteria`. */
export const resultAt = (columns: ResultColumns, row: number, criterion: number): CriterionOutcome =>
	unpackResult(packedResults(columns, row, Math.floor(criterion / resultsInByte)), criterion % resultsInByte)

/** The facts that `missing`, and any other array with its layout, has one bit each for. */
type FactColumns = Pick<ResultColumns, 'facts'>

/** Sets the bit of a fact, given by its index in `facts`. */
export function setFact(columns: FactColumns, bits: Uint32Array, row: number, fact: number): void {
	const at = row * missingWords(columns) + Math.floor(fact / factsInWord)
	bits[at] = (bits[at] as number) | (1 << (fact % factsInWord))
}

/** Whether the bit of a fact, given by its index in `facts`, is set. */
export function hasFact(columns: FactColumns, bits: Uint32Array, row: number, fact: number): boolean {
	const word = bits[row * missingWords(columns) + Math.floor(fact / factsInWord)] as number
	return ((word >>> (fact % factsInWord)) & 1) === 1
}

/** The facts whose bits are set, in fact order. */
export const factsAt = (columns: FactColumns, bits: Uint32Array, row: number): FactId[] =>
	columns.facts.filter((_, fact) => hasFact(columns, bits, row, fact))

/** The facts that are missing, in fact order. */
export const missingAt = (columns: ResultColumns, row: number): FactId[] =>
	factsAt(columns, columns.missing, row)

/** How many supporting criteria are met. */
export const metAt = (columns: ResultColumns, row: number): number =>
	columns.supporting.filter((criterion) => resultAt(columns, row, criterion) === 'met').length

/** The points total; null if the rule set has no points table. */
export const pointsAt = ({ points }: ResultColumns, row: number): Interval | null =>
	points.length === 0 ? null : { low: points[2 * row] as number, high: points[2 * row + 1] as number }
