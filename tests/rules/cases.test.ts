import { describe, expect, test } from 'vitest'
import { evaluateByDefinition } from '@/rules/evaluation/evaluate-by-definition'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { noPersons } from '@/rules/proofs/algebra'
import { basePerson } from '@/rules/proofs/base-person'
import { spaceOf } from '@/rules/proofs/space'
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
		const found = evaluateByDefinition(rulesets[ruleset], given, '2026-11-24').criteria.find(
			({ id }) => id === criterion,
		)
		expect(found?.result).toBe(then)
		const reasons = [
			...(found?.because.unanswered ?? []),
			...(found?.because.inconclusive ?? []),
			...(found?.because.unsettled ?? []),
		]
		expect(reasons.sort()).toEqual([...(because ?? [])].sort())
	})

	test('each criterion has a case that is met if it can be, one that is not and one that is unknown', () => {
		for (const { id, condition } of rulesets[ruleset].criteria) {
			const cases = Object.entries<readonly CaseLine[]>(tables[ruleset]).find(([own]) => own === id)?.[1]
			const space = spaceOf([condition], { facts: 'any', parameters: 'any' }, basePerson)
			const possible = (['met', 'unmet', 'unknown'] as const).filter(
				(result) => space.where(condition, result) !== noPersons,
			)
			expect(new Set(cases?.map(({ then }) => then)), id).toEqual(new Set(possible))
		}
	})
})
