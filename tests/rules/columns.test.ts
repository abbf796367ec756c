import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { sameForAll } from '@/rules/columns/column'
import { columnEvaluator, evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import {
	metAt,
	missingAt,
	outcomeAt,
	pointsAt,
	type ResultColumns,
	resultAt,
} from '@/rules/columns/result-columns'
import { factIds } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { runs } from '@/tests/runs'
import { anyCase, anyFacts, nearlyPerfect } from './candidates'
import { caseOfExample, examplesFile, readExamples } from './expected/examples'
import { triedRulesets } from './invented'

const day = '2026-11-24'

const readRow = (columns: ResultColumns, row: number) => ({
	outcome: outcomeAt(columns, row),
	results: columns.criteria.map((id, criterion) => [id, resultAt(columns, row, criterion)]),
	missing: missingAt(columns, row),
	met: metAt(columns, row),
	points: pointsAt(columns, row),
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

describe.each(triedRulesets)('under %s', (_, ruleset) => {
	test('evaluating many rows gives each what its evaluation gives', () => {
		fc.assert(
			fc.property(fc.array(cases, { minLength: 1, maxLength: 60 }), (rows) => {
				const parameters = rows[0]?.parameters ?? configuredParameters
				const results = evaluateColumns(ruleset, parameters, gatherColumns(rows.map(({ facts }) => facts)))
				rows.forEach(({ facts }, row) => {
					expect(readRow(results, row)).toEqual(evaluatedRow(ruleset, { facts, parameters }))
				})
			}),
			{ numRuns: runs(60) },
		)
	})

	test('rows that come in several parts give the same as all at once, also after a fresh start', () => {
		const rows = fc.sample(cases, { numRuns: 3000, seed: 1 })
		const people = rows.map(({ facts }) => facts)
		const { parameters } = rows[0] as Case
		const whole = evaluateColumns(ruleset, parameters, gatherColumns(people))
		const evaluator = columnEvaluator(ruleset, parameters)
		evaluator.add(gatherColumns(people.slice(0, 77)))
		evaluator.clear()
		for (const [from, to] of [
			[0, 1],
			[1, 1],
			[1, 1100],
			[1100, 3000],
		]) {
			evaluator.add(gatherColumns(people.slice(from, to)))
		}
		expect(evaluator.results()).toEqual(whole)
	})
})

test('an answer that holds for everybody is one column, whatever each person said', () => {
	const people = fc.sample(anyFacts, { numRuns: 50, seed: 1 })
	const { count, facts } = gatherColumns(people)
	const role = { jobOffer: 'written', employerInMainland: true, annualPayCny: 300_000 } as const
	const ofRole = Object.fromEntries(Object.entries(role).map(([fact, value]) => [fact, sameForAll(value)]))
	const columns = { count, facts: { ...facts, ...ofRole } }
	const results = evaluateColumns(rulesets.article, configuredParameters, columns)
	people.forEach((person, row) => {
		const given = { facts: { ...person, ...role }, parameters: configuredParameters }
		expect(readRow(results, row)).toEqual(evaluatedRow(rulesets.article, given))
	})
})

test('the worked examples come out as worked out by hand', () => {
	for (const example of readExamples(readFileSync(examplesFile, 'utf8'))) {
		const { outcome, criteria, strength, points } = example
		const { facts, parameters } = caseOfExample(example)
		const results = evaluateColumns(rulesets[example.ruleset], parameters, gatherColumns([facts]))
		const row = readRow(results, 0)
		expect(row.outcome).toBe(outcome)
		expect(Object.fromEntries(row.results)).toEqual(criteria)
		expect(row.met).toBe(strength.met)
		if (points) expect(row.points).toEqual(points)
	}
})
