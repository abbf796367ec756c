import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareReply } from '@/lib/ask-employer/compare-reply'
import { outcomeTurns } from '@/lib/ask-employer/outcome-turns'
import { standingWith } from '@/lib/other-answers/turns'
import { factIds } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts } from '@/tests/rules/candidates'

const day = '2026-11-24'

describe('an employer’s answers beside one’s own', () => {
	test('are each in one place: new, different, the same, or not sure', () => {
		fc.assert(
			fc.property(anyFacts, anyFacts, fc.subarray(factIds), (own, reply, asked) => {
				const theirs = Object.fromEntries(asked.map((fact) => [fact, reply[fact]]))
				const { fills, differs, same, unsure } = compareReply(own, theirs)
				const placed = [...fills, ...differs, ...same].map(({ fact }) => fact)
				expect([...placed, ...unsure].sort()).toEqual([...asked].sort())
				for (const fact of unsure) expect(reply[fact]).toBeNull()
				for (const { fact, theirs: value } of [...fills, ...differs]) expect(value).toEqual(reply[fact])
				for (const { fact } of fills) expect(own[fact]).toBeNull()
			}),
			{ numRuns: 200 },
		)
	})

	test('are the same where a list has another order', () => {
		const { same } = compareReply({ targetMarkets: ['NG', 'KE'] }, { targetMarkets: ['KE', 'NG'] })
		expect(same.map(({ fact }) => fact)).toEqual(['targetMarkets'])
	})

	test('fill what was never answered, and what was answered “not sure”', () => {
		const { fills } = compareReply({ paidInMoney: null }, { paidInMoney: false, aimAbroad: true })
		expect(fills.map(({ fact }) => fact)).toEqual(['paidInMoney', 'aimAbroad'])
	})
})

describe('what turns with other answers', () => {
	test('are the outcomes that the rules give then, for anybody', () => {
		fc.assert(
			fc.property(anyFacts, anyFacts, (before, after) => {
				const standing = (known: typeof before) => standingWith(known, rulesetIds, day)
				const turns = outcomeTurns(standing(before), standing(after))
				const outcome = (id: (typeof rulesetIds)[number], given: typeof before) =>
					evaluate(rulesets[id], { facts: normalise(given), parameters: configuredParameters }, day).outcome
				const turned = rulesetIds.filter((id) => outcome(id, before) !== outcome(id, after))
				expect(turns.map(({ ruleset }) => ruleset)).toEqual(turned)
			}),
			{ numRuns: 60 },
		)
	})
})
