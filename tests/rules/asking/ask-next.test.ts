import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AskingStep, askNext } from '@/rules/asking/ask-next'
import { maxTogether } from '@/rules/asking/limits'
import type { Case } from '@/rules/case'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { type FactId, facts as factList } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { configuredParameters, type Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { runs } from '@/tests/runs'
import { manyAnswers } from '../../answers'
import { perfect } from '../candidates'

const published: Parameters = { minAge: 18, maxAge: 45, renownedListPublished: true }
const under = [rulesets['k-published'], rulesets['work-permit'], rulesets.article] as const

const outcomeOf = (ruleset: Ruleset, given: Case) => evaluate(ruleset, given, '2026-11-24').outcome

/** Outcomes for every way to answer some facts that are not answered yet. */
function* outcomesOf(ruleset: Ruleset, given: Case, [fact, ...others]: readonly FactId[]): Generator<string> {
	if (!fact) return yield outcomeOf(ruleset, given)
	if (given.facts[fact] !== null) return yield* outcomesOf(ruleset, given, others)
	for (const answer of manyAnswers(fact, given)) {
		const facts = { ...given.facts, [fact]: answer as FactValue } as Facts
		yield* outcomesOf(ruleset, { ...given, facts }, others)
	}
}

/** The rows that are undetermined until some questions are asked and never after, by trying every answer. */
function settledBy(ruleset: Ruleset, rows: readonly Case[], asked: readonly FactId[]): readonly number[] {
	return rows.flatMap((given, at) => {
		if (outcomeOf(ruleset, given) !== 'undetermined') return []
		for (const outcome of outcomesOf(ruleset, given, asked)) if (outcome === 'undetermined') return []
		return [at]
	})
}

function* setsOf(facts: readonly FactId[], size: number): Generator<readonly FactId[]> {
	if (size === 0) return yield []
	for (const [at, first] of facts.entries())
		for (const rest of setsOf(facts.slice(at + 1), size - 1)) yield [first, ...rest]
}

/** Facts with few answers, so that every way to answer three of them can be tried. */
const askable = [
	'highestDegree',
	'holdsProof',
	'jobOffer',
	'employerInMainland',
	'canShowNoCriminalRecord',
	'canShowHealthCertificate',
	'knowsCustoms',
	'specificGap',
	'designWork',
	'productionWork',
] as const satisfies readonly FactId[]

const isEmployers = (fact: FactId) => factList[fact].who === 'E'

const without = (...hidden: readonly FactId[]): Facts => ({
	...perfect,
	...Object.fromEntries(hidden.map((fact) => [fact, null])),
})

/** People who lack the answers to some of these facts, and some of whom answered what settles nothing. */
const people = fc.array(
	fc
		.record({
			hidden: fc.subarray([...askable], { maxLength: 4 }),
			isVerbal: fc.boolean(),
			young: fc.boolean(),
		})
		.map(({ hidden, isVerbal, young }) => {
			const facts = without(...hidden)
			return { ...facts, ...(isVerbal && { jobOffer: 'verbal' as const }), age: young ? 24 : 70 }
		}),
	{ minLength: 1, maxLength: 6 },
)

const stepsOf = (facts: readonly Facts[], parameters: Parameters, tries?: number): readonly AskingStep[] => [
	...askNext(under, parameters, gatherColumns(facts), tries).steps,
]

describe('what is asked next', () => {
	test('settles whom it says, whatever the answers, and nothing smaller of its kind settles anybody', () => {
		fc.assert(
			fc.property(people, fc.constantFrom(published, configuredParameters), (facts, parameters) => {
				const rows = facts.map((one) => ({ facts: one, parameters }))
				const asked: FactId[] = []
				for (const { facts: next, settled } of stepsOf(facts, parameters)) {
					const before = under.map((ruleset) => settledBy(ruleset, rows, asked))
					const newly = (set: readonly FactId[]) =>
						under.map((ruleset, at) =>
							settledBy(ruleset, rows, [...asked, ...set]).filter((row) => !before[at]?.includes(row)),
						)
					expect(settled).toEqual(newly(next))
					expect(settled.flat().length).toBeGreaterThan(0)
					const left = askable.filter((fact) => !asked.includes(fact))
					const own = left.filter(isEmployers)
					const isOwn = next.every(isEmployers)
					for (let size = 1; size < next.length; size++)
						for (const set of setsOf(isOwn ? own : left, size)) expect(newly(set).flat()).toEqual([])
					// What the employer can answer comes first.
					for (let size = 1; !isOwn && size <= maxTogether; size++)
						for (const set of setsOf(own, size)) expect(newly(set).flat()).toEqual([])
					asked.push(...next)
				}
				// Where it ends, no set of the largest size settles anybody.
				const before = under.map((ruleset) => settledBy(ruleset, rows, asked).length)
				const left = askable.filter((fact) => !asked.includes(fact))
				for (const set of setsOf(left, Math.min(maxTogether, left.length))) {
					const after = under.map((ruleset) => settledBy(ruleset, rows, [...asked, ...set]).length)
					expect(after).toEqual(before)
				}
			}),
			{ numRuns: runs(25) },
		)
	})

	test('is what settles most among all sets of its size and kind, published rules first', () => {
		fc.assert(
			fc.property(people, (facts) => {
				const rows = facts.map((one) => ({ facts: one, parameters: published }))
				const [first] = stepsOf(facts, published)
				if (!first) return
				const worth = (set: readonly FactId[]) => {
					const [visa = 0, permit = 0, article = 0] = under.map(
						(ruleset) => settledBy(ruleset, rows, set).length,
					)
					return 1000 * (visa + permit) + article
				}
				const kind = first.facts.every(isEmployers) ? askable.filter(isEmployers) : askable
				for (const set of setsOf(kind, first.facts.length))
					expect(worth(set)).toBeLessThanOrEqual(worth(first.facts))
			}),
			{ numRuns: runs(15) },
		)
	})
})

describe('questions in turn', () => {
	const article = (facts: readonly Facts[]) =>
		askNext([rulesets.article], configuredParameters, gatherColumns(facts))
	const told = (steps: Iterable<AskingStep>) =>
		[...steps].map(({ facts, settled }) => [facts, settled.map((rows) => rows.length)])

	test('the best settles most rows, and rows that lack two facts come with the second', () => {
		const { undetermined, steps } = article([
			without('knowsCustoms'),
			without('specificGap'),
			without('specificGap'),
			without('specificGap', 'knowsCustoms'),
			without('specificGap', 'knowsCustoms'),
			perfect,
		])
		expect(undetermined).toEqual([5])
		expect(told(steps)).toEqual([
			[['specificGap'], [2]],
			[['knowsCustoms'], [3]],
		])
	})

	test('two or three come together where only these settle anybody, and four never', () => {
		const two = without('specificGap', 'knowsCustoms')
		const three = without('specificGap', 'knowsCustoms', 'jobOffer')
		const four = without('specificGap', 'knowsCustoms', 'jobOffer', 'paidInMoney')
		expect(told(article([two, four]).steps)).toEqual([
			[['knowsCustoms', 'specificGap'], [1]],
			[['jobOffer', 'paidInMoney'], [1]],
		])
		expect(told(article([three]).steps)).toEqual([[['knowsCustoms', 'jobOffer', 'specificGap'], [1]]])
		expect(told(article([four]).steps)).toEqual([])
	})

	test('the employer’s come first, and more than three together only where all of them are the employer’s', () => {
		const own = ['employerInMainland', 'paidInMoney', 'specificGap', 'designWork'] as const
		const { steps } = article([without('knowsCustoms'), without('knowsCustoms'), without('specificGap')])
		expect(told(steps)).toEqual([
			[['specificGap'], [1]],
			[['knowsCustoms'], [2]],
		])
		const all = article([without(...own), without(...own, 'knowsCustoms')])
		const [first, second] = [...all.steps]
		expect(new Set(first?.facts)).toEqual(new Set(own))
		expect(first?.settled).toEqual([[0]])
		expect(second).toEqual({ facts: ['knowsCustoms'], settled: [[1]] })
	})

	test('the employer’s that results need are told, under published rules before others', () => {
		const both = askNext(
			[rulesets['work-permit'], rulesets.article],
			configuredParameters,
			gatherColumns([without('localCouldDo', 'specificGap'), perfect, without('specificGap')]),
		)
		expect(both.employers).toEqual({ facts: ['localCouldDo'], rows: [[0], [0]] })
		expect(article([without('specificGap'), perfect]).employers).toEqual({
			facts: ['specificGap'],
			rows: [[0]],
		})
	})

	test('a question for the work permit comes before one that settles more under the article', () => {
		const { steps } = askNext(
			[rulesets['work-permit'], rulesets.article],
			configuredParameters,
			gatherColumns([without('canShowNoCriminalRecord'), without('knowsCustoms'), without('knowsCustoms')]),
		)
		expect(told(steps)).toEqual([
			[['canShowNoCriminalRecord'], [1, 0]],
			[['knowsCustoms'], [0, 2]],
		])
	})

	test('an offer by word of mouth settles nothing, so nobody is asked for it again', () => {
		const verbal: Facts = { ...perfect, jobOffer: 'verbal', knowsCustoms: null }
		expect(told(article([without('jobOffer'), verbal]).steps)).toEqual([[['jobOffer'], [1]]])
	})

	test('a fact that no longer matters is not asked', () => {
		const { steps } = article([{ ...perfect, designWork: true, productionWork: null, jobOffer: null }])
		expect(told(steps)).toEqual([[['jobOffer'], [1]]])
	})

	test('of a whole list that lacks the same answer, all are settled by it', () => {
		const many = 150_000
		const { steps } = article(Array(many).fill(without('knowsCustoms')))
		expect(told(steps)).toEqual([[['knowsCustoms'], [many]]])
	})

	test('nobody undetermined, nothing to ask', () => {
		const { undetermined, steps } = article([perfect, { ...noFacts, jobOffer: 'none' }])
		expect(undetermined).toEqual([0])
		expect(told(steps)).toEqual([])
	})

	test('while a limit is not published, no answer makes anybody eligible, and nothing is asked', () => {
		const visa = askNext(
			[rulesets['k-published']],
			configuredParameters,
			gatherColumns([without('holdsProof')]),
		)
		expect(visa.undetermined).toEqual([1])
		expect(told(visa.steps)).toEqual([])
	})

	test('once too many sets have been tried, what was found stands and no larger set is looked for', () => {
		const facts = Array.from({ length: 20 }, () => without('specificGap', 'knowsCustoms', 'jobOffer'))
		expect(stepsOf(facts, published, 3)).toEqual([])
	})
})
