import { isEnd, type Nodes, noNode, pairOf, yesNode } from '../diagrams/diagram-nodes'

/** One step on a path through a diagram: a level, and the index of a class there. */
export type DiagramPlace = readonly [level: number, place: number]

/** Sets of persons as nodes of decision diagrams; equal sets are the same node. */
export type Algebra = ReturnType<typeof algebraOver>

/** The empty set, and the set of all persons. */
export const noPersons: number = noNode
export const allPersons: number = yesNode

/** The operations on sets of persons, as nodes of one store. */
export function algebraOver(nodes: Nodes) {
	const { not } = nodes
	const and = (...sets: readonly number[]): number => sets.reduce(nodes.and, yesNode)
	const or = (...sets: readonly number[]): number => sets.reduce(nodes.or, noNode)

	const fixed = new Map<number, Map<number, number>>()
	/**
	 * The persons who would be in the set if they were in this class of the level; the level then makes no difference.
	 */
	const fix = (set: number, [level, place]: DiagramPlace): number => {
		if (nodes.levelOf(set) > level) return set
		if (nodes.levelOf(set) === level) return nodes.child(set, level, place)
		const key = pairOf(level, place)
		const own = fixed.get(key) ?? new Map<number, number>()
		fixed.set(key, own)
		const known = own.get(set)
		if (known !== undefined) return known
		const { level: top, children } = nodes.at(set)
		const found = nodes.make(
			top,
			children.map((child) => fix(child, [level, place])),
		)
		own.set(set, found)
		return found
	}

	/**
	 * Finds the path to `allPersons` through two sets at once, with the least total cost, and the class taken at each of its
	 * levels; null if nobody is in both. Levels that are not on the path cost nothing: any class will do. The diagram of
	 * those in both is not made: it can be far larger than the part of it that a cheap path comes through.
	 */
	const cheapestBy = (costOf: (level: number) => readonly number[]) => {
		/** By node: the cost of its own cheapest path. */
		const known: number[] = []
		const cost = (node: number): number => {
			if (isEnd(node)) return node === yesNode ? 0 : Number.POSITIVE_INFINITY
			const before = known[node]
			if (before !== undefined) return before
			const { level, children } = nodes.at(node)
			const costs = costOf(level)
			let least = Number.POSITIVE_INFINITY
			for (const [place, child] of children.entries())
				least = Math.min(least, cost(child) + (costs[place] as number))
			known[node] = least
			return least
		}
		/** By pair of nodes: what its cheapest path costs at least. */
		const atLeast = new Map<number, number>()
		/** The cost of the cheapest path of a pair if that is within a limit, otherwise something over the limit that it costs at least. */
		const within = (one: number, other: number, limit: number): number => {
			const key = pairOf(one, other)
			const bound = atLeast.get(key) ?? Math.max(cost(one), cost(other))
			if (bound > limit || isEnd(one) || isEnd(other)) return bound
			const level = Math.min(nodes.levelOf(one), nodes.levelOf(other))
			const costs = costOf(level)
			let least = Number.POSITIVE_INFINITY
			for (const [place, own] of costs.entries()) {
				const rest = Math.min(limit, least) - own
				if (rest < 0) {
					least = Math.min(least, own)
					continue
				}
				const children = [nodes.child(one, level, place), nodes.child(other, level, place)] as const
				least = Math.min(least, own + within(...children, rest))
				if (least === bound) break
			}
			atLeast.set(key, least)
			return least
		}
		return (first: number, second: number): readonly DiagramPlace[] | null => {
			let limit = 0
			for (let least = 0; ; limit = least) {
				least = within(first, second, limit)
				if (least === Number.POSITIVE_INFINITY) return null
				if (least <= limit) break
			}
			const path: DiagramPlace[] = []
			let [one, other] = [first, second]
			while (!isEnd(one) || !isEnd(other)) {
				const level = Math.min(nodes.levelOf(one), nodes.levelOf(other))
				for (const [place, own] of costOf(level).entries()) {
					const rest = limit - own
					const children = [nodes.child(one, level, place), nodes.child(other, level, place)] as const
					if (rest < 0 || within(...children, rest) > rest) continue
					path.push([level, place])
					;[one, other] = children
					limit = rest
					break
				}
			}
			return path
		}
	}

	/** Whether the person with the given class at each level is in the set. */
	const isIn = (set: number, placeOf: (level: number) => number): boolean => {
		let node = set
		while (!isEnd(node)) {
			const level = nodes.levelOf(node)
			node = nodes.child(node, level, placeOf(level))
		}
		return node === yesNode
	}

	/** The levels that make a difference to membership in the set. */
	const levelsOf = (set: number): ReadonlySet<number> => {
		const levels = new Set<number>()
		const seen = new Set<number>()
		const visit = (node: number): void => {
			if (isEnd(node) || seen.has(node)) return
			seen.add(node)
			const { level, children } = nodes.at(node)
			levels.add(level)
			for (const child of children) visit(child)
		}
		visit(set)
		return levels
	}
	/** Whether one set is a subset of the other. */
	const isWithin = (one: number, other: number): boolean => nodes.and(one, not(other)) === noNode
	return { not, and, or, fix, cheapestBy, isIn, levelsOf, isWithin }
}
