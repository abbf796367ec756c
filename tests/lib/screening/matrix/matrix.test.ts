import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standingOf } from '@/lib/result/standing'
import type { Candidate, KnownFacts, Role } from '@/lib/screening/model/records'
import { conditionResults, everyone } from '@/lib/screening/model/table-filter'
import { findInRole } from '@/lib/screening/role/role-findings'
import { screenOne } from '@/lib/screening/role/screen-one'
import { filterRows } from '@/lib/screening/table/filters/filter-rows'
import { countStandings } from '@/lib/screening/table/matrix/count-standings'
import { personConditions } from '@/lib/screening/table/matrix/person-conditions'
import { peopleOf } from '@/lib/screening/table/people-columns'
import { screenRows } from '@/lib/screening/table/screen-rows'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'
import { day, someone, someRole } from '../people'

const options = { asOf: day, formats: 'en', languageNames: {}, countryNames: {}, endOf: () => day }
const withoutNulls = (facts: object): KnownFacts =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))

const anyRole: fc.Arbitrary<Role> = anyFacts.map((facts) => ({
	...someRole,
	rulesets: rulesetIds,
	facts: withoutNulls(facts),
}))
const anyPeople: fc.Arbitrary<Candidate[]> = fc
	.array(anyFacts, { minLength: 1, maxLength: 8 })
	.map((all) => all.map((facts, index) => someone(String(index), { facts: withoutNulls(facts) })))
const nameOf = ({ ruleset, criterion }: { ruleset: string; criterion: string }) => `${ruleset} ${criterion}`

describe('the conditions of a matrix', () => {
	test('are those that the opening leaves open, law first, but for the age that the authority has not set', () => {
		const role = { ...someRole, rulesets: ['article', 'work-permit', 'k-published'] as const }
		const conditions = personConditions(role, day)
		expect([...new Set(conditions.map(({ ruleset }) => ruleset))]).toEqual([
			'k-published',
			'work-permit',
			'article',
		])
		const open = role.rulesets.flatMap((ruleset) =>
			findInRole(role, ruleset, day).open.map((criterion) => nameOf({ ruleset, criterion })),
		)
		expect(open).toContain('k-published young')
		expect(conditions.map(nameOf).toSorted()).toEqual(
			open.filter((name) => name !== 'k-published young').toSorted(),
		)
	})

	test('are the only ones in which candidates of an opening can differ', async () => {
		await fc.assert(
			fc.property(anyRole, anyPeople, (role, people) => {
				const depending = new Set(personConditions(role, day).map(nameOf))
				for (const ruleset of rulesetIds) {
					const results = people.map((one) => screenOne(role, one, { ruleset, asOf: day }).criteria)
					for (const [place, { id, kind }] of (results[0] ?? []).entries()) {
						if (kind !== 'required' || depending.has(nameOf({ ruleset, criterion: id }))) continue
						const found = new Set(results.map((criteria) => criteria[place]?.result))
						expect(found.size, id).toBe(1)
					}
				}
			}),
			{ numRuns: runs(40) },
		)
	})
})

describe('the counts of a matrix', () => {
	test('agree with the evaluation of each single candidate, over the rows that are shown', async () => {
		await fc.assert(
			fc.asyncProperty(anyRole, anyPeople, async (role, people) => {
				const screened = await screenRows(role, peopleOf(people), options)
				const shown = people.flatMap((_, row) => (row % 3 === 1 ? [] : [row]))
				const conditions = personConditions(role, day)
				const counts = countStandings(screened, conditions, Uint32Array.from(shown))
				for (const [at, { ruleset, criterion }] of conditions.entries()) {
					const expected = { met: 0, unmet: 0, unknown: 0, unsettled: 0, withheld: 0 }
					for (const row of shown) {
						const { criteria } = screenOne(role, people[row] as Candidate, { ruleset, asOf: day })
						const one = criteria.find(({ id }) => id === criterion)
						const standing = one ? standingOf(one) : 'met'
						expected[standing === 'unanswered' || standing === 'inconclusive' ? 'unknown' : standing]++
					}
					expect(counts[at], criterion).toEqual(expected)
					// The numbers that a press on the condition's results finds, and together all rows.
					const filtered = { screened, role, decisions: new Map(), progress: new Map(), me: '' }
					const found = conditionResults.map((result) => {
						const filter = { field: 'condition', ruleset, criterion, is: 'any-of', values: [result] } as const
						const { rows } = filterRows(filtered, { ...everyone, filters: [filter] })
						return rows.filter((row) => shown.includes(row)).length
					})
					const { met, unmet, unknown, unsettled, withheld } = expected
					expect(found).toEqual([met, unmet, unknown, unsettled, withheld])
					expect(found.reduce((sum, count) => sum + count)).toBe(shown.length)
				}
			}),
			{ numRuns: runs(40) },
		)
	})
})
