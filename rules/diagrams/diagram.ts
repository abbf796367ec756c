import { type Condition, interpret, type Reading, type Test } from '../condition'
import type { Interval, Truth } from '../kleene'
import type { Sum } from '../operator'
import { sumIn } from '../operators'
import type { Group } from './classes'
import type { Class, Cut } from './cut'
import { type Nodes, nodeStore, noNode, yesNode } from './diagram-nodes'

// Decision diagrams for "unmet" and "met": each inner node tests the class of one group and has a child for each class,
// with groups in a fixed order; the two ends are no and yes. A condition that is neither unmet nor met is unknown.

/** A settled result; there is one diagram for each, which decides whether the conditions have that result. */
export type SettledResult = 'unmet' | 'met'
const opposite = { unmet: 'met', met: 'unmet' } as const

/** The root node of a condition's diagram, which is built on demand. */
export type Root = (end: SettledResult) => number

/** The diagrams of conditions over the same groups. */
export type Diagrams = {
	readonly nodes: Nodes
	readonly rootOf: (condition: Condition) => Root
	/** The index of a class among those of its group; undefined if the diagrams do not have it. */
	readonly placeOf: (level: number, found: Class) => number | undefined
}

/**
 * Compiles the diagrams of conditions.
 * @param groups the groups that the conditions use
 * @param cuts the classes that each group can end up in, in the same order
 */
export function compileDiagrams(groups: readonly Group[], cuts: readonly Pick<Cut, 'classes'>[]): Diagrams {
	const nodes = nodeStore()
	// Classes that no test or sum distinguishes share an index.
	const places = cuts.map(() => new Map<string, number>())
	const seen = cuts.map(({ classes }, level) => classes.filter((found) => isNew(places[level], found)))
	const ask = (level: number, childOf: (found: Class) => number): number =>
		nodes.make(level, (seen[level] as readonly Class[]).map(childOf))

	const leaf =
		(test: Test): Root =>
		(end) => {
			const sum = sumIn(test)
			if (sum) return sumLeaf(sum, end, { groups, seen, ask })
			const level = groups.findIndex(({ tests }) => tests.includes(test))
			const place = groups[level]?.tests.indexOf(test) as number
			const wanted: Truth = end === 'met'
			return ask(level, ({ truths }) => (truths[place] === wanted ? yesNode : noNode))
		}
	const join =
		(parts: readonly Root[], every: SettledResult): Root =>
		(end) =>
			end === every
				? parts.map((part) => part(end)).reduce(nodes.and, yesNode)
				: parts.map((part) => part(end)).reduce(nodes.or, noNode)
	const reading: Reading<Root> = {
		test: leaf,
		not: (inner) => (end) => inner(opposite[end]),
		all: (parts) => join(parts, 'met'),
		any: (parts) => join(parts, 'unmet'),
	}
	return {
		nodes,
		rootOf: (condition) => {
			const build = interpret(condition, reading)
			const roots = new Map<SettledResult, number>()
			return (end) => {
				const root = roots.get(end) ?? build(end)
				roots.set(end, root)
				return root
			}
		},
		placeOf: (level, found) => places[level]?.get(signatureOf(found)),
	}
}

/** The part of a class that tests and sums depend on, as a key. */
const signatureOf = ({ truths, points }: Class): string =>
	`${truths} ${points.map(({ low, high }) => `${low}-${high}`)}`

function isNew(places: Map<string, number> | undefined, found: Class): boolean {
	const signature = signatureOf(found)
	if (!places || places.has(signature)) return false
	places.set(signature, places.size)
	return true
}

type Asked = {
	readonly groups: readonly Group[]
	readonly seen: readonly (readonly Class[])[]
	readonly ask: (level: number, childOf: (found: Class) => number) => number
}

/** The diagram of "the sum reaches the limit", or of "it cannot reach it". */
function sumLeaf({ rows, limit }: Sum, end: SettledResult, { groups, seen, ask }: Asked): number {
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
	const buildFrom = (index: number, total: number): number => {
		const rest = steps.slice(index)
		const reaches = end === 'met' ? yesNode : noNode
		if (total + rest.reduce((sum, { least }) => sum + least, 0) >= limit) return reaches
		if (total + rest.reduce((sum, { most }) => sum + most, 0) < limit) return yesNode - reaches
		const { level, pointsOf } = rest[0] as (typeof steps)[number]
		const before = known[index]?.get(total)
		if (before !== undefined) return before
		const node = ask(level, (found) => buildFrom(index + 1, total + pointsOf(found)))
		known[index]?.set(total, node)
		return node
	}
	return buildFrom(0, 0)
}
