import { standingOf } from '@/lib/result/standing'
import { answerAt, type Column, type Columns, notKnown } from '@/rules/columns/column'
import { missingWords, type ResultColumns, resultAt, setFact } from '@/rules/columns/result-columns'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { noFacts } from '@/rules/normalise'
import type { Parameters } from '@/rules/parameters'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { compileBecause, factsIn } from '@/rules/trace'
import { codeOfStanding } from './screened'

const results = { met: codeOfStanding('met'), unmet: codeOfStanding('unmet') }

/** Why a row's criterion is unknown. */
type Why = { readonly standing: number; readonly inconclusive: readonly FactId[] }

/** Creates a function that tells why a criterion is unknown in a row, computed once per combination of its answers. */
function reasonFinder({ condition }: Criterion, parameters: Parameters, columns: Columns) {
	const becauseOf = compileBecause(condition)
	const tested = factsIn(condition).map((fact): [FactId, Column] => [fact, columns.facts[fact] ?? notKnown])
	const facts = { ...noFacts } as { -readonly [F in FactId]: FactValue }
	const known = new Map<string, Why>()
	return (row: number): Why => {
		let key = ''
		for (const [, { codes }] of tested) key += codes ? `${codes[row]} ` : ' '
		const before = known.get(key)
		if (before) return before
		for (const [fact, column] of tested) facts[fact] = answerAt(column, row)
		const because = becauseOf({ facts: facts as Facts, parameters })
		const why = {
			standing: codeOfStanding(standingOf({ result: 'unknown', because })),
			inconclusive: because.inconclusive,
		}
		known.set(key, why)
		return why
	}
}

/** For each row the standing of each criterion, and the facts of required ones whose answers settle nothing. */
export function standingColumns(
	{ criteria }: Ruleset,
	parameters: Parameters,
	columns: Columns,
	evaluated: ResultColumns,
): { readonly standings: Uint8Array; readonly inconclusive: Uint32Array } {
	const { count } = columns
	const perRow = criteria.length
	const found = new Uint8Array(count * perRow)
	const inconclusive = new Uint32Array(count * missingWords(evaluated))
	for (const [place, criterion] of criteria.entries()) {
		const reasonAt = reasonFinder(criterion, parameters, columns)
		const isRequired = criterion.kind === 'required'
		for (let row = 0; row < count; row++) {
			const result = resultAt(evaluated, row, place)
			const why = result === 'unknown' ? reasonAt(row) : null
			found[row * perRow + place] = why ? why.standing : results[result as keyof typeof results]
			if (!why || !isRequired) continue
			for (const fact of why.inconclusive)
				setFact(evaluated, inconclusive, row, evaluated.facts.indexOf(fact))
		}
	}
	return { standings: found, inconclusive }
}
