import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { factsAt } from '@/rules/columns/result-columns'
import { all, any, atLeast, not, type PointsRow, pointsAtLeast, yes } from '@/rules/condition'
import { inFactOrder } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { reasonColumns } from '@/rules/reasons/reason-columns'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { factsIn } from '@/rules/trace'
import { runs } from '@/tests/runs'
import { anyCase, nearlyPerfect } from '../candidates'
import { byTrying, reasonIn } from './by-trying'

const day = '2026-11-28'

const rows: readonly PointsRow[] = [
	{
		kind: 'bands',
		fact: 'age',
		bands: [
			{ from: 18, points: 5 },
			{ from: 30, points: 2 },
		],
	},
	{ kind: 'options', fact: 'chineseLevel', options: { none: 0, hsk1: 1, hsk3: 3, hsk5: 5 } },
	{ kind: 'any-entry', fact: 'background', anyEntry: 4 },
	{ kind: 'as-given', fact: 'provincialBonus', asGiven: { min: 0, max: 10 } },
	{ kind: 'bands', fact: 'age', bands: [{ from: 40, points: 3 }] },
]
const few = rows.slice(1, 3)

/** Rules of other shapes: sums kept between two limits, several sums, parts that occur twice. */
const others: Readonly<Record<string, Ruleset['criteria'][number]['condition']>> = {
	'a sum between two limits': all(pointsAtLeast(rows, 8), not(pointsAtLeast(rows, 14))),
	'two sums at once': all(pointsAtLeast(rows, 9), not(pointsAtLeast(few, 6)), yes('designWork')),
	'a sum or another': any(pointsAtLeast(few, 6), all(pointsAtLeast(rows, 12), yes('designWork'))),
	'a sum that is reached by nothing': any(pointsAtLeast(few, 0), yes('designWork')),
	'a pay that stands in two parts': not(
		any(
			all(atLeast('annualPayCny', { times: 2, fact: 'localAveragePayCny' }), yes('designWork')),
			all(atLeast('annualPayCny', 150_000), not(yes('productionWork'))),
			all(yes('productionWork'), pointsAtLeast(rows, 10)),
		),
	),
}

test.each(Object.keys(others))('%s has its shortest reason, too', (name) => {
	const condition = others[name] as (typeof others)[string]
	const ruleset: Ruleset = {
		...rulesets.h1b,
		criteria: [
			{ id: 'own', kind: 'required', condition, sources: [], evidence: [] },
			{ id: 'adult', kind: 'required', condition: atLeast('age', 18), sources: [], evidence: [] },
		],
	}
	const looked = inFactOrder(ruleset.criteria.flatMap((criterion) => factsIn(criterion.condition)))
	fc.assert(
		fc.property(fc.oneof(anyCase, nearlyPerfect(looked, 4)), (given) => {
			const isSettled = evaluate(ruleset, given, day).outcome !== 'undetermined'
			const reason = isSettled ? byTrying(ruleset, given, looked, looked.length) : []
			expect(reasonIn(ruleset, given)).toEqual(reason)
			const columns = gatherColumns([given.facts])
			const evaluated = evaluateColumns(ruleset, given.parameters, columns)
			expect(factsAt(evaluated, reasonColumns(ruleset, given.parameters, columns, evaluated), 0)).toEqual(
				reason,
			)
		}),
		{ numRuns: runs(80) },
	)
})
