import type { Case } from '@/rules/case'
import { answerAt, type Columns, notKnown } from '@/rules/columns/column'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { missingAt, outcomeAt, resultAt } from '@/rules/columns/result-columns'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { noFacts } from '@/rules/normalise'
import type { Parameters } from '@/rules/parameters'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { compileOpenState, type OfCase } from './open-state'

/** Undetermined rows whose unknown criteria will come out the same, whatever is answered. */
export type OpenGroup = {
	readonly rows: number
	/** One of them. */
	readonly given: Case
	/** The required criteria that are unknown. */
	readonly criteria: readonly Criterion[]
	readonly missing: readonly FactId[]
}

type Unknown = { readonly criteria: readonly Criterion[]; readonly stateOf: OfCase }

/** Sorts the undetermined rows of columns into groups. */
export function openGroups(ruleset: Ruleset, parameters: Parameters, columns: Columns): readonly OpenGroup[] {
	const results = evaluateColumns(ruleset, parameters, columns)
	const required = ruleset.criteria.flatMap((criterion, place) =>
		criterion.kind === 'required' ? [{ criterion, place }] : [],
	)
	const facts = { ...noFacts } as { -readonly [F in FactId]: FactValue }
	const given: Case = { facts: facts as Facts, parameters }
	const unknowns = new Map<string, Unknown>()
	const groups = new Map<string, { -readonly [K in keyof OpenGroup]: OpenGroup[K] }>()

	const unknownIn = (row: number): { which: string; unknown: Unknown } => {
		let which = ''
		for (const { place } of required) which += resultAt(results, row, place) === 'unknown' ? '?' : '.'
		const known = unknowns.get(which)
		if (known) return { which, unknown: known }
		const criteria = required.flatMap(({ criterion }, index) => (which[index] === '?' ? [criterion] : []))
		const unknown = { criteria, stateOf: compileOpenState(criteria.map(({ condition }) => condition)) }
		unknowns.set(which, unknown)
		return { which, unknown }
	}

	for (let row = 0; row < columns.count; row++) {
		if (outcomeAt(results, row) !== 'undetermined') continue
		for (const fact of results.facts) facts[fact] = answerAt(columns.facts[fact] ?? notKnown, row)
		const { which, unknown } = unknownIn(row)
		const key = which + unknown.stateOf(given)
		const group = groups.get(key)
		if (group) group.rows++
		else {
			const one = { facts: { ...facts } as Facts, parameters }
			groups.set(key, { rows: 1, given: one, criteria: unknown.criteria, missing: missingAt(results, row) })
		}
	}
	return [...groups.values()]
}
