import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { encodeEmployerQuestion, encodeEmployerReply } from '@/lib/handoff/encode-handoff'
import { handoffLink } from '@/lib/handoff/handoff-link'
import { randomId } from '@/lib/screening/model/random-id'
import { type FactId, factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts } from '@/tests/rules/candidates'

const asOf = '2026-11-24'
const employers = factIds.filter((fact) => facts[fact].who === 'E')
const anyRulesets = fc.subarray([...rulesetIds], { minLength: 1 })
const anyAsked = fc.subarray(employers, { minLength: 1 })
/** Entries of a multiple choice have no order. */
const inOrder = (given: Partial<Facts>) => ({
	...given,
	...(given.bridgeTasks && { bridgeTasks: given.bridgeTasks.toSorted() }),
})
const only = (given: Facts, asked: readonly FactId[]) =>
	Object.fromEntries(asked.map((fact) => [fact, given[fact]])) as Partial<Facts>

describe('a question to an employer', () => {
	test('comes back with what is asked, for which rule sets, on which day and under which reference', () => {
		fc.assert(
			fc.property(anyAsked, anyRulesets, (asked, rulesets) => {
				const reference = randomId()
				const code = encodeEmployerQuestion({ asked, rulesets, asOf, reference })
				expect(decodeHandoff(handoffLink('https://k-visa.example', 'en', code))).toEqual({
					...{ kind: 'read', purpose: 'question', code, dropped: [], asOf, reference },
					rulesets: expect.toSatisfy((read) => new Set(read).size === rulesets.length),
					asked: factIds.filter((fact) => asked.includes(fact)),
				})
			}),
			{ numRuns: 300 },
		)
	})

	test('is as long as what it asks, whatever has been answered: there is no room for an answer', () => {
		const [first] = employers
		if (!first) throw new Error('no question for an employer')
		const lengthOf = (asked: readonly FactId[]) =>
			encodeEmployerQuestion({ asked, rulesets: ['article'], asOf, reference: 'a'.repeat(16) }).length
		expect(lengthOf(employers)).toBeLessThan(50)
		expect(lengthOf([first])).toBeLessThan(lengthOf(employers))
	})
})

describe('a reply of an employer', () => {
	test('comes back with what was answered: left open and not sure kept apart', () => {
		fc.assert(
			fc.property(anyFacts, anyAsked, anyRulesets, (given, asked, rulesets) => {
				const reference = randomId()
				const answered = only(given, asked)
				const code = encodeEmployerReply({ facts: answered, rulesets, asOf, reference })
				const read = decodeHandoff(code)
				if (read.kind !== 'read' || read.purpose !== 'reply') throw new Error(read.kind)
				expect(inOrder(read.facts)).toEqual(inOrder(answered))
				expect(read).toMatchObject({ reference, asOf, dropped: [], code })
				expect(new Set(read.rulesets)).toEqual(new Set(rulesets))
			}),
			{ numRuns: 300 },
		)
	})

	test('may leave everything open', () => {
		const code = encodeEmployerReply({ facts: {}, rulesets: ['article'], asOf, reference: 'a' })
		expect(decodeHandoff(code)).toMatchObject({ kind: 'read', purpose: 'reply', facts: {} })
	})
})
