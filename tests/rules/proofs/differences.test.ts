import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atLeast } from '@/rules/condition'
import { factIds } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { noParameters } from '@/rules/parameters'
import { acceptable, unaccepted } from '@/rules/proofs/accepted'
import { basePerson } from '@/rules/proofs/base-person'
import { rulesetDifferences } from '@/rules/proofs/differences'
import { resolveParameters } from '@/rules/proofs/resolve-parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import { runs } from '@/tests/runs'
import { anyCase, nearlyPerfect, onTheEdge } from '../candidates'

const day = '2026-11-28'
const workPermit: Ruleset = rulesets['work-permit']

/** A rule set in which one criterion is another one. */
const withCriterion = (id: string, change: Partial<Ruleset['criteria'][number]>): Ruleset => ({
	...workPermit,
	criteria: workPermit.criteria.map((one) => (one.id === id ? { ...one, ...change } : one)),
})

describe('differences', () => {
	test('a rule set has none with itself, read back from data', () => {
		for (const id of rulesetIds) {
			const copy = JSON.parse(JSON.stringify(rulesets[id])) as Ruleset
			expect(rulesetDifferences(rulesets[id], copy, basePerson)).toEqual([])
		}
	})

	test('each names somebody for whom both evaluations say so', () => {
		const stricter = withCriterion('adult', { condition: atLeast('age', 21) })
		const found = rulesetDifferences(workPermit, stricter, basePerson)
		expect(found.map(({ kind }) => kind)).toEqual(['result', 'outcome', 'outcome'])
		for (const difference of found) {
			if (difference.kind === 'outcome') {
				expect(evaluate(workPermit, difference.person, day).outcome).toBe(difference.from)
				expect(evaluate(stricter, difference.person, day).outcome).toBe(difference.to)
			} else if (difference.kind === 'result') expect([18, 19, 20]).toContain(difference.person.facts.age)
		}
	})

	test('a criterion that goes, comes or has another kind is named', () => {
		const gone: Ruleset = { ...workPermit, criteria: workPermit.criteria.filter(({ id }) => id !== 'health') }
		expect(rulesetDifferences(workPermit, gone, basePerson)).toContainEqual({
			kind: 'removed',
			criterion: 'health',
		})
		expect(rulesetDifferences(gone, workPermit, basePerson)).toContainEqual({
			kind: 'added',
			criterion: 'health',
		})
		expect(
			rulesetDifferences(workPermit, withCriterion('health', { kind: 'supporting' }), basePerson),
		).toContainEqual({ kind: 'kind', criterion: 'health', from: 'required', to: 'supporting' })
	})
})

describe('what is not as it was accepted', () => {
	test('is nothing as long as nothing changes', () => {
		expect(unaccepted(acceptable(), acceptable(), basePerson)).toEqual([])
	})

	test('is a new version, with persons for whom it differs from the last one', () => {
		const next = { ...withCriterion('adult', { condition: atLeast('age', 21) }), version: '2027-01-01' }
		const now = acceptable()
		const [found] = unaccepted(
			{ ...now, rulesets: { ...now.rulesets, 'work-permit': [workPermit, next] } },
			now,
			basePerson,
		)
		expect(found).toMatchObject({
			ruleset: 'work-permit',
			version: '2027-01-01',
			against: workPermit.version,
		})
		expect(found?.differences.length).toBeGreaterThan(0)
	})

	test('is a parameter that was set, with persons whose outcome it turns', () => {
		const before = { ...acceptable(), parameters: noParameters }
		const now = { ...before, parameters: { minAge: 16, maxAge: 40, renownedListPublished: null } }
		const found = unaccepted(now, before, basePerson)
		expect(found.map(({ ruleset, version }) => [ruleset, version])).toEqual(
			versionsOf('k-published').map(({ version }) => ['k-published', version]),
		)
		for (const { differences } of found)
			expect(differences).toContainEqual(
				expect.objectContaining({ kind: 'outcome', from: 'undetermined', to: 'ineligible' }),
			)
	})
})

test.each(rulesetIds)('%s with its parameters written in gives everybody the same outcome', (id) => {
	fc.assert(
		fc.property(fc.oneof(anyCase, nearlyPerfect(factIds, 8), onTheEdge), (given) => {
			const stands = resolveParameters(rulesets[id], given.parameters)
			expect(evaluate(stands, given, day).outcome).toBe(evaluate(rulesets[id], given, day).outcome)
		}),
		{ numRuns: runs(100) },
	)
})
