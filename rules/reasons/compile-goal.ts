import { metRank, unknownRank, unmetRank } from '../columns/node'
import { type Condition, interpret, type Test, testsOf } from '../condition'
import { type FactId, inFactOrder } from '../facts'
import { exactly, plus } from '../kleene'
import { compileRow, factsUnder, parametersUnder, sumIn } from '../operators'
import { factsInRow, rangeOf } from '../points-table'
import { factsIn } from '../trace'
import { compileFewest } from './compile-fewest'
import { maxFacts } from './fact-set'
import type { Goal, GoalSum, GoalTest } from './goal'
import { anyWay, type ForcingWay, type ForcingWays, waysToForceAll } from './ways'

/** The ways to force a condition to be met, and those to force it to be unmet. */
type Both = { readonly met: ForcingWays; readonly unmet: ForcingWays }

const bothOf = (truth: number, toMet: ForcingWays, toUnmet = toMet): Both => ({
	met: truth === metRank ? toMet : [],
	unmet: truth === unmetRank ? toUnmet : [],
})

function bothOfTest({ facts }: GoalTest, state: number, bitOf: (fact: FactId) => number): Both {
	const way = (...given: FactId[]): ForcingWay => ({
		facts: given.reduce((set, fact) => set | bitOf(fact), 0),
		needs: [],
	})
	const [first, second] = facts
	if (!first || !second) return bothOf(state, [way(...facts)])
	const isSettledBy = [Math.floor(state / 3) % 3 !== unknownRank, state % 3 !== unknownRank]
	const alone = facts.filter((_, place) => isSettledBy[place]).map((fact) => way(fact))
	return bothOf(Math.floor(state / 9), alone.length > 0 ? alone : [way(first, second)])
}

function bothOfSum(sum: number, limit: number, truth: number): Both {
	const way = (reaches: boolean): ForcingWay => ({ facts: 0, needs: [{ sum, reaches, limit }] })
	return bothOf(truth, [way(true)], [way(false)])
}

/** The distinct tests and sums of a condition. */
function partsOf(condition: Condition) {
	const tests = new Map<string, GoalTest>()
	const sums = new Map<string, GoalSum>()
	for (const test of testsOf(condition)) {
		const sum = sumIn(test)
		const key = JSON.stringify(sum?.rows ?? test)
		if (sum) {
			const { rows, limit } = sum
			const limits = new Set([...(sums.get(key)?.limits ?? []), limit])
			const compiled = rows.map((row) => ({
				facts: factsInRow(row),
				open: rangeOf(row),
				pointsOf: compileRow(row),
			}))
			const rowsOf = new Map(
				factsUnder(test).map((fact) => [fact, compiled.filter(({ facts }) => facts.includes(fact))]),
			)
			const whole = compiled.map(({ open }) => open).reduce(plus, exactly(0))
			sums.set(key, { rowsOf, ...whole, limits: [...limits] })
		} else {
			const facts = factsUnder(test)
			tests.set(key, { test, facts, states: facts.length === 2 ? 27 : 3 })
		}
	}
	return { tests, sums }
}

const isReadable = (test: Test): boolean => {
	const sum = sumIn(test)
	if (!sum) return factsUnder(test).length <= 2
	return parametersUnder(test).length === 0 && sum.rows.every((row) => factsInRow(row).length <= 1)
}

/**
 * Compiles the goal that a condition be met, or unmet.
 * @returns null if its parts do not determine which facts force it: if a test other than a sum depends on more than
 * two facts, a row of points on more than one, or a sum on a parameter, or if there are too many facts in all
 */
export function compileGoal(condition: Condition, isMet: boolean): Goal | null {
	const facts = inFactOrder(factsIn(condition))
	if (facts.length > maxFacts || !testsOf(condition).every(isReadable)) return null
	const { tests, sums } = partsOf(condition)
	const [testKeys, sumKeys] = [[...tests.keys()], [...sums.keys()]]
	const bitOf = (fact: FactId) => 1 << facts.indexOf(fact)
	const parts = { facts, tests: [...tests.values()], sums: [...sums.values()] }
	const fewest = compileFewest(parts, (states, limitStates) => {
		const both = interpret<Both>(condition, {
			test: (test) => {
				const sum = sumIn(test)
				if (!sum) {
					const at = testKeys.indexOf(JSON.stringify(test))
					return bothOfTest(parts.tests[at] as GoalTest, states[at] as number, bitOf)
				}
				const at = sumKeys.indexOf(JSON.stringify(sum.rows))
				const place = (parts.sums[at] as GoalSum).limits.indexOf(sum.limit)
				return bothOfSum(at, sum.limit, limitStates[at]?.[place] as number)
			},
			not: ({ met, unmet }) => ({ met: unmet, unmet: met }),
			all: (parts) => ({
				met: waysToForceAll(parts.map(({ met }) => met)),
				unmet: anyWay(parts.map(({ unmet }) => unmet)),
			}),
			any: (parts) => ({
				met: anyWay(parts.map(({ met }) => met)),
				unmet: waysToForceAll(parts.map(({ unmet }) => unmet)),
			}),
		})
		return isMet ? both.met : both.unmet
	})
	return { ...parts, fewest }
}
