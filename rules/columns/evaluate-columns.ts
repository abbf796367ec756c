import type { Parameters } from '../parameters'
import type { Criterion, Ruleset } from '../ruleset'
import type { Columns } from './column'
import { compileNodes, minInto } from './compile-nodes'
import { compileNameMissing } from './name-missing'
import { maxRows, met, type NameMissing, type Node, type Slice, unknown } from './node'
import { clear, reserve, resultBuffer, resultsIn, writeMissing, writeResults } from './result-buffer'
import type { ResultColumns } from './result-columns'

/** Evaluates rows incrementally. */
export type ColumnEvaluator = {
	/** Evaluates the rows of the given columns and appends their results. */
	readonly add: (columns: Columns) => void
	/**
	 * The results of all rows since creation or the last `clear`, as a copy that may be transferred to another thread.
	 */
	readonly results: () => ResultColumns
	readonly clear: () => void
}

/**
 * Compiles a rule set for evaluating many people: outcome, each criterion's result, missing facts and points, identical
 * to what `evaluate` returns for each person individually, but without the reasons.
 */
export function columnEvaluator(ruleset: Ruleset, parameters: Parameters): ColumnEvaluator {
	const { read, sumOf, run } = compileNodes(parameters)
	const nodes = new Map<Criterion, Node>(
		ruleset.criteria.map((criterion) => [criterion, read(criterion.condition)]),
	)
	const nodeOf = (criterion: Criterion) => nodes.get(criterion) as Node
	const required = ruleset.criteria.filter(({ kind }) => kind === 'required').map(nodeOf)
	const truths = ruleset.criteria.map((criterion) => nodeOf(criterion).truths)
	const sum = ruleset.points && sumOf(ruleset.points)
	const nameMissing = compileNameMissing(ruleset, parameters, nodeOf)
	const buffer = resultBuffer(ruleset)
	const noteMissing: NameMissing = (fact, rows, count) =>
		writeMissing(buffer, buffer.facts.indexOf(fact), rows, count)
	const undetermined = new Uint16Array(maxRows)
	const lowest = new Uint8Array(maxRows)

	const addSlice = (slice: Slice) => {
		const { count } = slice
		run(slice)
		reserve(buffer, count, sum !== undefined)
		writeResults(buffer, truths, count)
		lowest.fill(met, 0, count)
		for (const { truths } of required) minInto(lowest, truths, count)
		buffer.outcomes.set(lowest.subarray(0, count), buffer.count)
		let open = 0
		for (let row = 0; row < count; row++) if (lowest[row] === unknown) undetermined[open++] = row
		nameMissing(slice, undetermined, open, noteMissing)
		for (let row = 0; sum && row < count; row++) {
			buffer.points[2 * (buffer.count + row)] = sum.low[row] as number
			buffer.points[2 * (buffer.count + row) + 1] = sum.high[row] as number
		}
		buffer.count += count
	}
	return {
		add: ({ facts, count }) => {
			for (let from = 0; from < count; from += maxRows) {
				addSlice({ facts, from, count: Math.min(maxRows, count - from) })
			}
		},
		results: () => resultsIn(buffer),
		clear: () => clear(buffer),
	}
}

/** Evaluates all rows at once. */
export function evaluateColumns(ruleset: Ruleset, parameters: Parameters, columns: Columns): ResultColumns {
	const evaluator = columnEvaluator(ruleset, parameters)
	evaluator.add(columns)
	return evaluator.results()
}
