import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextQuestions } from '@/rules/asking/next-questions'
import {
	type AskingProgress,
	answer,
	type GivenFacts,
	progressOf,
	type RulesetProgress,
	settledOutcomeOf,
} from '@/rules/asking/progress'
import { distribution } from '@/rules/asking/shares'
import { componentsOf } from '@/rules/diagrams/components'
import { declarationsOf, type FactId, factIds, facts } from '@/rules/facts'
import { type Facts, type FactValue, factSchemas } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters, noParameters, type Parameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { runs } from '@/tests/runs'
import { manyAnswers } from '../../answers'
import { anyCase, anyFacts, nearlyPerfect, perfect, undeclared } from '../candidates'

const someRulesets = fc.subarray([...rulesetIds], { minLength: 1 })
const requiredFacts = (id: RulesetId): readonly FactId[] =>
	componentsOf(rulesets[id]).flatMap((component) => component.askable)
const without = (given: Facts, left: readonly FactId[]): GivenFacts =>
	Object.fromEntries(Object.entries(given).filter(([fact]) => !left.includes(fact as FactId)))
const evaluated = (id: RulesetId, given: GivenFacts, parameters: Parameters) =>
	evaluate(rulesets[id], { facts: normalise(given), parameters }, '2026-11-24').outcome

/** Every value worth trying for the parameters of a rule set that are unset. */
function* completions(parameters: Parameters, id: RulesetId): Generator<Parameters> {
	if (rulesets[id].parameters.length === 0) return yield parameters
	const some = <T>(value: T | null, values: readonly T[]) => (value === null ? [null, ...values] : [value])
	for (const minAge of some(parameters.minAge, [16, 30, 100])) {
		for (const maxAge of some(parameters.maxAge, [16, 30, 100])) {
			for (const renownedListPublished of some(parameters.renownedListPublished, [true])) {
				if ((minAge ?? 16) <= (maxAge ?? 100)) yield { minAge, maxAge, renownedListPublished }
			}
		}
	}
}

/** Answers that settle nothing by themselves. */
const openAnswers: Partial<Record<FactId, readonly unknown[]>> = {
	jobOffer: ['verbal'],
	occupationGroup: ['craft'],
	degreeField: ['health', 'other'],
	nationalities: [['CN', 'DE']],
}

/** Every answer worth trying, those that settle nothing included; of the industries a few of each kind. */
function answersTo(fact: FactId, given: GivenFacts): readonly FactValue[] {
	if (fact === 'isicDivision') return [null, '01', '10', '33', '46', '62', '85']
	const open = openAnswers[fact] ?? []
	const known = { facts: normalise(given), parameters: noParameters }
	const declared = declarationsOf(fact)
	const many = manyAnswers(fact, known).filter(
		(value) => !declared.some((option) => (value as readonly string[]).includes(option)),
	)
	return [null, ...open, ...(many as FactValue[])] as FactValue[]
}

/** Whether a fact can change an outcome, by trying every answer to it and to the other open facts. */
function canChange(id: RulesetId, fact: FactId, { given, open, parameters }: Tried): boolean {
	const [other, ...others] = open.filter((other) => other !== fact)
	if (other) {
		return answersTo(other, given).some((value) =>
			canChange(id, fact, { given: { ...given, [other]: value }, open: [fact, ...others], parameters }),
		)
	}
	const unanswered = evaluated(id, { ...given, [fact]: null }, parameters)
	return answersTo(fact, given).some(
		(value) => evaluated(id, { ...given, [fact]: value }, parameters) !== unanswered,
	)
}
type Tried = { readonly given: GivenFacts; readonly open: readonly FactId[]; readonly parameters: Parameters }

/** What a person has answered once nothing can change the outcome, each time asked any fact that still can. */
function walk(start: AskingProgress, person: Facts, pick: (among: number) => number): AskingProgress {
	let progress = start
	for (;;) {
		const open = progress.standings.flatMap(({ open }) => [...open])
		const fact = open[pick(open.length)]
		if (!fact) return progress
		progress = answer(progress, fact, person[fact])
	}
}

