import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { findChanges, type Ways } from '@/rules/changes/find-changes'
import { nearestValues } from '@/rules/changes/nearest-values'
import { combinations } from '@/rules/changes/subsets'
import { any, atLeast, atMost, yes } from '@/rules/condition'
import { type Fact, type FactId, type FactOf, factIds, facts, isDeclaredOnly } from '@/rules/facts'
import { type Facts, type FactValue, factsSchema } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { noParameters } from '@/rules/parameters'
import { persons } from '@/rules/persons'
import { caseOf } from '@/rules/persons/person'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import { runs } from '@/tests/runs'
import { anyCase, nearlyPerfect, perfect, rulesetOf, someCountries, someLanguages } from './candidates'
import { inventedCriterion, inventedRuleset, triedRulesets } from './invented'

const day = '2026-11-24'
const outcomeOf = (ruleset: Ruleset, given: Case) => evaluate(ruleset, given, day).outcome

/** Parameters as a friend would settle them: none stands in anybody's way. */
const inFavour = ({ facts, parameters }: Case): Case => ({
	facts,
	parameters: {
		minAge: parameters.minAge ?? 16,
		maxAge: parameters.maxAge ?? 100,
		renownedListPublished: true,
	},
})

const apply = (given: Case, changes: Ways['changes'][number]): Case => ({
	...given,
	facts: { ...given.facts, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) },
})

/** Every value worth trying, listed without regard to the rules: far more than are needed. */
function manyValues(fact: FactId, now: FactValue): unknown[] {
	const kind: Fact = facts[fact]
	const list = (now ?? []) as readonly string[]
	switch (kind.type) {
		case 'yes-no':
			return [true, false]
		case 'choice':
			return [...kind.options]
		case 'choices':
			return []
		case 'countries':
			return someCountries.filter((code) => !kind.except.includes(code)).map((code) => [...list, code])
		case 'languages':
			return someLanguages.map((language) => [
				...((now as Facts['languages'] & {}) ?? []).filter((skill) => skill.language !== language),
				{ language, level: 'fluent' },
			])
		default: {
			const step = kind.max > 1000 ? 10_000 : kind.max > 100 ? 100 : 1
			const top = Math.min(kind.max, step * 120)
			return Array.from({ length: Math.floor((top - kind.min) / step) + 1 }, (_, n) => kind.min + n * step)
		}
	}
}

const mayMove = (fact: FactId, { facts: now }: Case) =>
	fact !== 'background' && (now[fact] === null || facts[fact].change !== 'never')

/** Tries all values of all facts of a set together. */
function worksByTrying(ruleset: Ruleset, given: Case, set: readonly FactId[]): boolean {
	const [fact, ...rest] = set
	if (!fact) return outcomeOf(ruleset, given) === 'eligible'
	return manyValues(fact, given.facts[fact]).some((value) =>
		worksByTrying(ruleset, { ...given, facts: { ...given.facts, [fact]: value } }, rest),
	)
}

const used = (ruleset: Ruleset) => {
	const required = ruleset.criteria
		.filter(({ kind }) => kind === 'required')
		.flatMap(({ condition }) => factsIn(condition))
	return factIds.filter((fact) => required.includes(fact))
}

describe.each(triedRulesets)('ways to yes under %s', (_, ruleset) => {
	const near = nearlyPerfect(used(ruleset), 5)

	test('each set of changes makes the outcome eligible and moves only what may move', () => {
		fc.assert(
			fc.property(fc.oneof(near, anyCase), (given) => {
				const { changes, blockedBy } = findChanges(ruleset, given)
				if (blockedBy.length > 0) expect(changes).toEqual([])
				for (const set of changes) {
					expect(outcomeOf(ruleset, inFavour(apply(given, set)))).toBe('eligible')
					expect(() => factsSchema.parse(apply(given, set).facts)).not.toThrow()
					for (const { fact, from, to } of set) {
						expect(mayMove(fact, given)).toBe(true)
						expect(from).toEqual(given.facts[fact])
						expect(to).not.toEqual(from)
						expect(to).not.toBe('former-national')
					}
				}
			}),
			{ numRuns: runs(150) },
		)
	})

	test('without any one of its facts a set works with no values at all', () => {
		fc.assert(
			fc.property(near, (given) => {
				for (const set of findChanges(ruleset, given).changes.filter((set) => set.length <= 3)) {
					for (const { fact } of set) {
						const others = set.map((change) => change.fact).filter((other) => other !== fact)
						expect(worksByTrying(ruleset, inFavour(given), others)).toBe(false)
					}
				}
			}),
			{ numRuns: runs(40) },
		)
	})

	test('no set of one or two facts that works is left out', () => {
		fc.assert(
			fc.property(nearlyPerfect(used(ruleset), 2), (given) => {
				const { changes, blockedBy } = findChanges(ruleset, given)
				const found = changes.map((set) => set.map(({ fact }) => fact).join())
				const movable = used(ruleset).filter((fact) => mayMove(fact, given))
				const best = inFavour(given)
				if (outcomeOf(ruleset, best) === 'eligible') {
					expect(changes).toEqual([])
					return
				}
				const single = movable.filter((fact) => worksByTrying(ruleset, best, [fact]))
				const pairs = [
					...combinations(
						movable.filter((fact) => !single.includes(fact)),
						2,
					),
				].filter(
					(pair) =>
						pair.every((fact) => manyValues(fact, null).length < 30) && worksByTrying(ruleset, best, pair),
				)
				const expected = [...single.map((fact) => fact as string), ...pairs.map((pair) => pair.join())]
				if (expected.length > 0) expect(blockedBy).toEqual([])
				expect(found).toEqual(expect.arrayContaining(expected.slice(0, 10)))
			}),
			{ numRuns: runs(40) },
		)
	})

	test('no single value could be nearer while the others of its set keep theirs', () => {
		fc.assert(
			fc.property(near, (given) => {
				for (const set of findChanges(ruleset, given).changes) {
					for (const { fact, from, to } of set) {
						const kind: Fact = facts[fact]
						const others = apply(
							given,
							set.filter((change) => change.fact !== fact),
						)
						const works = (value: unknown) =>
							outcomeOf(ruleset, inFavour({ ...others, facts: { ...others.facts, [fact]: value } })) ===
							'eligible'
						if (typeof to === 'number') {
							const lowest = typeof from === 'number' ? from : (kind as { min: number }).min - 1
							for (const value of manyValues(fact, null) as number[]) {
								if (value > lowest && value < to) expect(works(value)).toBe(false)
							}
						}
						if (kind.type === 'choice') {
							const between = kind.options.slice(
								kind.options.indexOf(from as string) + 1,
								kind.options.indexOf(to as string),
							)
							for (const option of between) expect(works(option)).toBe(false)
						}
					}
				}
			}),
			{ numRuns: runs(100) },
		)
	})

	test('who is blocked has no changes, and the criteria that block are named', () => {
		fc.assert(
			fc.property(near, (given) => {
				const { blockedBy } = findChanges(ruleset, given)
				for (const criterion of blockedBy) {
					const alone = { ...ruleset, criteria: ruleset.criteria.filter(({ id }) => id === criterion) }
					for (const fact of used(alone).filter((fact) => mayMove(fact, given))) {
						expect(worksByTrying(alone, inFavour(given), [fact])).toBe(false)
					}
				}
			}),
			{ numRuns: runs(100) },
		)
	})
})

