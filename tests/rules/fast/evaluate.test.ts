import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { missingAt, outcomeAt, resultAt } from '@/rules/columns/result-columns'
import { evaluateByDefinition as define } from '@/rules/evaluation/evaluate-by-definition'
import { factIds } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { runs } from '@/tests/runs'
import { anyCase, nearlyPerfect, onTheEdge } from '../candidates'
import { triedRulesets } from '../invented'

const day = '2026-11-25'
const cases = fc.oneof(anyCase, nearlyPerfect(factIds, 8), onTheEdge)

describe.each(triedRulesets)('under %s', (_, ruleset) => {
	test('what is remembered, for one person and for many, is what the definition gives', () => {
		fc.assert(
			fc.property(cases, (given) => {
				const defined = define(ruleset, given, day)
				expect(evaluate(ruleset, given, day)).toEqual(defined)
				const columns = evaluateColumns(ruleset, given.parameters, gatherColumns([given.facts]))
				expect(outcomeAt(columns, 0)).toBe(defined.outcome)
				expect(missingAt(columns, 0)).toEqual(defined.missing)
				expect(ruleset.criteria.map((_, criterion) => resultAt(columns, 0, criterion))).toEqual(
					defined.criteria.map(({ result }) => result),
				)
			}),
			{ numRuns: runs(200) },
		)
	})
})
