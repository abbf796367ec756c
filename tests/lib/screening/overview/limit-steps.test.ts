import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitStepsOf } from '@/lib/screening/overview/limit-steps'
import { peopleColumns } from '@/lib/screening/table/people-columns'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { outcomeAt, resultAt } from '@/rules/columns/result-columns'
import { noParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { someRole } from '../people'

const role = { ...someRole, rulesets: ['article', 'k-published'] } as const
const agesOf = (ages: readonly (number | null)[]) =>
	peopleColumns(ages.map((age) => ({ facts: age === null ? {} : { age } })))

describe('the candidates of an opening by a limit that is not settled', () => {
	test('turn at their ages, under the upper limit and under the lower one', async () => {
		const found = await limitStepsOf(role, agesOf([34, 28, null, 43, 28]))
		expect(found.map(({ ruleset, criterion, parameter }) => [ruleset, criterion, parameter])).toEqual([
			['k-published', 'young', 'minAge'],
			['k-published', 'young', 'maxAge'],
		])
		const [lower, upper] = found
		expect(upper?.steps).toEqual([
			{ from: 16, met: 0, unmet: 4 },
			{ from: 28, met: 2, unmet: 2 },
			{ from: 34, met: 3, unmet: 1 },
			{ from: 43, met: 4, unmet: 0 },
		])
		expect(lower?.steps).toEqual([
			{ from: 16, met: 4, unmet: 0 },
			{ from: 29, met: 2, unmet: 2 },
			{ from: 35, met: 1, unmet: 3 },
			{ from: 44, met: 0, unmet: 4 },
		])
	})

	test('are none where no rule set rests on one, or no age is known', async () => {
		expect(await limitStepsOf({ ...role, rulesets: ['work-permit', 'h1b'] }, agesOf([30]))).toEqual([])
		expect(await limitStepsOf(role, agesOf([null, null]))).toEqual([])
	})

	test('do not count those whom the rule set does not concern', async () => {
		const people = [{ age: 30 }, { age: 30, permanentResident: true }, { age: 30, nationalities: ['CN'] }]
		const columns = peopleColumns(people.map((facts) => ({ facts })))
		const results = evaluateColumns(rulesets['k-published'], noParameters, columns)
		const concerned = people.filter((_, row) => outcomeAt(results, row) !== 'not-needed').length
		const upper = (await limitStepsOf(role, columns)).find(({ parameter }) => parameter === 'maxAge')
		expect(concerned).toBe(1)
		expect(upper?.steps.at(-1)).toMatchObject({ met: 1, unmet: 0 })
	})

	test('are counted as screening them under each limit would', async () => {
		const age = fc.option(fc.integer({ min: 16, max: 100 }))
		const young = rulesets['k-published'].criteria.findIndex(({ id }) => id === 'young')
		await fc.assert(
			fc.asyncProperty(
				fc.array(age, { maxLength: 40 }),
				fc.integer({ min: 16, max: 100 }),
				async (ages, maxAge) => {
					const columns = agesOf(ages)
					const parameters = { ...noParameters, minAge: 16, maxAge }
					const results = evaluateColumns(rulesets['k-published'], parameters, columns)
					const rows = ages.map((_, row) => resultAt(results, row, young))
					const upper = (await limitStepsOf(role, columns)).find(({ parameter }) => parameter === 'maxAge')
					const step = upper?.steps.findLast(({ from }) => from <= maxAge)
					expect([step?.met ?? 0, step?.unmet ?? 0]).toEqual([
						rows.filter((result) => result === 'met').length,
						rows.filter((result) => result === 'unmet').length,
					])
				},
			),
		)
	})
})