test('fewest facts come first, ties in the order of the facts, at most ten sets', () => {
	fc.assert(
		fc.property(rulesetOf, anyCase, (id, given) => {
			const { changes } = findChanges(rulesets[id], given)
			expect(changes.length).toBeLessThanOrEqual(10)
			const keys = changes.map((set) => [set.length, ...set.map(({ fact }) => factIds.indexOf(fact))])
			const sorted = keys.toSorted((a, b) => {
				const at = a.findIndex((value, index) => value !== b[index])
				return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
			})
			expect(keys).toEqual(sorted)
		}),
	)
})

test('of eleven ways the first ten are given', () => {
	const may = factIds
		.filter((fact): fact is FactOf<'yes-no'> => facts[fact].type === 'yes-no' && !isDeclaredOnly(fact))
		.slice(0, 11)
	const ruleset = inventedRuleset('any', [inventedCriterion('any', any(...may.map(yes)))])
	const { changes } = findChanges(ruleset, { facts: noFacts, parameters: noParameters })
	expect(changes).toEqual(may.slice(0, 10).map((fact) => [{ fact, from: null, to: true }]))
})

test('what no answer can meet is named', () => {
	const blockedOf = (id: RulesetId) =>
		persons[id].persons.flatMap((person) => {
			const { changes, blockedBy } = findChanges(rulesets[id], caseOf(person))
			return blockedBy.length > 0 ? [[person.id, changes, blockedBy]] : []
		})
	expect(blockedOf('article')).toEqual([
		['chinese', [], ['foreign-national']],
		['hong-kong', [], ['foreign-national']],
		['also-chinese', [], ['foreign-national']],
		['retail', [], ['manufacturing']],
		['short-of-staff', [], ['not-headcount']],
		['match-in-china', [], ['no-local-match']],
	])
	expect(blockedOf('h1b')).toEqual([['any-degree', [], ['specialty-occupation']]])
})

test('a number that is too low or too high rises before it falls', () => {
	const tests = [atMost('experienceYears', 2), atLeast('experienceYears', 8)]
	const given = { facts: { ...noFacts, experienceYears: 5 }, parameters: noParameters }
	expect(nearestValues('experienceYears', tests, given)).toEqual([8, 3, 2, 0])
})

test('when nothing but the authority is left, there is nothing to change and it says what it assumes', () => {
	const given = { facts: perfect, parameters: { minAge: null, maxAge: null, renownedListPublished: null } }
	expect(findChanges(rulesets['k-published'], given)).toEqual({
		changes: [],
		assumes: ['minAge', 'maxAge', 'renownedListPublished'],
		blockedBy: [],
	})
})

test('a full list of markets gives one up only where that is what helps', () => {
	const rich = [
		'AD',
		'AT',
		'AU',
		'BE',
		'BG',
		'CA',
		'CH',
		'CY',
		'CZ',
		'DE',
		'DK',
		'EE',
		'ES',
		'FI',
		'FR',
		'GB',
		'GR',
		'HK',
		'HR',
		'US',
	]
	const given = {
		facts: { ...perfect, targetMarkets: rich },
		parameters: { minAge: null, maxAge: null, renownedListPublished: null },
	}
	const { changes } = findChanges(rulesets.article, given)
	expect(changes).toHaveLength(1)
	expect(changes[0]?.[0]?.to).toHaveLength(20)
	expect(outcomeOf(rulesets.article, apply(given, changes[0] ?? []))).toBe('eligible')
})
