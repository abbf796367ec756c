import {
	all,
	any,
	type Condition,
	groupIn,
	interpret,
	namesWay,
	not,
	type PointsRow,
	pointsAtLeast,
	type Test,
} from '../condition'
import type { OptionOf } from '../facts'
import { sumIn } from '../operators'

/** Gives one object for data that is alike. */
function shared<T>(): (data: T) => T {
	const known = new Map<string, T>()
	return (data) => {
		const key = JSON.stringify(data)
		const before = known.get(key)
		if (before !== undefined) return before
		known.set(key, data)
		return data
	}
}

/**
 * The same condition for diagrams, in which fewer facts have to be looked at together: in a sum of points, what a
 * declaration gives is asked apart from the rest of its row.
 */
export const separated = (condition: Condition): Condition =>
	interpret<Condition>(condition, {
		test: separatedTest,
		not,
		all: (parts) => all(...parts),
		any: (parts) => any(...parts),
	})

function separatedTest(test: Test): Condition {
	const sum = sumIn(test)
	const row = sum?.rows.find(isDeclaredFirst)
	if (!sum || row?.kind !== 'first') return test
	const [declared, ...others] = row.first
	if (!declared) return test
	const at = sum.rows.indexOf(row)
	const given = separatedTest(pointsAtLeast(sum.rows.toSpliced(at, 1), sum.limit - declared.points))
	const otherwise = separatedTest(pointsAtLeast(sum.rows.with(at, remainderOf(row, others)), sum.limit))
	// If it is not known whether the declaration counts, the sum is settled where both ways agree.
	return any(all(declared.when, given), all(not(declared.when), otherwise), all(given, otherwise))
}

const isDeclaredFirst = (row: PointsRow): boolean =>
	row.kind === 'first' && row.first[0]?.when.op === 'declares-way'

const remainders = new WeakMap<PointsRow, PointsRow>()

function remainderOf(row: PointsRow<'first'>, first: PointsRow<'first'>['first']): PointsRow {
	const known = remainders.get(row)
	if (known) return known
	const rest = { ...row, first }
	remainders.set(row, rest)
	return rest
}

/** A row as it stands in separated conditions. */
export const separatedRow = (row: PointsRow): PointsRow =>
	row.kind === 'first' && isDeclaredFirst(row) ? remainderOf(row, row.first.slice(1)) : row

/**
 * Separated conditions in which moreover alternatives within alternatives are joined, ways that stand side by side are
 * one test, and equal tests are one object. So fewer answers have to be told apart.
 */
export function simplified(conditions: readonly Condition[]): readonly Condition[] {
	const share = shared<Test>()
	return conditions.map((condition) =>
		interpret<Condition>(separated(condition), {
			test: share,
			not,
			all: (parts) => all(...parts),
			any: (parts) => any(...joinWays(parts.flatMap(alternativesIn), share)),
		}),
	)
}

const alternativesIn = (part: Condition): readonly Condition[] =>
	part.op === 'any' ? (groupIn(part)?.conditions ?? []) : [part]

function joinWays(parts: readonly Condition[], share: (test: Test) => Test): readonly Condition[] {
	const named = parts.flatMap((part) => (part.op === 'names-way' ? part.options : []))
	const others = parts.filter(({ op }) => op !== 'names-way')
	const options = [...new Set(named)] as OptionOf<'specialRoutes'>[]
	return options.length === 0 ? others : [...others, share(namesWay(...options))]
}
