import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askingFor, questionsFor } from '@/lib/ask-employer/open-questions'
import { type FactId, factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, perfect } from '@/tests/rules/candidates'

const day = '2026-11-24'
const employers = factIds.filter((fact) => facts[fact].who === 'E')
const without = (asked: readonly FactId[]): Partial<Facts> => ({
	...perfect,
	...Object.fromEntries(asked.map((fact) => [fact, null])),
})
const anyRulesets = fc.subarray([...rulesetIds], { minLength: 1 })

describe('what an employer is asked', () => {
	test('is what they know, has no answer, and counts for a rule set that was chosen, for anybody', () => {
		fc.assert(
			fc.property(anyFacts, anyRulesets, (person, chosen) => {
				const asked = questionsFor(person, chosen, day)
				for (const fact of asked) {
					expect(facts[fact].who).toBe('E')
					expect(person[fact]).toBeNull()
					expect(askingFor([fact], chosen)).not.toEqual([])
				}
				const given = { facts: normalise(person), parameters: configuredParameters }
				const missing = chosen.flatMap((id) => evaluate(rulesets[id], given, day).missing)
				expect(asked).toEqual(expect.arrayContaining(missing.filter((fact) => facts[fact].who === 'E')))
			}),
			{ numRuns: 60 },
		)
	})

	test('is all that the article requires of them, where everything else is met', () => {
		const asked = questionsFor(without(employers), ['article'], day)
		const given = { facts: normalise(without(employers)), parameters: configuredParameters }
		const unknown = evaluate(rulesets.article, given, day).criteria.filter(
			({ kind, result }) => kind === 'required' && result === 'unknown',
		)
		expect(asked).toEqual(
			employers.filter((fact) => unknown.some(({ because }) => because.unanswered.includes(fact))),
		)
		expect(asked).toHaveLength(17)
	})

	test('is asked also of somebody who still lacks a written offer, for it counts once there is one', () => {
		const asked = questionsFor({ ...without(['localCouldDo']), jobOffer: 'none' }, ['article'], day)
		expect(asked).toEqual(['localCouldDo'])
	})

	test('is nothing where all is answered, or where nothing would help', () => {
		expect(questionsFor(perfect, rulesetIds, day)).toEqual([])
		const chinese = { ...without(employers), nationalities: ['CN'] }
		expect(questionsFor(chinese, ['article'], day)).toEqual([])
	})
})
