import type { Case } from '@/rules/case'
import { type Condition, type PointsRow, type Test, testsOf } from '@/rules/condition'
import { type FactId, facts } from '@/rules/facts'
import { compileTest, factsUnder, sumIn } from '@/rules/operators'
import { rowPoints } from '@/rules/points'
import { isNumber, turningPoints } from './turning-points'

/** A function of a person. */
export type OfCase = (given: Case) => string

/**
 * Makes conditions into a function that gives people the same text only when these conditions will come out the same
 * for them, whatever they answer to what they have not answered yet.
 */
export function compileOpenState(conditions: readonly Condition[]): OfCase {
	const tests = conditions.flatMap(testsOf)
	const parts = [...new Map(tests.map((test) => [JSON.stringify(test), test])).values()].map((test) =>
		compileTestState(test, tests),
	)
	return (given) => parts.map((part) => part(given)).join()
}

function compileTestState(test: Test, tests: readonly Test[]): OfCase {
	const truthOf = compileTest(test)
	const under = factsUnder(test)
	const sum = sumIn(test)
	return (given) => {
		const open = under.filter((fact) => given.facts[fact] === null)
		if (open.length === 0) return `${truthOf(given)}`
		if (sum) return `${pointsSoFar(sum.rows, given)} ${open.join(' ')}`
		if (under.length === 1) return '?'
		if (isNumber(open[0] as FactId)) return open.map((fact) => orderOn(fact, tests, given)).join(' ')
		return JSON.stringify(under.map((fact) => given.facts[fact]))
	}
}

const pointsSoFar = (rows: readonly PointsRow[], { facts }: Case): number =>
	rows.reduce((sum, row) => (facts[row.fact] === null ? sum : sum + rowPoints(row, facts).low), 0)

/** The order of turning points on a number that is not known yet; how far apart they are matters for whole ones alone. */
function orderOn(fact: FactId, tests: readonly Test[], given: Case): string {
	const points = [...turningPoints(fact, tests, given)].sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1))
	if (facts[fact].type === 'integer') return JSON.stringify(points)
	return points.map(({ at, by }, index) => (at === points[index - 1]?.at ? `=${by}` : `<${by}`)).join('')
}
