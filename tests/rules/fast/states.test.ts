import fc from 'fast-check'
import { expect, test } from 'vitest'
import { all, any, type Condition, not, yes } from '@/rules/condition'
import { type FactOf, factIds, facts } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { compileCondition } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { anyCase } from '../candidates'

const yesNo = factIds.filter((fact) => facts[fact].type === 'yes-no') as FactOf<'yes-no'>[]

const rulesetWith = (condition: Condition): Ruleset => ({
	id: 'invented',
	version: '2026-11-25',
	status: 'opinion',
	effectiveFrom: null,
	lastChecked: '2026-11-25',
	criteria: [{ id: 'wide', kind: 'required', condition, sources: [], evidence: [] }],
	continuing: [],
	parameters: [],
	notes: [],
})

const word = (truth: boolean | null) => (truth === null ? 'unknown' : truth ? 'met' : 'unmet')

test('a criterion of sixteen yes/no tests and more is evaluated like any other', () => {
	expect(yesNo.length).toBeGreaterThan(20)
	for (const count of [8, 9, 16, 20]) {
		const tests = yesNo.slice(0, count).map((fact) => yes(fact))
		const condition = any(all(...tests), not(any(...tests)))
		const ruleset = rulesetWith(condition)
		const truthOf = compileCondition(condition)
		const everything = (value: boolean) => Object.fromEntries(yesNo.map((fact) => [fact, value]))
		for (const value of [true, false]) {
			const given = { facts: { ...noFacts, ...everything(value) }, parameters: configuredParameters }
			expect(evaluate(ruleset, given, '2026-11-25').outcome).toBe('eligible')
		}
		fc.assert(
			fc.property(anyCase, (given) => {
				const [criterion] = evaluate(ruleset, given, '2026-11-25').criteria
				expect(criterion?.result).toBe(word(truthOf(given)))
			}),
			{ numRuns: 50 },
		)
	}
})
