import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { basePerson } from '@/rules/proofs/base-person'
import type { Claim, Pair } from '@/rules/proofs/claims/claim'
import { proveVersions } from '@/rules/proofs/claims/prove'
import { declared } from '@/rules/proofs/declared'
import { areInOrder, differingMembers } from '@/rules/proofs/person'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { runs } from '@/tests/runs'
import { anyCase, nearlyPerfect, onTheEdge } from '../candidates'

const day = '2026-11-28'
const cases = fc
	.oneof(anyCase, nearlyPerfect(factIds, 8), onTheEdge)
	.filter(({ parameters }) => areInOrder(parameters))
const ranks = { ineligible: 0, undetermined: 1, 'not-needed': 1, eligible: 2 }

/** Two answers to a fact, the lesser one first; undefined where they have no order. */
function inOrder(one: unknown, other: unknown, fact: FactId): readonly unknown[] {
	if (one === null || other === null) return []
	const kind: Fact = facts[fact]
	const rankOf = (value: unknown) => {
		if (kind.type === 'choice') return kind.options.indexOf(value as string)
		return Number(value)
	}
	if (Array.isArray(one)) return [[], one]
	return rankOf(one) <= rankOf(other) ? [one, other] : [other, one]
}

describe.each(rulesetIds)('what is proved of %s', (id) => {
	const ruleset: Ruleset = rulesets[id]
	const { claims, faults } = proveVersions([ruleset], { base: basePerson, declared: declared[id] }, day)
	const only = <K extends Claim['kind']>(kind: K) =>
		claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind)
	const outcomeOf = (given: Case) => evaluate(ruleset, given, day).outcome
	const unmetOf = (given: Case) =>
		evaluate(ruleset, given, day).criteria.flatMap(({ id: own, kind, result }) =>
			kind !== 'supporting' && kind !== 'informative' && result === 'unmet' ? [own] : [],
		)
	/** Two persons who differ in one fact alone, with different outcomes. */
	const expectTurn = ({ before, after }: Pair, fact: FactId) => {
		expect(differingMembers([...factIds], before, after)).toEqual([fact])
		expect(outcomeOf(before)).not.toBe(outcomeOf(after))
	}

	test('has no fault', () => {
		expect(faults).toEqual([])
	})

	test('is shown by persons for whom the evaluation says so', () => {
		for (const { outcome, person } of only('outcome')) if (person) expect(outcomeOf(person)).toBe(outcome)
		for (const { criterion, person } of only('alone')) expect(unmetOf(person)).toEqual([criterion])
		for (const { fact, pair } of only('turn')) expectTurn(pair, fact)
		for (const { fact, groups, pairs } of only('options')) {
			expect(pairs.length).toBe(groups.length - 1)
			for (const pair of pairs) expectTurn(pair, fact)
		}
		for (const { fact, helped, hurt } of only('both-ways')) {
			expect(ranks[outcomeOf(helped.after)]).toBeGreaterThan(ranks[outcomeOf(helped.before)])
			expect(ranks[outcomeOf(hurt.after)]).toBeLessThan(ranks[outcomeOf(hurt.before)])
			expectTurn(helped, fact)
		}
	})

	test('is contradicted by nobody', () => {
		const never = only('never-deciding').flatMap((claim) => claim.facts)
		fc.assert(
			fc.property(cases, cases, (given, other) => {
				const answered = factIds.map((fact) => [fact, given.facts[fact] ?? basePerson.facts[fact]])
				const unmet = unmetOf({ ...given, facts: Object.fromEntries(answered) })
				for (const { criterion, by } of only('implied'))
					if (unmet.includes(criterion)) expect(unmet).toEqual(expect.arrayContaining([...by]))
				const { criteria } = evaluate(ruleset, given, day)
				const isMet = (own: string) => criteria.find((one) => one.id === own)?.result === 'met'
				for (const { criterion, other: within } of only('includes'))
					if (isMet(criterion)) expect(isMet(within)).toBe(true)
				const changed = Object.fromEntries(never.map((fact) => [fact, other.facts[fact]]))
				expect(outcomeOf({ ...given, facts: { ...given.facts, ...changed } })).toBe(outcomeOf(given))
				for (const { fact, better } of only('direction')) {
					const [low, high] = inOrder(given.facts[fact], other.facts[fact], fact)
					if (low === undefined) continue
					const rankWith = (value: unknown) =>
						ranks[outcomeOf({ ...given, facts: { ...given.facts, [fact]: value } })]
					const [less, more] = [rankWith(low), rankWith(high)]
					if (better === 'more') expect(more).toBeGreaterThanOrEqual(less)
					else expect(less).toBeGreaterThanOrEqual(more)
				}
			}),
			{ numRuns: runs(300) },
		)
	})
})
