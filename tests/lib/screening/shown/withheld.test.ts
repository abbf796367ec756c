import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { clearingPlan } from '@/lib/screening/clearing/clearing-plan'
import type { Candidate, KnownFacts, Role } from '@/lib/screening/model/records'
import { isSensitive, sensitiveFacts, withoutSensitive } from '@/lib/screening/model/sensitive'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { waysAhead } from '@/lib/screening/role/ways-ahead'
import { isOnSensitive, sensitivePlaces } from '@/lib/screening/shown/hidden-criteria'
import {
	showColumns,
	shownOutcomeAt,
	shownReasonColumns,
	withoutWithheld,
} from '@/lib/screening/shown/show-columns'
import { askEverybody } from '@/lib/screening/table/ask-everybody'
import { columnsFor, peopleColumns } from '@/lib/screening/table/people-columns'
import { shownAdvice } from '@/lib/screening/table/shown-advice'
import { factsAt } from '@/rules/columns/result-columns'
import { configuredParameters } from '@/rules/parameters'
import { factsInRow } from '@/rules/points-table'
import type { Ruleset } from '@/rules/ruleset'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, perfect } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'
import { day, decided, someone, someRole } from '../people'

const role: Role = { ...someRole, rulesets: rulesetIds }
const withoutNulls = (facts: object): KnownFacts =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
const withheldOf = (candidate: Candidate): Candidate => ({
	...withoutSensitive(candidate, null),
	withheld: true,
})

/** Every way of answering the two questions, also not at all. */
const answers = [true, false, null].flatMap((one) =>
	[true, false, null].map((other) => [one, other] as const),
)
const answered = (candidate: Candidate, given: readonly (boolean | null)[]): Candidate => ({
	...candidate,
	facts: {
		...candidate.facts,
		...Object.fromEntries(sensitiveFacts.map((fact, at) => [fact, given[at] ?? null])),
	},
})

/** Somebody with all answers in their favour, save for some that are others or missing. */
const anyPerson = fc
	.tuple(anyFacts, fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }))
	.map(([facts, isTaken]) =>
		someone('1', {
			facts: withoutNulls(
				Object.fromEntries(
					Object.entries(perfect).map(([fact, value], at) => [
						fact,
						isTaken[at] ? facts[fact as keyof typeof facts] : value,
					]),
				),
			),
		}),
	)

describe('what a member is shown of somebody of whom answers are withheld', () => {
	test('is never another result than a colleague sees, whatever those answers are', () => {
		const seen = new Set<string>()
		fc.assert(
			fc.property(
				fc.oneof(
					anyPerson,
					anyFacts.map((facts) => someone('1', { facts: withoutNulls(facts) })),
				),
				(person) => {
					for (const ruleset of rulesetIds) {
						const shown = screenOne(role, withheldOf(person), { ruleset, asOf: day })
						seen.add(`${ruleset} ${shown.outcome}`)
						const colleagues = answers.map((given) =>
							screenOne(role, answered(person, given), { ruleset, asOf: day }),
						)
						const outcomes = new Set(colleagues.map(({ outcome }) => outcome))
						if (shown.outcome === 'withheld') expect(outcomes.size).toBeGreaterThan(1)
						else expect([...outcomes]).toEqual([shown.outcome])
						for (const { id, result } of shown.criteria)
							for (const colleague of colleagues)
								expect(colleague.criteria.find((one) => one.id === id)?.result).toBe(result)
						expect(shown.missing.filter(isSensitive)).toEqual([])
					}
				},
			),
			{ numRuns: runs(200) },
		)
		expect(seen).toContain('work-permit withheld')
		expect(seen).toContain('work-permit ineligible')
	})

	test('is in a table the same as one by one, with reasons only for outcomes that are shown', () => {
		fc.assert(
			fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 6 }), (people) => {
				const shown = people.map((person, at) => (at % 2 === 0 ? withheldOf(person) : person))
				const columns = columnsFor(role, peopleColumns(shown))
				const ruleset = activeRulesets['work-permit']
				const results = showColumns(ruleset, configuredParameters, columns)
				const reasons = shownReasonColumns(ruleset, configuredParameters, columns, results)
				for (const [row, person] of shown.entries()) {
					const { outcome } = screenOne(role, person, { ruleset: 'work-permit', asOf: day })
					expect(shownOutcomeAt(results, row)).toBe(outcome)
					if (outcome === 'withheld') expect(factsAt(results, reasons, row)).toEqual([])
				}
			}),
			{ numRuns: runs(60) },
		)
	})

	test('names no question about it: neither to ask next, nor to make results clear, nor as a way', async () => {
		const open = someone('1', {
			facts: { ...someone('1').facts, annualPayCny: undefined, age: undefined } as never,
		})
		const person = withheldOf(open)
		const own = peopleColumns([person, someone('2'), withheldOf(someone('3'))])
		const asked = await askEverybody(role, own)
		expect(asked.flatMap(({ facts }) => facts).filter(isSensitive)).toEqual([])
		expect(asked.flatMap(({ rows }) => rows).filter((row) => row !== 1)).toEqual([])
		const plan = await clearingPlan({ role, own, ruleset: 'work-permit' })
		expect(plan.count).toBe(1)
		expect(plan.links.questions.map(({ fact }) => fact).filter(isSensitive)).toEqual([])
		const results = rulesetIds.map((ruleset) => ({
			ruleset,
			result: screenOne(role, person, { ruleset, asOf: day }),
		}))
		const { ways, withheld } = waysAhead(results, factsFor(role, person))
		expect(withheld).toEqual(['work-permit'])
		expect(ways.flatMap(({ changes }) => changes.map(({ fact }) => fact)).filter(isSensitive)).toEqual([])
	})

	test('is not told by a decision: what it has recorded stays withheld', () => {
		const advice = (ruleset: string) => ({ ...decided('1').advice, ruleset, outcome: 'ineligible' })
		expect(shownAdvice(withheldOf(someone('1')), advice('work-permit'))).toBe('withheld')
		expect(shownAdvice(withheldOf(someone('1')), advice('a-rule-set-of-another-version'))).toBe('withheld')
		expect(shownAdvice(withheldOf(someone('1')), advice('article'))).toBe('ineligible')
		expect(shownAdvice(someone('1'), advice('work-permit'))).toBe('ineligible')
		expect(shownAdvice(someone('1'), { ...advice('work-permit'), outcome: '' })).toBe('withheld')
	})

	test('rests on the conditions themselves: no points and no supporting condition look at what is withheld', () => {
		const withSome = rulesetIds.filter((id) => sensitivePlaces(activeRulesets[id]).length > 0)
		expect(withSome).toContain('work-permit')
		for (const id of rulesetIds) {
			const { criteria, points = [] }: Ruleset = activeRulesets[id]
			expect(points.flatMap(factsInRow).filter(isSensitive)).toEqual([])
			expect(criteria.filter((one) => isOnSensitive(one) && one.kind !== 'required')).toEqual([])
		}
	})

	test('leaves everybody in where the rule sets look at nothing that is withheld', () => {
		const columns = peopleColumns([withheldOf(someone('1')), someone('2')])
		expect(withoutWithheld(columns, [activeRulesets.article]).columns).toBe(columns)
		expect(withoutWithheld(columns, [activeRulesets['work-permit']]).columns.count).toBe(1)
	})
})
