import { standingOf } from '@/lib/result/result-view'
import { answerAt, type Column, type Columns, notKnown } from '@/rules/columns/column'
import { columnEvaluator } from '@/rules/columns/evaluate-columns'
import {
	metAt,
	missingAt,
	outcomeAt,
	pointsAt,
	type ResultColumns,
	resultAt,
} from '@/rules/columns/result-columns'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import type { CriterionResult, Outcome } from '@/rules/result'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { factsIn } from '@/rules/trace'
import type { KnownFacts } from '../model/records'
import { factsFor } from '../role/role-facts'
import { columnsFor } from '../table/people-columns'
import { type Person, type ResultOptions, resultTexts } from './result-cells'

/** How a criterion that is not met came out, and the sentence on it. */
type Said = { readonly standing: ReturnType<typeof standingOf>; readonly reason: string }

const maxKnown = 20_000

/** Says how one criterion came out; each way to have answered what it looks at is put in words once. */
function criterionTeller(
	ruleset: Ruleset,
	criterion: Criterion,
	{ role, asOf }: Pick<ResultOptions, 'role' | 'asOf'>,
	reasonOf: (criterion: CriterionResult, person: Person, facts: ReturnType<typeof factsFor>) => string,
) {
	const alone: Ruleset = { ...ruleset, criteria: [criterion] }
	const looked = factsIn(criterion.condition)
	const known = new Map<string, Said>()
	let columns: (readonly [FactId, Column])[] = []

	/** What one row answers to the facts that are looked at; an empty cell is no answer. */
	const personAt = (row: number): Person => {
		const answered = columns.filter(([, { codes }]) => codes !== null && codes[row] !== 0)
		const facts: { [F in FactId]?: FactValue } = {}
		for (const [fact, column] of answered) facts[fact] = answerAt(column, row)
		return { facts: facts as KnownFacts }
	}
	const work = (row: number): Said => {
		const person = personAt(row)
		const facts = factsFor(role, person.facts)
		const [result] = evaluate(alone, { facts, parameters: configuredParameters }, asOf).criteria
		const found = result as CriterionResult
		const isTold = found.kind === 'required' && found.result !== 'met'
		return { standing: standingOf(found), reason: isTold ? reasonOf(found, person, facts) : '' }
	}
	return {
		/** Goes on with the next rows: codes mean the same only while the lists of answers do. */
		begin: (facts: Columns['facts']) => {
			const next = looked.map((fact) => [fact, facts[fact] ?? notKnown] as const)
			const isSame = next.every(([, { values }], index) => values === columns[index]?.[1].values)
			if (!isSame || known.size > maxKnown) known.clear()
			columns = next
		},
		at: (row: number): Said => {
			let key = ''
			for (const [, { codes }] of columns) key += codes ? `${codes[row]} ` : ' '
			const before = known.get(key)
			if (before) return before
			const said = work(row)
			known.set(key, said)
			return said
		},
	}
}

/**
 * What an export adds to rows, column by column: the same that `resultCells` gives for each row by itself, for rows in
 * which every cell could be read.
 */
export function resultCellsByColumns(options: ResultOptions) {
	const ruleset: Ruleset = rulesets[options.ruleset]
	const { reasonOf, cellsOf } = resultTexts(options)
	const evaluator = columnEvaluator(ruleset, configuredParameters)
	const tellers = ruleset.criteria.map((criterion) => criterionTeller(ruleset, criterion, options, reasonOf))
	const without = { faults: [] }

	/** Evaluates rows; they can be asked about until the next ones come. */
	return (own: Columns) => {
		evaluator.clear()
		evaluator.add(columnsFor(options.role, own))
		const results: ResultColumns = evaluator.results()
		for (const teller of tellers) teller.begin(own.facts)
		const tell = (place: number, row: number): Said => {
			const result = resultAt(results, row, place)
			if (result === 'met') return { standing: 'met', reason: '' }
			return tellers[place]?.at(row) as Said
		}
		return (row: number): { cells: string[]; outcome: Outcome } => {
			const outcome = outcomeAt(results, row)
			const said = ruleset.criteria.map((_, place) => tell(place, row))
			const findings = {
				outcome,
				reasons: said.flatMap(({ reason }) => reason || []),
				missing: outcome === 'undetermined' ? missingAt(results, row) : [],
				met: metAt(results, row),
				points: pointsAt(results, row),
				standings: said.map(({ standing }) => standing),
			}
			return { cells: cellsOf(findings, without), outcome }
		}
	}
}
