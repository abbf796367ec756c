import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '@/lib/draft/draft-store'
import { nextPath, whereStopped } from '@/lib/form/ways/next-place'
import { draftFor } from '@/lib/handoff/accept-invitation'
import type { Handoff } from '@/lib/handoff/format'
import { factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, perfect } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const day = '2026-11-24'

const invitation = (given: Partial<Facts>, rulesets: readonly RulesetId[]): Handoff => ({
	purpose: 'invitation',
	facts: given,
	rulesets,
	asOf: day,
	reference: null,
	from: 'Acme',
	opening: null,
})

/** The draft of somebody who has answered everything that is about themselves. */
const answeredBy = (person: Facts, { facts: given, ...draft }: Draft): Draft => {
	const own = factIds.filter((fact) => facts[fact].who === 'A').map((fact) => [fact, person[fact]])
	return { ...draft, facts: { ...Object.fromEntries(own), ...given } }
}

describe('going on', () => {
	test('leads to the first step with a question that has no answer', () => {
		const draft = {
			version: 1,
			savedOn: day,
			rulesets: ['article'],
			way: 'full',
			employerInMind: false,
		} as const
		expect(nextPath({ ...draft, facts: {} })).toEqual({ path: '/check/you' })
		expect(nextPath({ ...draft, facts: { ...perfect, targetMarkets: undefined } })).toEqual({
			path: '/check/market',
		})
		expect(nextPath({ ...draft, facts: perfect })).toEqual({ path: '/check/answers' })
	})

	test('offers a result where all is answered, or where a condition is not met in any case', () => {
		const draft = {
			version: 1,
			savedOn: day,
			rulesets: ['k-published'],
			way: 'full',
			employerInMind: false,
		} as const
		expect(whereStopped({ ...draft, facts: {} })).toEqual({ step: 'you', hasResult: false })
		expect(whereStopped({ ...draft, facts: { nationalities: ['NG'] } })).toMatchObject({ hasResult: false })
		expect(whereStopped({ ...draft, facts: { nationalities: ['CN'] } })).toMatchObject({ hasResult: true })
		expect(whereStopped({ ...draft, facts: perfect })).toEqual({ step: null, hasResult: true })
	})

	test('leads nobody who is invited to what only the asker could answer', () => {
		const rulesets = fc.subarray([...rulesetIds], { minLength: 1 })
		fc.assert(
			fc.property(anyFacts, anyFacts, rulesets, (person, role, chosen) => {
				const accepted = draftFor(invitation(role, chosen), {}, day)
				expect(nextPath(answeredBy(person, accepted))).toEqual({ path: '/check/answers' })
			}),
			{ numRuns: runs(100) },
		)
	})
})
