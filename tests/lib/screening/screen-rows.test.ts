import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Candidate, KnownFacts } from '@/lib/screening/model/records'
import { withoutSensitive } from '@/lib/screening/model/sensitive'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { shownOutcomeAt } from '@/lib/screening/shown/show-columns'
import { shownOutcomeStanding, standingIn } from '@/lib/screening/shown/show-result'
import { peopleOf } from '@/lib/screening/table/people-columns'
import { ranksOf } from '@/lib/screening/table/ranks'
import { screenRows } from '@/lib/screening/table/screen-rows'
import { outcomeStandingAt, screenedUnder, standingAt } from '@/lib/screening/table/screened-candidates'
import { factsAt, metAt, missingAt, pointsAt } from '@/rules/columns/result-columns'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, rulesetOf } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'
import { day, someone, someRole } from './people'

const withoutNulls = (facts: object): KnownFacts =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))

const anyRole = anyFacts.map((facts) => ({ ...someRole, facts: withoutNulls(facts) }))
const people: fc.Arbitrary<Candidate[]> = fc
	.array(fc.tuple(anyFacts, fc.boolean()), { minLength: 1, maxLength: 8 })
	.map((all) =>
		all.map(([facts, isWithheld], index) => {
			const candidate = someone(String(index), { facts: withoutNulls(facts) })
			return isWithheld ? { ...withoutSensitive(candidate, null), withheld: true as const } : candidate
		}),
	)

/** Somebody whose institution only the authority can settle, so that no other route could change the outcome. */
const waiting = someone('w', {
	facts: { ...someone('w').facts, teachesOrResearches: null, postInstitutionRenowned: null },
})

test('the table agrees with the evaluation of each single candidate', async () => {
	await fc.assert(
		fc.asyncProperty(anyRole, people, rulesetOf, async (role, candidates, ruleset) => {
			const options = { asOf: day, formats: 'en', languageNames: {}, countryNames: {}, endOf: () => day }
			const all = await screenRows({ ...role, rulesets: rulesetIds }, peopleOf(candidates), options)
			const rows = screenedUnder(all, ruleset)
			for (const [row, candidate] of candidates.entries()) {
				const single = screenOne(role, candidate, { ruleset, asOf: day })
				expect(shownOutcomeAt(rows, row)).toBe(single.outcome)
				expect(metAt(rows, row)).toBe(single.strength.met)
				expect(missingAt(rows, row)).toEqual(single.missing)
				const required = single.criteria.filter(({ kind }) => kind === 'required')
				expect(new Set(factsAt(rows, rows.inconclusive, row))).toEqual(
					new Set(required.flatMap(({ because }) => because.inconclusive)),
				)
				const { low, high } = single.points ?? {}
				expect(pointsAt(rows, row)).toEqual(single.points ? { low, high } : null)
				const standings = rows.criteria.map((_, criterion) => standingAt(rows, row, criterion))
				expect(standings).toEqual(rows.criteria.map((id) => standingIn(single, id)?.standing))
				expect(outcomeStandingAt(rows, row)).toBe(shownOutcomeStanding(single))
			}
		}),
		{ numRuns: runs(60), examples: [[someRole, [waiting], 'k-published']] },
	)
})

test('everybody is screened under each rule set of the role, law first, and under no other', async () => {
	const options = { asOf: day, formats: 'en', languageNames: {}, countryNames: {}, endOf: () => day }
	const role = { ...someRole, rulesets: ['article', 'work-permit', 'k-published'] as const }
	const screened = await screenRows(role, peopleOf([someone('1')]), options)
	expect(screened.rules.map(({ ruleset }) => ruleset)).toEqual(['k-published', 'work-permit', 'article'])
	expect(screenedUnder(screened, 'article').ruleset).toBe('article')
	expect(screenedUnder(screened, 'h1b').ruleset).toBe('k-published')
})

test('what a role answers holds for everybody; what it leaves open, the row says', () => {
	const row: KnownFacts = { targetMarkets: ['KE'], annualPayCny: 1000, age: 30 }
	const role = { facts: { targetMarkets: ['NG'], annualPayCny: null } }
	expect(factsFor(role, { facts: row })).toMatchObject({ targetMarkets: ['NG'], annualPayCny: 1000, age: 30 })
})

test('names are ordered as the language orders them, numbers within by their value', () => {
	expect([...ranksOf(['C-10', 'Élan', 'C-9', 'Zoë', 'elan b'], 'en')]).toEqual([1, 2, 0, 4, 3])
})
