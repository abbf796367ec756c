export const noNode = 0
export const yesNode = 1
type End = typeof noNode | typeof yesNode

export const isEnd = (node: number): node is End => node <= yesNode

type Inner = { readonly level: number; readonly children: readonly number[] }

export type Nodes = ReturnType<typeof nodeStore>

/** A whole number that is the same for the same level and children, and seldom for others. */
function hashOf(level: number, children: readonly number[]): number {
	let hash = level
	for (const child of children) hash = (Math.imul(hash, 0x9e3779b1) ^ child) | 0
	return hash
}

function isSame(one: Inner, level: number, children: readonly number[]): boolean {
	if (one.level !== level) return false
	for (let place = 0; place < children.length; place++) {
		if (one.children[place] !== children[place]) return false
	}
	return true
}

/**
 * Creates a store in which structurally equal nodes are shared. An inner node tests one level and has one child per
 * class there, by index; the terminal nodes are `noNode` and `yesNode`.
 */
export function nodeStore() {
	const inner: Inner[] = []
	/** Nodes by a hash of what they test and lead to. */
	const known = new Map<number, number[]>()
	const at = (node: number): Inner => inner[node - yesNode - 1] as Inner
	const levelOf = (node: number): number => (isEnd(node) ? Number.POSITIVE_INFINITY : at(node).level)
	/** The node's child for a class of a level; the node itself if it does not test that level. */
	const child = (node: number, level: number, place: number): number => {
		if (isEnd(node)) return node
		const own = at(node)
		return own.level === level ? (own.children[place] as number) : node
	}

	const make = (level: number, children: readonly number[]): number => {
		const [first, ...others] = children as readonly [number, ...number[]]
		if (others.every((other) => other === first)) return first
		const hash = hashOf(level, children)
		const alike = known.get(hash)
		const before = alike?.find((node) => isSame(at(node), level, children))
		if (before !== undefined) return before
		const node = inner.push({ level, children }) + yesNode
		if (alike) alike.push(node)
		else known.set(hash, [node])
		return node
	}

	/** "Or" if `decides` is yes, "and" if it is no: that end decides the result, the other one is neutral. */
	const compileJoin = (decides: End) => {
		const joined = new Map<number, Map<number, number>>()
		const join = (a: number, b: number): number => {
			if (a === b) return a
			if (isEnd(a)) return a === decides ? a : b
			if (isEnd(b)) return b === decides ? b : a
			const own = joined.get(Math.min(a, b)) ?? new Map<number, number>()
			const before = own.get(Math.max(a, b))
			if (before !== undefined) return before
			joined.set(Math.min(a, b), own)
			const level = Math.min(at(a).level, at(b).level)
			const { children } = at(at(a).level === level ? a : b)
			const node = make(
				level,
				children.map((_, place) => join(child(a, level, place), child(b, level, place))),
			)
			own.set(Math.max(a, b), node)
			return node
		}
		return join
	}
	const complements = new Map<number, number>([
		[noNode, yesNode],
		[yesNode, noNode],
	])
	const not = (node: number): number => {
		const before = complements.get(node)
		if (before !== undefined) return before
		const { level, children } = at(node)
		const complement = make(level, children.map(not))
		complements.set(node, complement)
		complements.set(complement, node)
		return complement
	}
	/** One more than the greatest number of a node. */
	const count = (): number => inner.length + yesNode + 1
	return { at, count, levelOf, child, make, not, and: compileJoin(noNode), or: compileJoin(yesNode) }
}

/** A unique number for an ordered pair of nodes. */
export const pairOf = (a: number, b: number): number => a * 2 ** 26 + b
