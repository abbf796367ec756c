import type { Case } from '../case'
import { type Condition, interpret, type Limit, type Test } from '../condition'
import type { FactId } from '../facts'
import { conjunction, disjunction, type Interval, negation, type Truth } from '../kleene'
import { boundIn, compileTest, sumIn } from '../operators'
import { compilePoints } from '../points-table'
import { compileRestsOn } from '../trace'

/** A test that makes a condition unmet. */
export type FailingPart = {
	readonly test: Test
	/** The truth of the test; the opposite one is required. */
	readonly isMet: boolean
	/** The answers that it rests on; none for a sum of points. */
	readonly facts: readonly FactId[]
	/** The value of a sum of points, and the limit of the test. */
	readonly sum?: Interval & { readonly limit: number }
}

/** A condition's truth, and the tests that cause it. */
type Due = { readonly truth: Truth; readonly to: readonly FailingPart[] }

/**
 * The tests that make a condition unmet: of parts that all have to be met, the unmet ones; of alternatives, all of
 * them. A test that another of them implies is left out. Empty if the condition is not unmet.
 */
export function failingParts(condition: Condition, given: Case): readonly FailingPart[] {
	const { truth, to } = interpret<Due>(condition, {
		test: (test) => dueToTest(test, given),
		not: ({ truth, to }) => ({ truth: negation(truth), to }),
		all: (parts) => joinDue(conjunction(parts.map(({ truth }) => truth)), parts),
		any: (parts) => joinDue(disjunction(parts.map(({ truth }) => truth)), parts),
	})
	if (truth !== false) return []
	return to.filter(
		(part, place) =>
			!to.some((other, at) => at !== place && implies(other, part) && (!implies(part, other) || at < place)),
	)
}

function dueToTest(test: Test, given: Case): Due {
	const truth = compileTest(test)(given)
	if (truth === null) return { truth, to: [] }
	const sum = sumIn(test)
	if (!sum) return { truth, to: [{ test, isMet: truth, facts: compileRestsOn(test)(given) }] }
	const { low, high } = compilePoints(sum.rows)(given)
	return { truth, to: [{ test, isMet: truth, facts: [], sum: { low, high, limit: sum.limit } }] }
}

const joinDue = (truth: Truth, parts: readonly Due[]): Due => ({
	truth,
	to: parts.filter((part) => part.truth === truth).flatMap(({ to }) => to),
})

/** Whether another part says at least as much about a number as this part. */
function implies({ test, isMet }: FailingPart, { test: other, isMet: isOtherMet }: FailingPart): boolean {
	if (isMet !== isOtherMet || test.op !== other.op) return false
	const difference = differenceOf(test, other)
	if (difference === null) return false
	const isTighterBelow = boundIn(test)?.isMost ? isMet : !isMet
	return isTighterBelow ? difference <= 0 : difference >= 0
}

/**
 * By how much the limit of a test exceeds that of another test of the same kind on the same fact; null if they cannot
 * be compared.
 */
function differenceOf(test: Test, other: Test): number | null {
	const [sum, otherSum] = [sumIn(test), sumIn(other)]
	if (sum && otherSum) {
		return JSON.stringify(sum.rows) === JSON.stringify(otherSum.rows) ? sum.limit - otherSum.limit : null
	}
	const [bound, otherBound] = [boundIn(test), boundIn(other)]
	if (!bound || !otherBound) return JSON.stringify(test) === JSON.stringify(other) ? 0 : null
	return bound.fact === otherBound.fact ? limitDifference(bound.limit, otherBound.limit) : null
}

function limitDifference(limit: Limit, other: Limit): number | null {
	if (typeof limit === 'number' && typeof other === 'number') return limit - other
	if (typeof limit === 'number' || typeof other === 'number') return null
	if ('times' in limit && 'times' in other)
		return limit.fact === other.fact ? limit.times - other.times : null
	return JSON.stringify(limit) === JSON.stringify(other) ? 0 : null
}
