import type { Group } from './classes'
import { all, type Condition, interpret, type Test } from './condition'
import type { Class, Cut } from './cut'
import { type End, isEnd, met, type Nodes, nodeStore, rank, unmet } from './diagram-nodes'
import { atLeast, type Interval, plus, type Truth } from './kleene'
import type { Member } from './member'
import type { Sum } from './operator'
import { sumIn } from './operators'

// A decision diagram: each inner node asks for the class of one group and has a child for each, in the order of the
// groups; the three ends are the truths. Equal parts are one node, so two nodes are the same function only if they are
// the same number.

/** What a member can change between: unmet and another truth or, where not that, perhaps unknown and met. */
export type Moves = { readonly toUnmet: boolean; readonly toMet: boolean }

/** How conditions can come out together for one person, by the classes that each group can still come to. */
export type Diagram = {
	/** Whether a truth can be reached. */
	readonly canBe: (end: End) => boolean
	/** What some values of a member make of one another, with some values of all others. */
	readonly moves: (member: Member) => Moves
}

/**
 * Builds the diagram of conditions that all have to be met.
 * @param groups all that the conditions look at
 * @param cuts what each group can come to, in the same order, while nothing is known
 * @returns a function that follows the diagram for what each group can still come to
 */
export function compileDiagram(
	conditions: readonly Condition[],
	groups: readonly Group[],
	cuts: readonly Cut[],
): (own: readonly Cut[]) => Diagram {
	const nodes = nodeStore(cuts)
	const least = nodes.compileJoin(unmet, met)
	const most = nodes.compileJoin(met, unmet)
	const flip = nodes.compileNot()
	const leaf = (test: Test): number => {
		const sum = sumIn(test)
		if (sum) return sumLeaf(sum, groups, nodes)
		const level = groups.findIndex(({ tests }) => tests.includes(test))
		const place = groups[level]?.tests.indexOf(test) as number
		return nodes.ask(level, ({ truths }) => rank(truths[place] as Truth))
	}
	const root = interpret<number>(all(...conditions), {
		test: leaf,
		not: flip,
		all: (parts) => parts.reduce(least, met),
		any: (parts) => parts.reduce(most, unmet),
	})
	const places = cuts.map(({ classes }) => new Map(classes.map((found, place) => [sightOf(found), place])))
	return (own) => {
		const kept = nodeStore(own)
		const known = new Map<number, number>()
		const placesOf = own.map(({ classes }, level) =>
			classes.map((found) => places[level]?.get(sightOf(found)) ?? -1),
		)
		// A class that is not seen while nothing is known has a diagram of its own.
		if (placesOf.some((found) => found.includes(-1))) return compileDiagram(conditions, groups, own)(own)
		const follow = (node: number): number => {
			if (isEnd(node)) return node
			const before = known.get(node)
			if (before !== undefined) return before
			const { level, children } = nodes.at(node)
			const followed = (placesOf[level] ?? []).map((place) => follow(children[place] as number))
			const found = kept.make(level, followed)
			known.set(node, found)
			return found
		}
		const reached = kept.reachedFrom(follow(root))
		const differ = compileDiffer(kept)
		return {
			canBe: (end) => reached.has(end),
			moves: (member) => {
				const level = groups.findIndex(({ members }) => members.includes(member))
				const slices = own[level]?.slices[own[level].open.indexOf(member)] ?? []
				return movesAt(level, slices, { nodes: kept, reached, differ })
			},
		}
	}
}

/** What tests and sums see of a class. */
const sightOf = ({ truths, points }: Class): string =>
	`${truths} ${points.map(({ low, high }) => `${low}-${high}`)}`

/** The diagram of "the sum reaches the limit". */
function sumLeaf({ rows, limit }: Sum, groups: readonly Group[], { ask, cuts }: Nodes): number {
	const asked = groups.flatMap((group, level) => {
		const places = group.rows.flatMap((row, place) => (rows.includes(row) ? [place] : []))
		return places.length > 0 ? [{ level, places }] : []
	})
	const steps = asked.map((step, index) => {
		const rest = asked.slice(index).map(({ level, places }) => {
			const given = cuts[level]?.classes.map(({ points }) => pointsAt(points, places)) ?? []
			const [low, high] = [given.map((own) => own.low), given.map((own) => own.high)]
			return {
				least: { low: Math.min(...low), high: Math.min(...high) },
				most: { low: Math.max(...low), high: Math.max(...high) },
			}
		})
		return {
			...step,
			least: rest.map(({ least }) => least).reduce(plus),
			most: rest.map(({ most }) => most).reduce(plus),
		}
	})
	const known = new Map<string, number>()
	const from = (index: number, so: Interval): number => {
		const step = steps[index]
		if (!step) return rank(atLeast(so, limit))
		const { least, most } = step
		// What is beyond doubt need not be told apart.
		const low = so.low + most.low < limit ? never : so.low + least.low >= limit ? always : so.low
		const high = so.high + most.high < limit ? never : so.high + least.high >= limit ? always : so.high
		const key = `${index} ${low} ${high}`
		const before = known.get(key)
		if (before !== undefined) return before
		const given = { low, high }
		const node = ask(step.level, ({ points }) => from(index + 1, plus(given, pointsAt(points, step.places))))
		known.set(key, node)
		return node
	}
	return from(0, { low: 0, high: 0 })
}

const never = Number.NEGATIVE_INFINITY
const always = Number.POSITIVE_INFINITY

const pointsAt = (points: readonly Interval[], places: readonly number[]): Interval =>
	places.map((place) => points[place] as Interval).reduce(plus)

type Reached = {
	readonly nodes: Nodes
	readonly reached: ReadonlySet<number>
	readonly differ: (a: number, b: number) => number
}

/** What changes between the classes of some slice, at any node that asks for the group. */
function movesAt(
	level: number,
	slices: readonly (readonly number[])[],
	{ nodes, reached, differ }: Reached,
): Moves {
	let found = 0
	for (const node of reached) {
		if (found & toUnmet) break
		if (nodes.levelOf(node) !== level) continue
		const { children } = nodes.at(node)
		for (const [first, ...others] of slices) {
			// Each against the first is enough: two that differ differ from it, too, or one of them to unmet.
			for (const other of others)
				found |= differ(children[first as number] as number, children[other] as number)
		}
	}
	return { toUnmet: (found & toUnmet) !== 0, toMet: (found & toMet) !== 0 }
}

const toUnmet = 1
const toMet = 2

/** Makes a function that tells, as bits, what two nodes can make of the same classes. */
function compileDiffer({ levelOf, child, cuts }: Nodes) {
	const known = new Map<number, number>()
	const differ = (a: number, b: number): number => {
		if (a === b) return 0
		if (isEnd(a) && isEnd(b)) return a === unmet || b === unmet ? toUnmet : toMet
		const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b)
		const before = known.get(key)
		if (before !== undefined) return before
		const level = Math.min(levelOf(a), levelOf(b))
		let found = 0
		for (let place = 0; place < (cuts[level] as Cut).classes.length; place++) {
			found |= differ(child(a, level, place), child(b, level, place))
			if (found & toUnmet) break
		}
		known.set(key, found)
		return found
	}
	return differ
}
