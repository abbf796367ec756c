import { rank } from '../columns/node'
import { intervalReaches } from '../kleene'
import { comesFirst } from './fact-set'
import { fewestPoints } from './fewest-points'
import type { Goal, GoalState, GoalSum } from './goal'
import type { ForcingWays, Need } from './ways'

type Gains = GoalState['gains'][number]

/** The ways to force a goal, given the states of its tests and, for each of its sums, of each limit. */
type WaysIn = (states: readonly number[], limitStates: readonly (readonly number[])[]) => ForcingWays

/**
 * Ways to force a goal, prepared: the best one without a sum, and those with one sum; null if some way has several
 * sums.
 */
type Prepared = {
	readonly best: number | null
	readonly needing: readonly { readonly facts: number; readonly need: Need }[]
} | null

function prepare(ways: ForcingWays): Prepared {
	let best: number | null = null
	const needing: { facts: number; need: Need }[] = []
	for (const { facts, needs } of ways) {
		const [need, ...others] = needs
		if (others.length > 0) return null
		if (need) needing.push({ facts, need })
		else if (best === null || comesFirst(facts, best)) best = facts
	}
	return { best, needing }
}

/** The maximum number of states whose ways are remembered. */
const maxKnown = 16_384

/** Compiles `Goal.fewest`. The ways are the same for all people whose tests and limits have the same states. */
export function compileFewest({ tests, sums }: Pick<Goal, 'tests' | 'sums'>, waysIn: WaysIn): Goal['fewest'] {
	const limits = sums.reduce((count, sum) => count + sum.limits.length, 0)
	const isNumbered =
		tests.reduce((product, { states }) => product * states, 3 ** limits) <= Number.MAX_SAFE_INTEGER
	const known = new Map<number, Prepared>()
	const prepareOnce = (states: readonly number[], limitStates: readonly (readonly number[])[]): Prepared => {
		if (!isNumbered) return prepare(waysIn(states, limitStates))
		let key = 0
		for (let at = 0; at < states.length; at++) key = key * (tests[at]?.states ?? 0) + (states[at] as number)
		for (const own of limitStates) for (const state of own) key = key * 3 + state
		const before = known.get(key)
		if (before !== undefined) return before
		if (known.size >= maxKnown) known.clear()
		const prepared = prepare(waysIn(states, limitStates))
		known.set(key, prepared)
		return prepared
	}
	return ({ states, gains }) => {
		const limitStates = sums.map((sum, at) => stateOfLimits(sum, gains[at] as Gains))
		const prepared = prepareOnce(states, limitStates)
		if (!prepared) return undefined
		let { best } = prepared
		for (const { facts, need } of prepared.needing) {
			const found = fewestFor(need, sums[need.sum] as GoalSum, gains[need.sum] as Gains, facts)
			if (found !== null && (best === null || comesFirst(found, best))) best = found
		}
		return best
	}
}

function stateOfLimits({ low, high, limits }: GoalSum, { up, down }: Gains): number[] {
	const now = { low: low + total(up), high: high - total(down) }
	return limits.map((limit) => rank(intervalReaches(now, limit)))
}

const fewestFor = ({ reaches, limit }: Need, { low, high }: GoalSum, { up, down }: Gains, facts: number) =>
	reaches
		? fewestPoints(up, { total: limit - low, isStrict: false }, facts)
		: fewestPoints(down, { total: high - limit, isStrict: true }, facts)

function total(numbers: readonly number[]): number {
	let sum = 0
	for (const number of numbers) sum += number
	return sum
}
