import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engine as full } from '@/lib/form/full/engine'
import { engine as quick } from '@/lib/form/quick/engine'
import { situationOf } from '@/lib/form/situation'
import { countsOf } from '@/lib/result/counts'
import { stripMarkOf } from '@/lib/result/standing'
import { nextQuestions } from '@/rules/asking/next-questions'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { nearlyPerfect, perfect } from '@/tests/rules/candidates'

/** What somebody has answered who has come through a part of the questions, in any order. */
const partly = fc
	.tuple(nearlyPerfect(factIds, 6), fc.subarray([...factIds]))
	.map(([{ facts }, answered]) => Object.fromEntries(answered.map((fact) => [fact, facts[fact]])))

const checkOf = (known: Partial<Facts>) => ({
	...situationOf(null),
	chosen: rulesetIds,
	known,
	facts: normalise(known),
})
const ways = { quick: quick.standings, full: full.standings }

describe.each(['quick', 'full'] as const)('where a person stands so far, in the %s way', (way) => {
	const standings = (known: Partial<Facts>) => ways[way](checkOf(known))
	const standingOf = (known: Partial<Facts>, id: RulesetId) =>
		standings(known).find((standing) => standing.id === id)

	test('before the first answer: all is still to come', () => {
		for (const { settled, met, total, groups } of standings({})) {
			expect(settled).toBeNull()
			expect(met).toBe(0)
			expect(groups.flat()).toEqual(Array.from({ length: total }, () => 'coming'))
		}
	})

	test('has the counts and marks of the result, and is settled only when nothing can change the outcome', () => {
		fc.assert(
			fc.property(partly, (known) => {
				const facts = normalise(known)
				const unsure = new Set(factIds.filter((fact) => known[fact] === null))
				const { outcomes } = nextQuestions(rulesetIds, known, configuredParameters)
				for (const { id, settled, met, total, groups } of standings(known)) {
					const { criteria } = evaluate(
						rulesets[id],
						{ facts, parameters: configuredParameters },
						'2026-11-27',
					)
					const required = criteria.filter(({ kind }) => kind === 'required')
					expect({ met, total }).toEqual({ met: countsOf(criteria).met, total: countsOf(criteria).total })
					expect(groups.flat().toSorted()).toEqual(
						required.map((criterion) => stripMarkOf(criterion, unsure)).toSorted(),
					)
					if (settled || way === 'quick') expect(settled?.outcome ?? null).toBe(outcomes[id])
				}
			}),
			{ numRuns: 60 },
		)
	})

	test('is “not needed” for Chinese nationality, with all else still to come', () => {
		const standing = standingOf({ nationalities: ['CN'] }, 'k-published')
		expect(standing?.settled).toEqual({ outcome: 'not-needed', mark: 'not-needed' })
		expect(standing?.groups.flat().filter((mark) => mark === 'coming').length).toBeGreaterThan(0)
	})

	test('has the mark of what only the authority can settle where nothing else is left', () => {
		expect(standingOf(perfect, 'k-published')?.settled).toEqual({
			outcome: 'undetermined',
			mark: 'unsettled',
		})
	})

	test('has a ring where an answer is missing after asking', () => {
		const standing = standingOf(Object.fromEntries(factIds.map((fact) => [fact, null])), 'article')
		expect(standing?.settled).toEqual({ outcome: 'undetermined', mark: 'unanswered' })
		expect(standing?.groups.flat()).not.toContain('coming')
	})
})
