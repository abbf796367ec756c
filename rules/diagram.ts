import type { Group } from './classes'
import { all, type Condition, interpret, type Test } from './condition'
import type { Class, Cut } from './cut'
import { type Nodes, no, nodeStore, yes } from './diagram-nodes'
import type { Interval, Truth } from './kleene'
import type { Sum } from './operator'
import { sumIn } from './operators'

// Decision diagrams of "they are unmet" and "they are met": each inner node asks for the class of one group and has a
// child for each, in the order of the groups; the two ends are no and yes. What is neither is unknown.

/** A settled truth, of which a diagram tells whether conditions come out so. */
export type Settled = 'unmet' | 'met'
const opposite = { unmet: 'met', met: 'unmet' } as const

/** Diagrams of conditions that all have to be met. */
export type Diagrams = {
	readonly nodes: Nodes
	/** The first node of a diagram, which is built when it is asked for. */
	readonly root: (end: Settled) => number
	/** The place of a class among those of its group; undefined where it has none. */
	readonly placeOf: (level: number, found: Class) => number | undefined
}

/**
 * Compiles the diagrams of conditions.
 * @param groups all that the conditions look at
 * @param cuts what each group can come to, in the same order, while nothing is known
 */
export function compileDiagrams(
	conditions: readonly Condition[],
	groups: readonly Group[],
	cuts: readonly Cut[],
): Diagrams {
	const nodes = nodeStore()
	// Classes that tests and sums cannot tell apart have one place.
	const places = cuts.map(() => new Map<string, number>())
	const seen = cuts.map(({ classes }, level) => classes.filter((found) => isNew(places[level], found)))
	const ask = (level: number, childOf: (found: Class) => number): number =>
		nodes.make(level, (seen[level] as readonly Class[]).map(childOf))

	const leaf = (test: Test) => (end: Settled) => {
		const sum = sumIn(test)
		if (sum) return sumLeaf(sum, end, { groups, seen, ask })
		const level = groups.findIndex(({ tests }) => tests.includes(test))
		const place = groups[level]?.tests.indexOf(test) as number
		const wanted: Truth = end === 'met'
		return ask(level, ({ truths }) => (truths[place] === wanted ? yes : no))
	}
	const join =
		(parts: readonly ((end: Settled) => number)[], every: Settled) =>
		(end: Settled): number =>
			end === every
				? parts.map((part) => part(end)).reduce(nodes.and, yes)
				: parts.map((part) => part(end)).reduce(nodes.or, no)
	const build = interpret<(end: Settled) => number>(all(...conditions), {
		test: leaf,
		not: (inner) => (end) => inner(opposite[end]),
		all: (parts) => join(parts, 'met'),
		any: (parts) => join(parts, 'unmet'),
	})
	const roots = new Map<Settled, number>()
	return {
		nodes,
		root: (end) => {
			const root = roots.get(end) ?? build(end)
			roots.set(end, root)
			return root
		},
		placeOf: (level, found) => places[level]?.get(signatureOf(found)),
	}
}

/** What tests and sums see of a class. */
const signatureOf = ({ truths, points }: Class): string =>
	`${truths} ${points.map(({ low, high }) => `${low}-${high}`)}`

function isNew(places: Map<string, number> | undefined, found: Class): boolean {
	const sight = signatureOf(found)
	if (!places || places.has(sight)) return false
	places.set(sight, places.size)
	return true
}

type Asked = {
	readonly groups: readonly Group[]
	readonly seen: readonly (readonly Class[])[]
	readonly ask: (level: number, childOf: (found: Class) => number) => number
}

/** The diagram of "the sum reaches the limit", or of "it cannot reach it". */
function sumLeaf({ rows, limit }: Sum, end: Settled, { groups, seen, ask }: Asked): number {
	const bound = end === 'met' ? 'low' : 'high'
	const steps = groups.flatMap((group, level) => {
		const places = group.rows.flatMap((row, place) => (rows.includes(row) ? [place] : []))
		if (places.length === 0) return []
		const pointsOf = ({ points }: Class) =>
			places.reduce((sum, place) => sum + (points[place] as Interval)[bound], 0)
		const given = (seen[level] ?? []).map(pointsOf)
		return [{ level, pointsOf, least: Math.min(...given), most: Math.max(...given) }]
	})
	const known = steps.map(() => new Map<number, number>())
	const from = (index: number, so: number): number => {
		const rest = steps.slice(index)
		const reaches = end === 'met' ? yes : no
		if (so + rest.reduce((sum, { least }) => sum + least, 0) >= limit) return reaches
		if (so + rest.reduce((sum, { most }) => sum + most, 0) < limit) return yes - reaches
		const { level, pointsOf } = rest[0] as (typeof steps)[number]
		const before = known[index]?.get(so)
		if (before !== undefined) return before
		const node = ask(level, (found) => from(index + 1, so + pointsOf(found)))
		known[index]?.set(so, node)
		return node
	}
	return from(0, 0)
}
