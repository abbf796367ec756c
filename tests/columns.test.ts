import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gatherColumns } from '../rules/columns/gather-columns'
import { screenColumns, startScreening } from '../rules/columns/screen-columns'
import { metAt, missingAt, outcomeAt, pointsAt, resultAt, type Screened } from '../rules/columns/screened'
import { evaluate } from '../rules/evaluate'
import { factIds } from '../rules/facts'
import { type Facts, factsSchema, normalise } from '../rules/facts-schema'
import { configuredParameters } from '../rules/parameters'
import type { Ruleset } from '../rules/ruleset'
import { rulesets } from '../rules/rulesets'
import { type RulesetId, rulesetIds } from '../rules/rulesets/ids'
import type { Case } from '../rules/test-truth'
import { anyCase, nearlyPerfect } from './candidates'

const day = '2026-11-24'

const readRow = (screened: Screened, row: number) => ({
	outcome: outcomeAt(screened, row),
	results: screened.criteria.map((id, criterion) => [id, resultAt(screened, row, criterion)]),
	missing: missingAt(screened, row),
	met: metAt(screened, row),
	points: pointsAt(screened, row),
})

function evaluatedRow(ruleset: Ruleset, given: Case) {
	const { outcome, criteria, missing, strength, points } = evaluate(ruleset, given, day)
	return {
		outcome,
		results: criteria.map(({ id, result }) => [id, result]),
		missing,
		met: strength.met,
		points: points ? { low: points.low, high: points.high } : null,
	}
}

const cases = fc.oneof(anyCase, nearlyPerfect(factIds, 8))

describe.each(rulesetIds)('under %s', (id) => {
	const ruleset = rulesets[id]

	test('screening many rows gives each what its evaluation gives', () => {
		fc.assert(
			fc.property(fc.array(cases, { minLength: 1, maxLength: 60 }), (rows) => {
				const parameters = rows[0]?.parameters ?? configuredParameters
				const screened = screenColumns(ruleset, parameters, gatherColumns(rows.map(({ facts }) => facts)))
				rows.forEach(({ facts }, row) => {
					expect(readRow(screened, row)).toEqual(evaluatedRow(ruleset, { facts, parameters }))
				})
			}),
			{ numRuns: 60 },
		)
	})

	test('rows that come in several parts give the same as all at once, also after a fresh start', () => {
		const rows = fc.sample(cases, { numRuns: 3000, seed: 1 })
		const people = rows.map(({ facts }) => facts)
		const { parameters } = rows[0] as Case
		const whole = screenColumns(ruleset, parameters, gatherColumns(people))
		const screening = startScreening(ruleset, parameters)
		screening.add(gatherColumns(people.slice(0, 77)))
		screening.clear()
		for (const [from, to] of [
			[0, 1],
			[1, 1],
			[1, 1100],
			[1100, 3000],
		]) {
			screening.add(gatherColumns(people.slice(from, to)))
		}
		expect(screening.screened()).toEqual(whole)
	})
})

test('the worked examples come out as worked out by hand', () => {
	const lines = readFileSync(new URL('./examples.jsonl', import.meta.url), 'utf8')
		.trim()
		.split('\n')
	for (const line of lines) {
		const { ruleset: id, facts, parameters: given, outcome, criteria, strength, points } = JSON.parse(line)
		const ruleset = rulesets[id as RulesetId]
		const person = normalise(factsSchema.parse(facts) as Partial<Facts>)
		const screened = screenColumns(ruleset, { ...configuredParameters, ...given }, gatherColumns([person]))
		const row = readRow(screened, 0)
		expect(row.outcome).toBe(outcome)
		expect(Object.fromEntries(row.results)).toEqual(criteria)
		expect(row.met).toBe(strength.met)
		if (points) expect(row.points).toEqual(points)
	}
})
