import { describe, expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { all, any, atLeast, atMost, type Condition, not, oneOf, pointsAtLeast, yes } from '@/rules/condition'
import { evaluateByDefinition } from '@/rules/evaluation/evaluate-by-definition'
import { basePerson } from '@/rules/proofs/base-person'
import type { ClaimFault } from '@/rules/proofs/claims/claim'
import { prove, proveVersions } from '@/rules/proofs/claims/prove'
import { noneDeclared } from '@/rules/proofs/declared'
import type { Ruleset } from '@/rules/ruleset'

const today = '2026-11-28'

/** A rule set of these required conditions, by their ids. */
const rulesetOf = (conditions: Readonly<Record<string, Condition>>): Ruleset => ({
	id: 'broken',
	version: '2026-01-01',
	status: 'published',
	effectiveFrom: '2026-01-01',
	lastChecked: today,
	criteria: Object.entries(conditions).map(([id, condition]) => ({
		id,
		kind: 'required',
		condition,
		sources: [],
		evidence: [],
	})),
	continuing: [],
	parameters: [],
	notes: [],
})

const faultsIn = (ruleset: Ruleset): readonly ClaimFault[] => prove(ruleset, { base: basePerson }).faults
const kindsIn = (ruleset: Ruleset) => faultsIn(ruleset).map(({ kind, at }) => [kind, ...at])
const outcomeOf = (ruleset: Ruleset, given: Case | null | undefined) =>
	given && evaluateByDefinition(ruleset, given, today).outcome

const adult = atLeast('age', 18)
const offer = oneOf('jobOffer', ['written'], ['verbal'])

describe('what is wrong with a rule set is found', () => {
	test('nothing in one that is sound', () => {
		expect(kindsIn(rulesetOf({ adult, offer }))).toEqual([])
	})

	test('a contradiction: nobody is eligible', () => {
		const ruleset = rulesetOf({ adult, child: atMost('age', 17) })
		expect(kindsIn(ruleset)).toContainEqual(['unreachable-outcome', 'eligible'])
	})

	test('a dead criterion, which everybody meets', () => {
		const ruleset = rulesetOf({ adult, born: atLeast('age', 16) })
		expect(kindsIn(ruleset)).toContainEqual(['dead-criterion', 'born'])
	})

	test('a criterion implied by another one, with somebody who fails both', () => {
		const ruleset = rulesetOf({ adult, grown: atLeast('age', 21) })
		const fault = faultsIn(ruleset).find(({ kind }) => kind === 'dead-criterion')
		expect(fault?.at).toEqual(['adult', 'grown'])
		expect(outcomeOf(ruleset, fault?.person)).toBe('ineligible')
	})

	test('a part that never decides', () => {
		const ruleset = rulesetOf({ adult: any(adult, atLeast('age', 21)) })
		expect(kindsIn(ruleset)).toContainEqual(['idle-part', 'adult', '1'])
	})

	test('a threshold at which nothing turns', () => {
		const rows = [
			{
				kind: 'bands',
				fact: 'age',
				bands: [
					{ from: 18, points: 10 },
					{ from: 30, points: 12 },
				],
			},
		] as const
		const ruleset = rulesetOf({ points: pointsAtLeast(rows, 10) })
		expect(kindsIn(ruleset)).toEqual([['idle-turn', 'age', '{"at":30,"after":false}']])
	})

	test('options that are told apart in vain', () => {
		const rows = [{ kind: 'options', fact: 'highestDegree', options: { bachelor: 10, master: 12 } }] as const
		const ruleset = rulesetOf({ points: pointsAtLeast(rows, 10) })
		expect(kindsIn(ruleset)).toContainEqual(['idle-option', 'highestDegree', 'bachelor', 'master'])
	})

	test('more of a fact that hurts, with two persons who show it', () => {
		const ruleset = rulesetOf({ cheap: atMost('annualPayCny', 100_000) })
		const fault = faultsIn(ruleset).find(({ kind }) => kind === 'wrong-direction')
		expect(fault?.at).toEqual(['annualPayCny'])
		expect([outcomeOf(ruleset, fault?.pair?.before), outcomeOf(ruleset, fault?.pair?.after)]).toEqual([
			'eligible',
			'ineligible',
		])
	})

	test('more of a fact that helps and hurts', () => {
		const ruleset = rulesetOf({ young: all(adult, atMost('age', 35)) })
		expect(kindsIn(ruleset)).toEqual([['wrong-direction', 'age']])
	})

	test('what is declared and not so', () => {
		const declared = {
			...noneDeclared,
			implied: { adult: ['offer'] },
			idleParts: { offer: [0] },
			bothWays: ['age'] as const,
		}
		const { faults } = prove(rulesetOf({ adult, offer }), { base: basePerson, declared })
		expect(faults.map(({ kind, at }) => [kind, ...at])).toEqual([
			['declared-in-vain', 'adult'],
			['declared-in-vain', 'offer', '0'],
			['declared-in-vain', 'age'],
		])
	})

	test('days without a version, and days with two', () => {
		const first = rulesetOf({ adult, employed: not(yes('headcountOnly')) })
		const on = (effectiveFrom: string): Ruleset => ({ ...first, effectiveFrom })
		const kindsOf = (...versions: Ruleset[]) =>
			proveVersions(versions, { base: basePerson }, today).faults.map(({ kind, at }) => [kind, ...at])
		expect(kindsOf(on('2026-01-01'), on('2026-06-01'))).toEqual([])
		expect(kindsOf(on('2026-12-01'))).toEqual([['no-version', '2026-12-01']])
		expect(kindsOf(on('2026-01-01'), on('2026-01-01'))).toEqual([['two-versions', '2026-01-01']])
		expect(kindsOf(on('2026-06-01'), on('2026-01-01'))).toEqual([['two-versions', '2026-01-01']])
	})
})
