import { describe, expect, test } from 'vitest'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { outcomeAt, resultAt } from '@/rules/columns/result-columns'
import { evaluate as define } from '@/rules/evaluation/evaluate'
import { evaluate } from '@/rules/fast/evaluate'
import { persons } from '@/rules/persons'
import { caseOf, type Person } from '@/rules/persons/person'
import type { Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionOn, versionsOf } from '@/rules/rulesets/versions'
import { factsIn } from '@/rules/trace'

describe.each(rulesetIds)('the persons of %s', (id) => {
	const ruleset: Ruleset = rulesets[id]
	const { asOf, persons: table } = persons[id]
	const written = ({ outcome, notMet }: Person) => ({
		outcome,
		criteria: ruleset.criteria.map((criterion) => [criterion.id, notMet[criterion.id] ?? 'met']),
	})

	test('are about the newest version', () => {
		expect(versionOn(versionsOf(id), asOf)).toBe(ruleset)
	})

	test.each(table)('$id comes out as written, one by one and in columns', (person) => {
		const given = caseOf(person)
		for (const { outcome, criteria, strength } of [
			define(ruleset, given, asOf),
			evaluate(ruleset, given, asOf),
		]) {
			expect({ outcome, criteria: criteria.map((one) => [one.id, one.result]) }).toEqual(written(person))
			if (person.strength) expect(strength).toEqual(person.strength)
		}
		const columns = evaluateColumns(ruleset, given.parameters, gatherColumns([given.facts]))
		expect({
			outcome: outcomeAt(columns, 0),
			criteria: columns.criteria.map((criterion, place) => [criterion, resultAt(columns, 0, place)]),
		}).toEqual(written(person))
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
		const given = caseOf(person)
		expect(isTrue(person, evaluate(ruleset, given, asOf))).toBe(true)
	})
})

/** Whether a reason fits the person's answers and the result. */
function isTrue(person: Person, { points, ...result }: Result): boolean {
	const { why, about, differs } = person
	const { facts, parameters } = caseOf(person)
	const own = result.criteria.find(({ id }) => id === about)?.result
	const sum = points && [points.low, points.high]
	switch (why.kind) {
		case 'all-met':
			return result.outcome === 'eligible' && Object.keys(differs).length === 0
		case 'enough':
			return own === 'met' && why.fact in differs
		case 'not-enough':
		case 'no-way':
			return own === 'unmet' && why.fact in differs
		case 'never-decides':
			return own === 'unmet' && result.outcome === 'eligible' && why.fact in differs
		case 'settles-nothing':
			return own === 'unknown' && (differs[why.fact] ?? null) !== null
		case 'not-sure':
			return own === 'unknown' && differs[why.fact] === null
		case 'one-entry':
			return (facts[why.fact] as readonly unknown[]).length > 1
		case 'other-way':
			return own === 'met' && facts[why.fact] === true
		case 'not-published':
			return own === 'unknown' && !parameters[why.parameter]
		case 'at':
			return facts[why.fact] === why.limit
		case 'below':
			return (facts[why.fact] as number) < why.limit && own === 'unmet'
		case 'above':
			return (facts[why.fact] as number) > why.limit
		case 'points-enough':
			return own === 'met' && sum?.join() === [why.points, why.points].join()
		case 'points-short':
			return own === 'unmet' && sum?.join() === [why.needed - 1, why.needed - 1].join()
		case 'points-open':
			return sum?.join() === [why.low, why.high].join()
	}
}
