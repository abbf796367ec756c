import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Candidate } from '@/lib/screening/model/records'
import type { MarketRow } from '@/lib/screening/overview/by-market'
import { minShown } from '@/lib/screening/overview/protect-cells'
import { outcomesShown } from '@/lib/screening/table/screened-candidates'
import { mainLanguages } from '@/rules/reference/main-languages'
import { rulesetIds } from '@/rules/rulesets/ids'
import { runs } from '@/tests/runs'
import { someone, someRole } from '../people'
import { countOf, deskWith } from './opening'

const markets = ['KE', 'BR', 'EG', 'VN'] as const
const role = {
	...someRole,
	rulesets: rulesetIds,
	facts: { ...someRole.facts, targetMarkets: [...markets] },
}

const anyPerson = fc.record({
	languages: fc.subarray(['sw', 'pt', 'ar', 'vi', 'fi'], { maxLength: 2 }),
	jobOffer: fc.constantFrom('none', 'verbal', 'written'),
})
const anyCrowd: fc.Arbitrary<Candidate[]> = fc
	.array(anyPerson, { minLength: 4, maxLength: 70 })
	.map((people) =>
		people.map(({ languages, jobOffer }, at) =>
			someone(String(at), {
				facts: {
					...someone('').facts,
					nationalities: ['DE'],
					jobOffer: jobOffer as 'none',
					languages: languages.map((language) => ({ language, level: 'fluent' as const })),
				},
			}),
		),
	)

const speaksFor = ({ facts }: Candidate, market: string) =>
	facts.languages?.some(({ language }) => mainLanguages[market as 'KE']?.some((main) => main === language)) ??
	false

/** Who is counted in a row. */
const peopleIn = (row: MarketRow, people: readonly Candidate[]) =>
	people.filter(
		(one) =>
			row.markets.some((market) => speaksFor(one, market)) ||
			(row.withNone && !markets.some((market) => speaksFor(one, market))),
	)

describe('outcomes by target market', () => {
	test('are all shown to those who see the candidates themselves', async () => {
		await fc.assert(
			fc.asyncProperty(anyCrowd, async (people) => {
				const desk = await deskWith(role, people)
				for (const row of (await desk.overview(role.id))?.markets ?? []) {
					const here = peopleIn(row, people)
					expect(row.people).toBe(here.length)
					for (const ruleset of rulesetIds)
						expect(row.cells[ruleset]).toEqual(
							Object.fromEntries(
								outcomesShown.map((outcome) => [outcome, countOf(role, here, ruleset, outcome)]),
							),
						)
				}
			}),
			{ numRuns: runs(20) },
		)
	})

	test('are for everybody else a number under 5 that is not shown, or the same', async () => {
		await fc.assert(
			fc.asyncProperty(anyCrowd, async (people) => {
				const desk = await deskWith(role, people)
				const rows = (await desk.overview(role.id))?.protectedMarkets
				if (!rows) return
				expect(rows.flatMap((row) => row.markets)).toHaveLength(
					new Set(rows.flatMap((row) => row.markets)).size,
				)
				for (const row of rows) {
					const here = peopleIn(row, people)
					expect(row.people).toBe(here.length)
					expect(row.people).toBeGreaterThanOrEqual(minShown)
					for (const ruleset of rulesetIds) {
						for (const [outcome, cell] of Object.entries(row.cells[ruleset] ?? {})) {
							const count = countOf(role, here, ruleset, outcome as 'eligible')
							if (cell === 'under') expect(count).toBeLessThan(minShown)
							else if (cell === 'hidden') expect(count).toBeGreaterThanOrEqual(minShown)
							else expect(cell).toBe(count)
						}
					}
				}
			}),
			{ numRuns: runs(40) },
		)
	})
})