describe('the next questions', () => {
	test.each(rulesetIds)('ask in %s exactly the facts that can change the outcome', (id) => {
		const required = requiredFacts(id)
		const among = fc.subarray([...required], { minLength: 1, maxLength: 2 })
		fc.assert(
			fc.property(nearlyPerfect(required, 6), among, ({ facts, parameters }, open) => {
				const given = without(facts, open)
				const expected = open.filter((fact) =>
					[...completions(parameters, id)].some((parameters) =>
						canChange(id, fact, { given, open, parameters }),
					),
				)
				const { relevant } = nextQuestions([id], given, parameters)
				expect([...relevant].toSorted()).toEqual(expected.toSorted())
			}),
			{ numRuns: runs(30) },
		)
	})

	test.each(rulesetIds)('come to the outcome of all answers in %s, in any order', (id) => {
		fc.assert(
			fc.property(anyCase, fc.infiniteStream(fc.nat()), ({ facts: all, parameters }, picks) => {
				const facts = undeclared(all)
				const pick = (among: number) => picks.next().value % Math.max(among, 1)
				const { given, standings } = walk(progressOf([id], {}, parameters), facts, pick)
				expect(settledOutcomeOf(standings[0] as RulesetProgress)).toBe(evaluated(id, facts, parameters))
				expect(Object.keys(given).every((fact) => requiredFacts(id).includes(fact as FactId))).toBe(true)
			}),
			{ numRuns: runs(2000) },
		)
	})

	test('settle an outcome only where no further answer can change it', () => {
		fc.assert(
			fc.property(
				someRulesets,
				anyCase,
				anyFacts,
				fc.subarray(factIds),
				(chosen, { facts, parameters }, learnt, open) => {
					const others = undeclared(learnt)
					const given = without(facts, open)
					const { outcomes } = nextQuestions(chosen, given, parameters)
					for (const id of chosen) {
						if (outcomes[id] === null) continue
						expect(outcomes[id]).toBe(evaluated(id, given, parameters))
						for (const completed of completions(parameters, id)) {
							expect(evaluated(id, { ...others, ...given }, completed)).toBe(evaluated(id, given, completed))
						}
					}
				},
			),
			{ numRuns: runs(200) },
		)
	})

	test('are at most five, not given, able to change an outcome, and the law comes first', () => {
		fc.assert(
			fc.property(someRulesets, anyFacts, fc.subarray(factIds), (chosen, facts, open) => {
				const given = without(facts, open)
				const next = nextQuestions(chosen, given, configuredParameters)
				expect(next.ask.length).toBeLessThanOrEqual(5)
				expect(new Set(next.ask).size).toBe(next.ask.length)
				expect(next.ask.every((fact) => next.relevant.has(fact) && given[fact] === undefined)).toBe(true)
				expect(next.ask.length === 0).toBe(chosen.every((id) => next.outcomes[id] !== null))
				expect(next.left.max).toBe(next.relevant.size)
				const isLaw = next.ask.map((fact) => next.open['k-published']?.has(fact) || fact === 'nationalities')
				expect(isLaw).toEqual(isLaw.toSorted((a, b) => Number(b) - Number(a)))
			}),
			{ numRuns: runs(200) },
		)
	})

	test('become fewer by at least one with each of a screen, whatever the order', () => {
		fc.assert(
			fc.property(
				someRulesets,
				anyFacts,
				fc.subarray(factIds),
				fc.infiniteStream(fc.nat()),
				(chosen, facts, open, picks) => {
					const start = nextQuestions(chosen, without(facts, open), configuredParameters)
					const ask = [...start.ask]
					let given = without(facts, open)
					for (let answered = 1; ask.length > 0; answered++) {
						const [fact] = ask.splice(picks.next().value % ask.length, 1) as [FactId]
						given = { ...given, [fact]: facts[fact] }
						const { left } = nextQuestions(chosen, given, configuredParameters)
						expect(left.max).toBeLessThanOrEqual(start.left.max - answered)
						expect(left.min).toBeLessThanOrEqual(left.max)
					}
				},
			),
			{ numRuns: runs(60) },
		)
	})

	test('need the fewest answers that their order allows, one by one', () => {
		const chosen: readonly RulesetId[] = ['k-published']
		const fewest = (given: GivenFacts): number => {
			const [fact] = nextQuestions(chosen, given, configuredParameters).ask
			if (!fact) return 0
			return 1 + Math.min(...answersTo(fact, given).map((value) => fewest({ ...given, [fact]: value })))
		}
		for (const open of [
			['holdsProof'],
			['highestDegree', 'teachesOrResearches'],
			['age', 'degreeField', 'holdsProof'],
		] as const) {
			const given = without(perfect, open)
			expect(nextQuestions(chosen, given, configuredParameters).left.min).toBe(fewest(given))
		}
	})

	test('open with nationality, age and, for the article, the job offer', () => {
		const first = (chosen: readonly RulesetId[], given: GivenFacts) =>
			nextQuestions(chosen, given, configuredParameters).ask[0]
		expect(first(rulesetIds, {})).toBe('nationalities')
		expect(first(rulesetIds, { nationalities: ['NG'] })).toBe('age')
		expect(first(['article'], { nationalities: ['NG'] })).toBe('jobOffer')
	})

	test('end with Chinese nationality for the K visa and the article alike', () => {
		const next = nextQuestions(['article', 'k-published'], { nationalities: ['CN'] }, configuredParameters)
		expect(next.outcomes).toEqual({ article: 'ineligible', 'k-published': 'not-needed' })
		expect(next.left).toEqual({ min: 0, max: 0 })
	})

	test('still ask for the usual pay beside the highest pay there can be', () => {
		const given: GivenFacts = {
			...without(perfect, ['prevailingPayCny']),
			annualPayCny: facts.annualPayCny.max,
		}
		expect(nextQuestions(['h1b'], given, configuredParameters).outcomes.h1b).toBe(null)
	})
})

describe('the guesses', () => {
	test.each(factIds)('at %s are answers that there are, and add up to one', (fact) => {
		const guessed = distribution(fact)
		for (const [value] of guessed) expect(factSchemas[fact].safeParse(value).success).toBe(true)
		expect(guessed.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1)
	})
})
