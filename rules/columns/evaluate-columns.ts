import type { Parameters } from '../parameters'
import type { Criterion, CriterionKind, Ruleset } from '../ruleset'
import type { Columns } from './column'
import { compileNodes, minInto } from './compile-nodes'
import { compileNameMissing, nameByNodes } from './name-missing'
import { maxRows, metRank, type NameMissing, type Node, type Slice, unknownRank, unmetRank } from './node'
import { clear, reserve, resultBuffer, resultsIn, writeMissing, writeResults } from './result-buffer'
import { codeOfOutcome, type ResultColumns } from './result-columns'

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
	const nodesOf = (kind: CriterionKind) => ruleset.criteria.filter((one) => one.kind === kind).map(nodeOf)
	const [required, exempting] = [nodesOf('required'), nodesOf('exempting')]
	const truths = ruleset.criteria.map((criterion) => nodeOf(criterion).truths)
	const sum = ruleset.points && sumOf(ruleset.points)
	const nameMissing = compileNameMissing(ruleset, parameters, nodeOf)
	const buffer = resultBuffer(ruleset)
	const noteMissing: NameMissing = (fact, rows, count) =>
		writeMissing(buffer, buffer.facts.indexOf(fact), rows, count)
	const undetermined = new Uint16Array(maxRows)
	/** Undetermined rows in which some required criterion is unmet. */
	const unconcerned = new Uint16Array(maxRows)
	const lowest = new Uint8Array(maxRows)
	const concerned = new Uint8Array(maxRows)

	const addSlice = (slice: Slice) => {
		const { count } = slice
		run(slice)
		reserve(buffer, count, sum !== undefined)
		writeResults(buffer, truths, count)
		lowest.fill(metRank, 0, count)
		for (const { truths } of required) minInto(lowest, truths, count)
		concerned.fill(metRank, 0, count)
		for (const { truths } of exempting) minInto(concerned, truths, count)
		let [open, out] = [0, 0]
		for (let row = 0; row < count; row++) {
			const code = outcomeCode(concerned[row] as number, lowest[row] as number)
			buffer.outcomes[buffer.count + row] = code
			if (code !== unknownRank) continue
			if (lowest[row] === unmetRank) unconcerned[out++] = row
			else undetermined[open++] = row
		}
		nameMissing(slice, undetermined, open, noteMissing)
		nameByNodes(exempting, { slice, rows: unconcerned, count: out }, noteMissing)
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

const notNeeded = codeOfOutcome('not-needed')

/** The code of an outcome, by the lowest truth of the exempting criteria and of the required ones. */
const outcomeCode = (concerned: number, lowest: number): number =>
	concerned === metRank ? lowest : concerned === unmetRank ? notNeeded : unknownRank

/** Evaluates all rows at once. */
export function evaluateColumns(ruleset: Ruleset, parameters: Parameters, columns: Columns): ResultColumns {
	const evaluator = columnEvaluator(ruleset, parameters)
	evaluator.add(columns)
	return evaluator.results()
}
