import { activeRulesets } from '@/lib/active-rules/rulesets'
import { standingOf } from '@/lib/result/standing'
import { answerAt, type Column, type Columns, notKnown } from '@/rules/columns/column'
import { columnEvaluator } from '@/rules/columns/evaluate-columns'
import {
	factsAt,
	metAt,
	missingAt,
	outcomeAt,
	pointsAt,
	type ResultColumns,
	resultAt,
} from '@/rules/columns/result-columns'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import type { Parameters } from '@/rules/parameters'
import { reasonColumns } from '@/rules/reasons/reason-columns'
import type { CriterionResult, Outcome } from '@/rules/result'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { factsIn } from '@/rules/trace'
import type { KnownFacts } from '../model/records'
import { factsFor, type OwnAnswers } from '../role/role-facts'
import { columnsFor } from '../table/people-columns'
import { needsReason, type ResultOptions, resultTexts } from './result-cells'

/** A criterion's standing, and the sentence that explains it if it is not met. */
type Explained = { readonly standing: ReturnType<typeof standingOf>; readonly reason: string }

const maxKnown = 20_000

/** Explains the results of one criterion; each distinct combination of its answers is put into words once. */
function criterionExplainer(
	ruleset: Ruleset,
	parameters: Parameters,
	criterion: Criterion,
	{ role, asOf }: Pick<ResultOptions, 'role' | 'asOf'>,
	reasonOf: (criterion: CriterionResult, person: OwnAnswers, facts: ReturnType<typeof factsFor>) => string,
) {
	const alone: Ruleset = { ...ruleset, criteria: [criterion] }
	const tested = factsIn(criterion.condition)
	const known = new Map<string, Explained>()
	let columns: (readonly [FactId, Column])[] = []

	/** A row's answers to the criterion's facts; an empty cell is no answer. */
	const personAt = (row: number): OwnAnswers => {
		const answered = columns.filter(([, { codes }]) => codes !== null && codes[row] !== 0)
		const facts: { [F in FactId]?: FactValue } = {}
		for (const [fact, column] of answered) facts[fact] = answerAt(column, row)
		return { facts: facts as KnownFacts }
	}
	const explain = (row: number): Explained => {
		const person = personAt(row)
		const facts = factsFor(role, person)
		const [result] = evaluate(alone, { facts, parameters }, asOf).criteria
		const found = result as CriterionResult
		return { standing: standingOf(found), reason: needsReason(found) ? reasonOf(found, person, facts) : '' }
	}
	return {
		/** Starts the next rows. Cached results remain valid only while the columns share the same lists of answers. */
		begin: (facts: Columns['facts']) => {
			const next = tested.map((fact) => [fact, facts[fact] ?? notKnown] as const)
			const isSame = next.every(([, { values }], index) => values === columns[index]?.[1].values)
			if (!isSame || known.size > maxKnown) known.clear()
			columns = next
		},
		at: (row: number): Explained => {
			let key = ''
			for (const [, { codes }] of columns) key += codes ? `${codes[row]} ` : ' '
			const before = known.get(key)
			if (before) return before
			const explained = explain(row)
			known.set(key, explained)
			return explained
		},
	}
}

/** The known answers to some facts in a row. */
const knownAt = ({ facts }: Columns, wanted: readonly FactId[], row: number): Facts =>
	normalise(Object.fromEntries(wanted.map((fact) => [fact, answerAt(facts[fact] ?? notKnown, row)])))

/**
 * Computes the cells that an export adds to rows, column by column. For rows in which every cell could be read, gives the
 * same as `resultCells` does row by row. Nothing is withheld of the rows of a file.
 */
export function resultCellsByColumns(options: ResultOptions) {
	const ruleset: Ruleset = activeRulesets[options.ruleset]
	const { parameters, explain: explainCriterion, fewestOf, cellsOf } = resultTexts(options)
	const evaluator = columnEvaluator(ruleset, parameters)
	const explainers = ruleset.criteria.map((criterion) =>
		criterionExplainer(ruleset, parameters, criterion, options, explainCriterion),
	)
	const without = { faults: [] }

	/** Evaluates rows; the returned function is valid until the next call. */
	return (own: Columns) => {
		evaluator.clear()
		const columns = columnsFor(options.role, { ...own, withheld: null })
		evaluator.add(columns)
		const results: ResultColumns = evaluator.results()
		const bits = reasonColumns(ruleset, parameters, columns, results)
		for (const explainer of explainers) explainer.begin(own.facts)
		const explain = (place: number, row: number): Explained => {
			const result = resultAt(results, row, place)
			if (result === 'met') return { standing: 'met', reason: '' }
			return explainers[place]?.at(row) as Explained
		}
		return (row: number): { cells: string[]; outcome: Outcome } => {
			const outcome = outcomeAt(results, row)
			const explained = ruleset.criteria.map((_, place) => explain(place, row))
			const reason = factsAt(results, bits, row)
			const fewest = fewestOf(outcome, reason, knownAt(columns, reason, row))
			const findings = {
				outcome,
				reasons: [fewest, ...(outcome === 'not-needed' ? [] : explained.map(({ reason }) => reason))].filter(
					(text) => text !== '',
				),
				missing: outcome === 'undetermined' ? missingAt(results, row) : [],
				met: metAt(results, row),
				points: pointsAt(results, row),
				standings: explained.map(({ standing }) => standing),
			}
			return { cells: cellsOf(findings, without), outcome }
		}
	}
}
