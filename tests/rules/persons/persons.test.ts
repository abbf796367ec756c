import { describe, expect, test } from 'vitest'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { outcomeAt, resultAt } from '@/rules/columns/result-columns'
import { evaluateByDefinition as define } from '@/rules/evaluation/evaluate-by-definition'
import { evaluate } from '@/rules/fast/evaluate'
import { persons } from '@/rules/persons'
import { caseOf } from '@/rules/persons/person'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionOn, versionsOf } from '@/rules/rulesets/versions'
import { factsIn } from '@/rules/trace'
import { comesTo } from '../expected/expected'
import { isReasonTrue } from '../expected/is-reason-true'
import { writtenOf } from '../expected/persons'

describe.each(rulesetIds)('the persons of %s', (id) => {
	const ruleset: Ruleset = rulesets[id]
	const { asOf, persons: table } = persons[id]

	test('are about the newest version', () => {
		expect(versionOn(versionsOf(id), asOf)).toBe(ruleset)
	})

	test.each(table)('$id comes out as written, one by one and in columns', (person) => {
		const given = caseOf(person)
		const written = writtenOf(ruleset, person)
		expect(comesTo(ruleset, given, asOf)).toMatchObject(written)
		expect(evaluate(ruleset, given, asOf)).toEqual(define(ruleset, given, asOf))
		const columns = evaluateColumns(ruleset, given.parameters, gatherColumns([given.facts]))
		const results = columns.criteria.map((criterion, place) => [criterion, resultAt(columns, 0, place)])
		expect({ outcome: outcomeAt(columns, 0), criteria: Object.fromEntries(results) }).toEqual({
			outcome: written.outcome,
			criteria: written.criteria,
		})
	})

	test('have names of their own, and differ from a base person in one to three answers', () => {
		expect(new Set(table.map((person) => person.id)).size).toBe(table.length)
		for (const { id, base, differs, parameters = {} } of table) {
			const count = Object.keys(differs).length + Object.keys(parameters).length
			expect(count === 0, id).toBe(id === base.id)
			expect(count, id).toBeLessThanOrEqual(3)
		}
	})

	test('say of criteria and facts of the rule set alone', () => {
		const facts = ruleset.criteria.flatMap(({ condition }) => factsIn(condition))
		const ids = ruleset.criteria.map((criterion) => criterion.id)
		for (const { about, notMet, base, differs } of table) {
			expect(ids).toEqual(expect.arrayContaining([about, ...Object.keys(notMet)]))
			expect(facts).toEqual(expect.arrayContaining(Object.keys({ ...base.facts, ...differs })))
		}
	})

	test('answer, but for what they differ in, every fact that the rule set uses', () => {
		const facts = new Set(ruleset.criteria.flatMap(({ condition }) => factsIn(condition)))
		for (const { base } of table) expect(new Set(Object.keys(base.facts))).toEqual(facts)
	})

	test.each(table)('$id is there for a reason that is true', (person) => {
		expect(isReasonTrue(person, comesTo(ruleset, caseOf(person), asOf))).toBe(true)
	})
})
