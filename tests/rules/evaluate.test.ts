import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { compileCriterion, evaluateByDefinition } from '@/rules/evaluation/evaluate-by-definition'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { noFacts } from '@/rules/normalise'
import { compileCondition } from '@/rules/operators'
import { noPersons } from '@/rules/proofs/algebra'
import { basePerson } from '@/rules/proofs/base-person'
import { spaceOf } from '@/rules/proofs/space'
import { rulesets } from '@/rules/rulesets'
import { factsIn, parametersIn } from '@/rules/trace'
import { runs } from '@/tests/runs'
import { anyFacts as anyAnswers, anyCase, nearlyPerfect, undeclared } from './candidates'
import { triedRulesets } from './invented'

const day = '2026-11-24'
/** What may still be learnt, declarations aside. */
const anyFacts = anyAnswers.map(undeclared)
const hide = (given: Case, hidden: readonly FactId[]): Case => ({
	...given,
	facts: { ...given.facts, ...Object.fromEntries(hidden.map((fact) => [fact, null])) },
})
const only = (given: Case, kept: readonly FactId[]) =>
	hide(
		given,
		factIds.filter((fact) => !kept.includes(fact)),
	)

describe.each(triedRulesets)('under %s', (_, ruleset) => {
	const near = nearlyPerfect(factIds, 8)
	const cases = fc.oneof(anyCase, near)

	test('a settled criterion rests on facts that force it, and on none too many', () => {
		const all = ruleset.criteria.map((criterion) => ({
			condition: criterion.condition,
			evaluateFor: compileCriterion(criterion),
		}))
		fc.assert(
			fc.property(cases, anyFacts, (given, others) => {
				for (const { condition, evaluateFor } of all) {
					const { result, restsOn } = evaluateFor(given)
					const resultOf = (changed: Case) => evaluateFor(changed).result
					if (result === 'unknown') {
						expect(restsOn).toEqual(factsIn(condition).filter((fact) => given.facts[fact] !== null))
						continue
					}
					expect(resultOf(only(given, restsOn))).toBe(result)
					const forced = Object.fromEntries(restsOn.map((fact) => [fact, given.facts[fact]]))
					expect(resultOf({ ...given, facts: { ...others, ...forced } as Facts })).toBe(result)
					for (const fact of restsOn) {
						const without = restsOn.filter((other) => other !== fact)
						expect(resultOf(only(given, without))).toBe('unknown')
					}
				}
			}),
			{ numRuns: runs(60) },
		)
	})

	test('learning a fact never reverses a settled criterion', () => {
		fc.assert(
			fc.property(cases, anyFacts, (given, learnt) => {
				const more: Case = {
					...given,
					facts: Object.fromEntries(
						factIds.map((fact) => [fact, given.facts[fact] ?? learnt[fact]]),
					) as Facts,
				}
				const before = evaluateByDefinition(ruleset, given, day)
				const after = evaluateByDefinition(ruleset, more, day)
				before.criteria.forEach(({ result }, index) => {
					if (result !== 'unknown') expect(after.criteria[index]?.result).toBe(result)
				})
				if (before.outcome !== 'undetermined') expect(after.outcome).toBe(before.outcome)
			}),
		)
	})

	test('any two ways to fill in the rest that agree on what is missing give one outcome', () => {
		fc.assert(
			fc.property(cases, anyFacts, anyFacts, anyFacts, (given, first, second, common) => {
				const { missing } = evaluateByDefinition(ruleset, given, day)
				const fill = (rest: Facts): Case => ({
					...given,
					facts: Object.fromEntries(
						factIds.map((fact) => [
							fact,
							given.facts[fact] ?? (missing.includes(fact) ? common[fact] : rest[fact]),
						]),
					) as Facts,
				})
				expect(evaluateByDefinition(ruleset, fill(first), day).outcome).toBe(
					evaluateByDefinition(ruleset, fill(second), day).outcome,
				)
			}),
		)
	})

	test('an unknown criterion says why, and a settled one has nothing to say', () => {
		fc.assert(
			fc.property(cases, (given) => {
				for (const { id, result, because } of evaluateByDefinition(ruleset, given, day).criteria) {
					const reasons = [...because.unanswered, ...because.inconclusive, ...because.unsettled]
					expect(reasons.length > 0).toBe(result === 'unknown')
					expect(new Set(reasons).size).toBe(reasons.length)
					const condition = ruleset.criteria.find((criterion) => criterion.id === id)?.condition
					if (!condition) throw new Error(id)
					for (const fact of because.unanswered) expect(given.facts[fact]).toBeNull()
					for (const fact of because.inconclusive) expect(given.facts[fact]).not.toBeNull()
					for (const parameter of because.unsettled) expect(given.parameters[parameter] || null).toBeNull()
				}
			}),
		)
	})

	test('the outcome follows from the exempting and the required criteria alone', () => {
		fc.assert(
			fc.property(cases, (given) => {
				const { outcome, criteria, missing, strength } = evaluateByDefinition(ruleset, given, day)
				const required = criteria.filter(({ kind }) => kind === 'required').map(({ result }) => result)
				const exempting = criteria.filter(({ kind }) => kind === 'exempting').map(({ result }) => result)
				const expected = exempting.includes('unmet')
					? 'not-needed'
					: exempting.includes('unknown')
						? 'undetermined'
						: required.includes('unmet')
							? 'ineligible'
							: required.includes('unknown')
								? 'undetermined'
								: 'eligible'
				expect(outcome).toBe(expected)
				if (outcome !== 'undetermined') expect(missing).toEqual([])
				const supporting = criteria.filter(({ kind }) => kind === 'supporting')
				expect(strength).toEqual({
					met: supporting.filter(({ result }) => result === 'met').length,
					total: supporting.length,
				})
			}),
		)
	})

	test('every criterion can come out met if anybody can meet it, unmet and unknown', () => {
		for (const criterion of ruleset.criteria) {
			const truthOf = compileCondition(criterion.condition)
			const seen = new Set([
				truthOf({ facts: noFacts, parameters: { minAge: null, maxAge: null, renownedListPublished: null } }),
			])
			fc.assert(
				fc.property(anyCase, (given) => {
					seen.add(truthOf(given))
				}),
				{ numRuns: runs(600) },
			)
			const space = spaceOf([criterion.condition], { facts: 'any', parameters: 'any' }, basePerson)
			const canBeMet = space.where(criterion.condition, 'met') !== noPersons
			expect([...seen].map(String).sort()).toEqual(['false', 'null', ...(canBeMet ? ['true'] : [])])
		}
	})

	test('it names each parameter that it uses, and is plain data', () => {
		const used = ruleset.criteria.flatMap(({ condition }) => parametersIn(condition))
		expect([...ruleset.parameters].sort()).toEqual([...new Set(used)].sort())
		expect(JSON.parse(JSON.stringify(ruleset))).toEqual(ruleset)
	})
})

test('the day decides only whether a rule is said to be in force', () => {
	const given = { facts: noFacts, parameters: { minAge: null, maxAge: null, renownedListPublished: null } }
	const before = evaluateByDefinition(rulesets['k-published'], given, '2025-09-30')
	const from = evaluateByDefinition(rulesets['k-published'], given, '2025-10-01')
	expect(before.ruleset.inForce).toBe(false)
	expect(from.ruleset.inForce).toBe(true)
	expect(before.criteria).toEqual(from.criteria)
	expect(evaluateByDefinition(rulesets.article, given, day).ruleset.inForce).toBeNull()
})
