import type { Case } from '@/rules/case'
import type { Test } from '@/rules/condition'
import { type Fact, type FactId, facts, type NumberFact } from '@/rules/facts'
import { isParameter } from '@/rules/member'
import { partnersIn as partnersOf, turnsOfTest } from '@/rules/operators'

/** Two numbers that are held against one another: `larger` against `times` the other. */
type Partners = { readonly larger: FactId; readonly times: number; readonly other: FactId }

const partnersIn = (tests: readonly Test[]): Partners[] =>
	tests.flatMap((test) => {
		const held = partnersOf(test)
		return held && !isParameter(held.other) ? [{ ...held, other: held.other }] : []
	})

/** Where a number turns tests by itself. */
const ownPoints = (fact: FactId, test: Test, given: Case): readonly number[] =>
	partnersIn([test]).length > 0 ? [] : turnsOfTest(test, fact, given).map(({ at }) => at)

/** A point at which a number turns something; `by` tells points of the same kind from others. */
export type TurningPoint = { readonly at: number; readonly by: string }

/** All points at which a number turns some test, for what is answered so far; its range is among them. */
export function turningPoints(fact: FactId, tests: readonly Test[], given: Case): readonly TurningPoint[] {
	const { min, max } = facts[fact] as NumberFact
	const own = [min, max, ...tests.flatMap((test) => ownPoints(fact, test, given))]
	const byPartners = partnersIn(tests).flatMap(({ larger, times, other }) => {
		const by = `${larger} ${times} ${other}`
		if (larger === fact) {
			const value = given.facts[other] as number | null
			return value === null ? [] : [{ at: value * times, by }]
		}
		if (other !== fact) return []
		const value = given.facts[larger] as number | null
		return value === null ? [] : [{ at: value / times, by }]
	})
	return [...own.map((at) => ({ at, by: `${at}` })), ...byPartners]
}

/** Where the turning points of numbers that are not known would fall on this one, which they are held against. */
export const mirroredPoints = (fact: FactId, tests: readonly Test[], given: Case): readonly number[] =>
	partnersIn(tests).flatMap(({ larger, times, other }) => {
		const partner = larger === fact ? other : other === fact ? larger : null
		if (!partner || given.facts[partner] !== null) return []
		const points = turningPoints(partner, tests, given)
		return points.map(({ at }) => (larger === fact ? at * times : at / times))
	})

/** The numbers of a fact's range, one for each point and one between each two that follow one another. */
export function numbersAround(fact: FactId, points: readonly number[]): readonly number[] {
	const { type, min, max } = facts[fact] as NumberFact
	const inRange = [...new Set(points)].filter((at) => at >= min && at <= max).sort((a, b) => a - b)
	const between = inRange.slice(1).map((at, index) => (at + (inRange[index] as number)) / 2)
	const all = [...inRange, ...between]
	if (type === 'number') return all
	return [...new Set(all.flatMap((value) => [Math.floor(value), Math.ceil(value)]))]
}

export const isNumber = (fact: FactId): boolean => {
	const { type }: Fact = facts[fact]
	return type === 'number' || type === 'integer'
}
