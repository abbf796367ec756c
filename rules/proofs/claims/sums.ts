import { testsOf } from '@/rules/condition'
import { sumIn } from '@/rules/operators'
import { requiredCriteria } from '../outcomes'
import type { Claim, Findings } from './claim'
import type { Subject } from './subject'

/** Which sums of points can be reached with every fact answered, and how many rows a limit takes. */
export function proveSums({ ruleset, settled }: Subject): Findings {
	const sums = requiredCriteria(ruleset).flatMap(({ condition }) =>
		testsOf(condition).flatMap((test) => sumIn(test) ?? []),
	)
	const [first] = sums
	if (!first) return { claims: [], faults: [] }
	const rows = settled.space.pointsOf(first.rows)
	let reached: ReadonlySet<number> = new Set([0])
	for (const points of rows)
		reached = new Set([...reached].flatMap((sum) => points.map((more) => sum + more)))
	const [low, high] = [Math.min(...reached), Math.max(...reached)]
	const all = Array.from({ length: high - low + 1 }, (_, at) => low + at)
	const most = rows.map((points) => Math.max(...points)).sort((a, b) => b - a)
	const limits = [...new Set(sums.map(({ limit }) => limit))].sort((a, b) => a - b)
	return {
		claims: [
			{ kind: 'sums', low, high, gaps: all.filter((sum) => !reached.has(sum)) },
			...limits.map((limit): Claim => ({ kind: 'rows', limit, rows: fewest(most, limit), of: rows.length })),
		],
		faults: [],
	}
}

/** How many of these numbers, the largest first, add up to the limit. */
function fewest(most: readonly number[], limit: number): number {
	let sum = 0
	for (const [at, points] of most.entries()) {
		sum += points
		if (sum >= limit) return at + 1
	}
	return Number.POSITIVE_INFINITY
}
