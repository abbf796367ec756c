import { describe, expect, test } from 'vitest'
import { evaluate } from '@/rules/evaluation/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { tables } from '../cases'
import type { CaseLine } from '../cases/case'

describe.each(rulesetIds)('%s', (ruleset) => {
	const lines = Object.entries(tables[ruleset]).flatMap(([criterion, cases]) =>
		cases.map((line: CaseLine) => ({ criterion, ...line })),
	)

	test.each(lines)('$criterion: $when → $then', ({ criterion, answers, published, then, because }) => {
		const given = { facts: normalise(answers), parameters: { ...configuredParameters, ...published } }
		const found = evaluate(rulesets[ruleset], given, '2026-11-24').criteria.find(({ id }) => id === criterion)
		expect(found?.result).toBe(then)
		const reasons = [
			...(found?.because.unanswered ?? []),
			...(found?.because.inconclusive ?? []),
			...(found?.because.unsettled ?? []),
		]
		expect(reasons.sort()).toEqual([...(because ?? [])].sort())
	})

	test('each criterion has a case that is met, one that is not and one that is unknown', () => {
		for (const cases of Object.values(tables[ruleset])) {
			expect(new Set(cases.map(({ then }) => then))).toEqual(new Set(['met', 'unmet', 'unknown']))
		}
	})
})
